// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Expectation.h"

namespace scout::soql {

namespace {

std::string_view describe(Expected expected)
{
    switch (expected) {
    case Expected::Field:
        return "a field";
    case Expected::Function:
        return "a function";
    case Expected::Object:
        return "an object";
    case Expected::Relationship:
        return "a child relationship";
    case Expected::Alias:
        return "an alias";
    case Expected::Operator:
        return "an operator";
    case Expected::Value:
        return "a value";
    case Expected::ValueList:
        return "a list in parentheses";
    case Expected::String:
        return "a text in single quotes";
    case Expected::Number:
        return "a whole number";
    case Expected::Scope:
        return "a scope";
    case Expected::CategoryGroup:
        return "a data category group";
    case Expected::Category:
        return "a data category";
    case Expected::Name:
        return "a name";
    case Expected::SearchTerms:
        return "search terms in braces";
    case Expected::LeftParen:
        return "'('";
    case Expected::RightParen:
        return "')'";
    case Expected::Comma:
        return "','";
    case Expected::Equal:
        return "'='";
    case Expected::End:
        return "the end of the query";
    }
    return {};
}

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
            descriptions.emplace_back(describe(Expected(i)));
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
