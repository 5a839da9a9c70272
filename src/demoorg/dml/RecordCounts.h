// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/UserView.h"

#include <optional>

namespace scout::demoorg {

/// {"sObjects":[{"count":12,"name":"Account"},…]}: how many records the objects have, the recycle bin left
/// out. Of the named objects, unknown ones left out; without names, of all that have some (REST guide,
/// "Record Count").
ApiResult<std::string> recordCounts(
    const UserView& view, const std::optional<std::vector<std::string>>& names);

} // namespace scout::demoorg
