// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Value.h"

#include <span>
#include <string_view>

namespace scout::soql {

/// A date literal of the SOQL and SOSL Reference ("Date Formats and Date Literals in WHERE").
struct DateLiteralInfo {
    std::string_view name; ///< "LAST_N_DAYS"
    DateSpan span;
    DateUnit unit;
    bool takesNumber; ///< is followed by ":n"
    bool ninety; ///< LAST_90_DAYS, NEXT_90_DAYS
};

std::span<const DateLiteralInfo> allDateLiterals() noexcept;
/// Case is ignored; nothing if there is no such literal.
const DateLiteralInfo* findDateLiteral(std::string_view name) noexcept;
/// "LAST_N_DAYS:30"
std::string textOf(const RelativeDateValue& value);

} // namespace scout::soql
