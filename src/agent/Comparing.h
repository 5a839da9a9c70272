// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Words.h"
#include "soql/Condition.h"

namespace scout::agent {

/// How a field is compared with a value.
enum class Comparing {
    Default, ///< nothing was said: "status New"
    Equal,
    NotEqual,
    Contains,
    StartsWith,
    EndsWith,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Between,
    Empty,
    NotEmpty,
};

/// The words of a comparison, if they come next: "more than", "is not", "containing".
Comparing takeComparing(WordCursor& cursor);

/// The comparison for an answer: " contains ".
std::string_view wordsFor(Comparing comparing);
/// The same of times: " before ".
std::string_view wordsForTime(Comparing comparing);
/// Those that one value and one operator make.
std::optional<soql::Operator> operatorFor(Comparing comparing);

} // namespace scout::agent
