// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"

#include <map>

namespace scout::demoorg {

/// Values of a record by the names of their fields; of a change, only the fields that change.
using Row = std::map<std::string, Value, std::less<>>;

/// The text of a field, or an empty one.
inline std::string textIn(const Row& row, std::string_view field)
{
    const auto found = row.find(field);
    const auto* text = found == row.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

} // namespace scout::demoorg
