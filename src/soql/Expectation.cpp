// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Expectation.h"

#include <array>

namespace scout::soql {

namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, kExpectedCount> kDescriptions = {
    "a field",
    "a function",
    "an object",
    "a child relationship",
    "an alias",
    "an operator",
    "a value",
    "a list in parentheses",
    "a text in single quotes",
    "a whole number",
    "a scope",
    "a data category group",
    "a data category",
    "a name",
    "search terms in braces",
    "'('",
    "')'",
    "','",
    "'='",
    "the end of the query",
};

} // namespace

std::vector<Keyword> ExpectationSet::keywords() const
{
    std::vector<Keyword> keywords;
    for (std::size_t i = 1; i < kKeywordCount; ++i)
        if (m_bits.test(i))
            keywords.push_back(Keyword(i));
    return keywords;
}

std::vector<std::string> ExpectationSet::descriptions() const
{
    std::vector<std::string> descriptions;
    for (std::size_t i = 0; i < kExpectedCount; ++i)
        if (has(Expected(i)))
            descriptions.emplace_back(kDescriptions[i]);
    for (const Keyword keyword : keywords())
        descriptions.emplace_back(textOf(keyword));
    return descriptions;
}

std::vector<std::string> ExpectationSet::summary() const
{
    ExpectationSet most = *this;
    if (has(Expected::Field)) {
        for (const Expected expected : {Expected::Function, Expected::LeftParen})
            most.remove(expected);
        for (const Keyword keyword :
            {Keyword::Not, Keyword::Typeof, Keyword::Fields, Keyword::Rollup, Keyword::Cube})
            most.remove(keyword);
    }
    return most.descriptions();
}

} // namespace scout::soql
