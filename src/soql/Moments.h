// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Value.h"

#include <string>
#include <string_view>

namespace scout::soql {

/// The three literals of a moment, read and written. Nothing where the text has another shape, or names a
/// day, an hour or an offset that does not exist. Years are 1700 to 4000, as in Salesforce.
std::optional<DateValue> readDate(std::string_view text); ///< 2024-01-31
std::optional<DateTimeValue> readDateTime(std::string_view text); ///< 2024-01-31T12:00:00.000+02:00
std::optional<TimeValue> readTime(std::string_view text); ///< 12:00:00.000Z

std::string textOf(const DateValue& value);
std::string textOf(const DateTimeValue& value);
std::string textOf(const TimeValue& value);

} // namespace scout::soql
