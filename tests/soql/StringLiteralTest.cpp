// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/StringLiteral.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

std::string bodyOf(const std::string& literal)
{
    return literal.substr(1, literal.size() - 2);
}

} // namespace

TEST(DecodeText, ResolvesEveryEscapeInBothCases)
{
    EXPECT_EQ(decodeText(R"(a\nb\Nc)").text, "a\nb\nc");
    EXPECT_EQ(decodeText(R"(\r\R\t\T\b\B\f\F)").text, "\r\r\t\t\b\b\f\f");
    EXPECT_EQ(decodeText(R"(\"\'\\)").text, "\"'\\");
}

TEST(DecodeText, ReadsUnicodeEscapesAsUtf8)
{
    EXPECT_EQ(decodeText(R"(\u0041\u00e9\u20AC)").text, "A\xC3\xA9\xE2\x82\xAC");
    EXPECT_EQ(decodeText(R"(\ud83d\ude00)").text, "\xF0\x9F\x98\x80") << "a surrogate pair is one character";
}

TEST(DecodeText, TellsWhereTheFirstBadEscapeIs)
{
    EXPECT_EQ(decodeText(R"(ab\xc\y)").badEscape, 2u);
    for (const char* bad :
        {R"(\u12)", R"(\uzzzz)", R"(\ud83d)", R"(\ude00)", R"(\ud83d\u0041)", R"(\%)", R"(\_)"})
        EXPECT_TRUE(decodeText(bad).badEscape) << bad;
    EXPECT_FALSE(decodeText(R"(a\\b)").badEscape);
}

TEST(DecodePattern, LeavesTheEscapesThatLikeNeeds)
{
    const DecodedText decoded = decodePattern(R"(50\%\_x%\\\n\u005c)");
    EXPECT_EQ(decoded.text, "50\\%\\_x%\\\\\n\\\\");
    EXPECT_FALSE(decoded.badEscape);
}

TEST(QuoteText, ReadsBackAsItselfWhateverItHolds)
{
    std::string every;
    for (int c = 0; c < 256; ++c)
        every += char(c);
    for (const std::string& text :
        {every, std::string("O'Brien"), std::string("\\'"), std::string("' OR Name != '")}) {
        const std::string literal = quoteText(text);
        EXPECT_EQ(decodeText(bodyOf(literal)).text, text);
        EXPECT_FALSE(decodeText(bodyOf(literal)).badEscape);
    }
    EXPECT_EQ(quoteText("it's"), R"('it\'s')");
}

TEST(QuotePattern, KeepsAnInnocentBackslashFromHidingTheQuote)
{
    EXPECT_EQ(quotePattern("a%"), "'a%'");
    EXPECT_EQ(quotePattern("a\\"), R"('a\\')");
    EXPECT_EQ(quotePattern("\\%'"), R"('\%\'')");
}

TEST(PatternFor, MatchesTheTextAndNothingElse)
{
    EXPECT_EQ(patternFor("50%_\\"), R"(50\%\_\\)");
    const std::string literal = quotePattern(patternFor("100% 'sure'\\") + "%");
    EXPECT_EQ(decodePattern(bodyOf(literal)).text, R"(100\% 'sure'\\%)");
}

} // namespace scout::soql
