// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Words.h"
#include "soql/Value.h"

namespace scout::agent {

/// A time that was said: "last month", "the last 7 days", "2026-03-01".
struct DatePhrase {
    soql::Value value; ///< a date literal, or a day
    std::string words;
};

/// Takes one if it comes next. Literals mean the time zone of the user: SOQL and SOSL Reference, "Date
/// Formats and Date Literals".
std::optional<DatePhrase> takeDate(WordCursor& cursor);

} // namespace scout::agent
