// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SearchTree.h"

#include <string_view>

namespace scout::soql {

/// Something wrong between the braces of FIND.
struct SearchTermsProblem {
    std::string_view code;
    std::string message;
    SourceRange range;
};

struct ParsedSearchTerms {
    std::optional<SearchExpression> expression;
    std::optional<SearchTermsProblem> problem; ///< the first
};

/// Reads the language between the braces: words, "phrases", AND, OR, AND NOT and parentheses. AND binds
/// closer than OR; words side by side are AND. `offset` is where `body` begins in the statement.
ParsedSearchTerms parseSearchTerms(std::string_view body, std::uint32_t offset, int maxDepth);

/// A user's text as one term that means just its characters: every reserved one gets a backslash.
std::string escapeSearchText(std::string_view text);
/// A term's pattern as it is written between the braces.
std::string writtenPattern(const SearchTerm& term);

} // namespace scout::soql
