// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Comparing.h"
#include "agent/QueryReading.h"

namespace scout::agent {

/// Reads what a field is compared with and adds the condition, by the field's type. False if the words do not
/// fit; the reading has a problem then where that can be said.
bool readComparison(QueryReading& reading, WordCursor& cursor, const FieldMatch& field, Comparing comparing);

/// The word begins another part of the sentence: "and", "sorted", a comma.
bool endsValue(const Word& word);
/// A text value: one quoted unit, or words up to the next part of the sentence.
std::optional<std::string> takeText(WordCursor& cursor);
/// "50k", "1.5 million".
std::optional<std::string> takeNumber(WordCursor& cursor);

} // namespace scout::agent
