// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sf/RecordId.h"

namespace scout::query {

using sf::isRecordId;
using sf::withCaseSuffix;

/// "001…qRWE": the object's prefix and the four characters that tell neighbours apart. The suffix says
/// nothing new. Only for record IDs.
std::string shortRecordId(std::string_view id);

} // namespace scout::query
