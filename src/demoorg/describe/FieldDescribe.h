// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Rights.h"

#include <nlohmann/json_fwd.hpp>

namespace scout::demoorg {

/// One element of `fields` in a describe result, with every key that the REST API gives (SOAP API guide,
/// "DescribeSObjectResult", Field). What may be written follows the rights of the user.
nlohmann::json describeField(const Object& object, const Field& field, const Rights& rights);

} // namespace scout::demoorg
