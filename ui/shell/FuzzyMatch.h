// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace scout::shell {

/// Where the letters of a pattern stand in a text, and how well they fit: letters at the beginning of words
/// and next to each other count most.
struct FuzzyMatch {
    int score = 0;
    QList<int> positions; ///< of the matched characters, ascending
};

/// Nothing if the letters do not occur in this order. Case and spaces of the pattern don't count; an empty
/// pattern fits everything with score 0. Takes time in the product of the lengths.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace scout::shell
