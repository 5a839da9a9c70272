// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Words.h"

#include <gtest/gtest.h>

namespace scout::agent {

TEST(Words, KeepsQuotesIdsAddressesAndNumbersWhole)
{
    using Kind = Word::Kind;
    const auto words =
        wordsOf("find “New York, NY” jane@acme.org 0015g00000BobQaAAJ 1,000 it's congratulations a>=5?");
    std::vector<std::pair<Kind, std::string>> seen;
    for (const Word& word : words)
        seen.emplace_back(word.kind, word.text);
    const std::vector<std::pair<Kind, std::string>> expected{{Kind::Plain, "find"},
        {Kind::Quoted, "New York, NY"}, {Kind::Email, "jane@acme.org"},
        {Kind::RecordId, "0015g00000BobQaAAJ"}, {Kind::Number, "1,000"}, {Kind::Plain, "it's"},
        {Kind::Plain, "congratulations"}, {Kind::Plain, "a"}, {Kind::Symbol, ">="}, {Kind::Number, "5"}};
    EXPECT_EQ(seen, expected);
}

TEST(Words, AQuoteThatNeverEndsIsNoQuote)
{
    const auto words = wordsOf("named 'Acme");
    ASSERT_EQ(words.size(), 2u);
    EXPECT_EQ(words[1].kind, Word::Kind::Plain);
}

TEST(Words, ReadsNumbersAsPeopleWriteThem)
{
    EXPECT_EQ(numberFrom("50k"), "50000");
    EXPECT_EQ(numberFrom("1.25m"), "1250000");
    EXPECT_EQ(numberFrom("2bn"), "2000000000");
    EXPECT_EQ(numberFrom("$1,200.50"), "1200.50");
    EXPECT_EQ(numberFrom("70%"), "70");
    EXPECT_EQ(numberFrom("-3"), "-3");
    EXPECT_EQ(numberFrom("dozen"), "12");
    for (const char* none : {"", "x", "1.2.3", "5x", "$", "2026-03-01", "."})
        EXPECT_EQ(numberFrom(none), std::nullopt) << none;
}

TEST(Words, FindsTheSingular)
{
    EXPECT_EQ(singularOf("opportunities"), "opportunity");
    EXPECT_EQ(singularOf("cases"), "case");
    EXPECT_EQ(singularOf("boxes"), "box");
    EXPECT_EQ(singularOf("addresses"), "address");
    EXPECT_EQ(singularOf("business"), "business");
    EXPECT_EQ(singularOf("status"), "status");
}

} // namespace scout::agent
