// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Annotate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace scout::soql {

namespace {

using testing::ElementsAre;

std::vector<std::string> described(std::string_view text, const ParseOptions& options = {})
{
    std::vector<std::string> tokens;
    for (const ListedToken& token : listTokens(text, options))
        tokens.push_back(std::string(token.kind) + " " + token.text);
    return tokens;
}

} // namespace

TEST(ListTokens, TellsWhatEachWordIsWhereItStands)
{
    EXPECT_THAT(described("SELECT Group.Name n, COUNT(Id) FROM Group WHERE Name = 'x' AND D = LAST_N_DAYS:5"),
        ElementsAre("keyword SELECT", "field Group.Name", "alias n", "punctuation ,", "function COUNT",
            "punctuation (", "field Id", "punctuation )", "keyword FROM", "object Group", "keyword WHERE",
            "field Name", "operator =", "string 'x'", "keyword AND", "field D",
            "operator =", "date_literal LAST_N_DAYS", "punctuation :", "number 5"));
}

TEST(ListTokens, GivesLinesAndColumnsInCharacters)
{
    const auto tokens = listTokens("SELECT Id\nFROM A WHERE X = '\xC3\xA9' LIMIT 5");
    EXPECT_EQ(tokens[2].position, (Position{2, 1}));
    EXPECT_EQ(tokens.back().position, (Position{2, 28}));
}

TEST(ListTokens, KeepsCommentsAndErrors)
{
    EXPECT_THAT(described("SELECT Id // c\n# FROM A"),
        ElementsAre("keyword SELECT", "field Id", "comment // c", "error #", "keyword FROM", "object A"));
}

TEST(ListTokens, ReadsSearches)
{
    EXPECT_THAT(described("FIND {a b} RETURNING Account(Id)"),
        ElementsAre("keyword FIND", "search_terms {a b}", "keyword RETURNING", "object Account",
            "punctuation (", "field Id", "punctuation )"));
    EXPECT_EQ(languageOf(" /* x */ find {a}"), Language::Sosl);
    EXPECT_EQ(languageOf(""), Language::Soql);
}

} // namespace scout::soql
