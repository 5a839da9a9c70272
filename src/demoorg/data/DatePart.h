// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace scout::demoorg {

/// The date functions of SOQL (SOQL Reference, "Date Functions") by their names: a number, or of DAY_ONLY the
/// day. Weeks of a month or year begin on its first day. Nothing for an unknown name.
std::optional<std::int64_t> datePart(std::string_view name, std::int64_t milliseconds, int fiscalStartMonth);

} // namespace scout::demoorg
