// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Lexer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace scout::soql {

namespace {

using testing::ElementsAre;

std::vector<TokenKind> kindsOf(std::string_view text)
{
    std::vector<TokenKind> kinds;
    for (const Token& token : tokenize(text))
        kinds.push_back(token.kind);
    return kinds;
}

std::vector<std::string> textsOf(std::string_view text)
{
    std::vector<std::string> texts;
    for (const Token& token : tokenize(text))
        if (token.kind != TokenKind::End)
            texts.emplace_back(token.textIn(text));
    return texts;
}

} // namespace

TEST(Lexer, GivesAnEmptyTextOneEndToken)
{
    EXPECT_THAT(kindsOf(""), ElementsAre(TokenKind::End));
    EXPECT_THAT(kindsOf(" \t\r\n"), ElementsAre(TokenKind::End));
}

TEST(Lexer, TakesADottedPathAsOneName)
{
    EXPECT_THAT(textsOf("Account.Owner.Name, ns__X__r.Y__c"),
        ElementsAre("Account.Owner.Name", ",", "ns__X__r.Y__c"));
}

TEST(Lexer, KnowsKeywordsInAnyCase)
{
    for (const char* text : {"select", "SELECT", "SeLeCt"})
        EXPECT_EQ(tokenize(text)[0].keyword, Keyword::Select) << text;
    EXPECT_EQ(tokenize("selects")[0].keyword, Keyword::None);
    EXPECT_EQ(tokenize("a.select")[0].keyword, Keyword::None) << "a part of a path is no keyword";
}

TEST(Lexer, TellsDatesTimesAndNumbersApart)
{
    EXPECT_THAT(
        kindsOf("2024-01-31 2024-01-31T10:00:00Z 2024-01-31T10:00:00.5-08:00 10:00:00.000Z 2024 -1.5 +2 .5"),
        ElementsAre(TokenKind::Date, TokenKind::DateTime, TokenKind::DateTime, TokenKind::Time,
            TokenKind::Number, TokenKind::Number, TokenKind::Number, TokenKind::Number, TokenKind::End));
}

TEST(Lexer, RefusesLettersBehindANumber)
{
    for (const char* text : {"15abc", "1.5x", "2024-01-31x", "5_"}) {
        const auto tokens = tokenize(text);
        EXPECT_EQ(tokens[0].problem, TokenProblem::BadNumber) << text;
        EXPECT_EQ(tokens.size(), 2u) << text;
    }
}

TEST(Lexer, ReadsEveryOperator)
{
    EXPECT_THAT(kindsOf("= != <> < <= > >="),
        ElementsAre(TokenKind::Equal, TokenKind::NotEqual, TokenKind::NotEqual, TokenKind::Less,
            TokenKind::LessOrEqual, TokenKind::Greater, TokenKind::GreaterOrEqual, TokenKind::End));
    EXPECT_EQ(tokenize("==")[0].problem, TokenProblem::DoubleEqual);
}

TEST(Lexer, EndsAStringAtItsClosingQuoteOnly)
{
    EXPECT_THAT(textsOf(R"('it\'s' 'a\\' 'x')"), ElementsAre(R"('it\'s')", R"('a\\')", "'x'"));
}

TEST(Lexer, EndsAnOpenStringAtTheEndOfItsLine)
{
    const auto tokens = tokenize("'abc\nLIMIT");
    EXPECT_EQ(tokens[0].problem, TokenProblem::UnterminatedString);
    EXPECT_EQ(tokens[1].keyword, Keyword::Limit) << "the next line is read as usual";
    EXPECT_EQ(tokenize("'abc\\")[0].problem, TokenProblem::UnterminatedString);
}

TEST(Lexer, TellsTheColonOfADateLiteralFromABind)
{
    EXPECT_THAT(kindsOf("LAST_N_DAYS:30 = :ids"),
        ElementsAre(TokenKind::Name, TokenKind::Colon, TokenKind::Number, TokenKind::Equal, TokenKind::Bind,
            TokenKind::End));
}

TEST(Lexer, TakesAWholeApexExpressionAsABind)
{
    for (const char* bind : {":a", ": a.b", ":list[0].Id", ":new Set<Id>{a, b}", ":m.get('x)')", ":(a + b)",
             ":System.today().addDays(-1)", ":a?.b", ":x - 1", ":new Map<Id, List<String>>()", ":'text'",
             ":!flag"})
        EXPECT_THAT(textsOf(std::string(bind) + " AND"), ElementsAre(bind, "AND"));
}

TEST(Lexer, LeavesWhatFollowsABind)
{
    EXPECT_THAT(textsOf("(:a, :b)"), ElementsAre("(", ":a", ",", ":b", ")"));
    EXPECT_THAT(textsOf(":a /* b */"), ElementsAre(":a", "/* b */"));
    EXPECT_THAT(textsOf(":f(a"), ElementsAre(":f", "(", "a")) << "a bracket without its other half";
}

TEST(Lexer, KeepsComments)
{
    EXPECT_THAT(kindsOf("a // b\n c /* d\n e */ f"),
        ElementsAre(TokenKind::Name, TokenKind::Comment, TokenKind::Name, TokenKind::Comment, TokenKind::Name,
            TokenKind::End));
    EXPECT_EQ(tokenize("/* open")[0].problem, TokenProblem::UnterminatedComment);
}

TEST(Lexer, ReadsSearchTermsBehindFindOnly)
{
    EXPECT_THAT(textsOf(R"(FIND {a \} b} IN)"), ElementsAre("FIND", R"({a \} b})", "IN"));
    EXPECT_EQ(tokenize("FIND {a")[1].problem, TokenProblem::UnterminatedTerms);
    EXPECT_EQ(tokenize("{a}")[0].problem, TokenProblem::BadCharacter);
}

TEST(Lexer, TakesAForeignCharacterWhole)
{
    EXPECT_THAT(textsOf("a\xE2\x80\x98z"), ElementsAre("a", "\xE2\x80\x98", "z"));
}

TEST(Lexer, CoversEveryByteThatIsNoBlank)
{
    std::string every;
    for (int c = 1; c < 256; ++c)
        every += char(c);
    std::size_t covered = 0;
    for (const Token& token : tokenize(every))
        covered += token.range.size();
    EXPECT_EQ(covered, every.size() - 6) << "all but the six blanks";
}

} // namespace scout::soql
