// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "soql/Metadata.h"

namespace scout::sf {

/// Reads the answers of GET /sobjects and GET /sobjects/NAME/describe. REST API Developer Guide, "Describe
/// Global" and "sObject Describe". Errors: BadResponse "json_invalid", "json_shape".
Result<std::vector<soql::ObjectName>> objectNamesFrom(std::string_view body);
Result<soql::ObjectInfo> objectInfoFrom(std::string_view body);

} // namespace scout::sf
