// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/FoldedText.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

TEST(FoldedText, ComparesWithoutCase)
{
    EXPECT_EQ(compareFolded("ACME", "acme"), 0);
    EXPECT_EQ(compareFolded("Ærø ÉCOLE", "ærØ école"), 0);
    EXPECT_EQ(compareFolded("ΑΘΗΝΑ Москва Łódź", "αθηνα МОСКВА łÓDŹ"), 0);
    EXPECT_LT(compareFolded("acme", "Acme B"), 0);
    EXPECT_GT(compareFolded("b", "A"), 0);
    EXPECT_NE(compareFolded("a ", "a"), 0) << "blanks count";
    EXPECT_NE(compareFolded("×", "÷"), 0) << "neither is a letter";
}

TEST(FoldedText, TellsBrokenBytesApartFromLetters)
{
    EXPECT_EQ(compareFolded("\xff", "\xff"), 0);
    EXPECT_NE(compareFolded("\xc3", "\xc3\xa9"), 0);
}

TEST(FoldedText, FoldsToTheSmallLetters)
{
    EXPECT_EQ(folded("Nordlys ÅS Ω Ж €𝄞"), "nordlys ås ω ж €𝄞");
}

TEST(Like, MatchesRunsAndSingleCharacters)
{
    EXPECT_TRUE(matchesLike("Acme Corporation", "acme%"));
    EXPECT_TRUE(matchesLike("Acme Corporation", "%CORP%"));
    EXPECT_TRUE(matchesLike("Acme", "%"));
    EXPECT_TRUE(matchesLike("", "%"));
    EXPECT_TRUE(matchesLike("Zoë", "zo_"));
    EXPECT_FALSE(matchesLike("Acme", "acm"));
    EXPECT_FALSE(matchesLike("", "_"));
    EXPECT_TRUE(matchesLike("abcabd", "%ab_"));
    EXPECT_FALSE(matchesLike("abcabd", "%abc"));
}

TEST(Like, TakesEscapedWildcardsLiterally)
{
    EXPECT_TRUE(matchesLike("100%", "100\\%"));
    EXPECT_FALSE(matchesLike("1000", "100\\%"));
    EXPECT_TRUE(matchesLike("a_b", "a\\_b"));
    EXPECT_FALSE(matchesLike("axb", "a\\_b"));
    EXPECT_TRUE(matchesLike("back\\slash", "%k\\\\s%"));
}

TEST(Like, StaysQuickOnManyStars)
{
    const std::string text(5000, 'a');
    EXPECT_FALSE(matchesLike(text, "%a%a%a%a%a%a%a%a%a%b"));
}

} // namespace scout::demoorg
