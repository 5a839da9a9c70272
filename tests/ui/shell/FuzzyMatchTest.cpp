// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FuzzyMatch.h"

#include <gtest/gtest.h>

namespace scout::shell {

using namespace Qt::StringLiterals;

TEST(FuzzyMatch, FindsLettersInOrderWhateverTheirCase)
{
    const auto match = fuzzyMatch(u"ADC", u"Add connection");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->positions, (QList<int>{0, 1, 4}));
}

TEST(FuzzyMatch, RefusesLettersInAnotherOrder)
{
    EXPECT_FALSE(fuzzyMatch(u"nda", u"Add connection"));
    EXPECT_FALSE(fuzzyMatch(u"a longer pattern than the text", u"text"));
}

TEST(FuzzyMatch, PrefersTheBeginningOfWords)
{
    const auto match = fuzzyMatch(u"c", u"Quick Connect");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->positions, QList<int>{6});
    EXPECT_GT(match->score, fuzzyMatch(u"c", u"Quick")->score);
}

TEST(FuzzyMatch, PrefersLettersThatStandTogether)
{
    EXPECT_GT(
        fuzzyMatch(u"run", u"Rerun query")->score, fuzzyMatch(u"run", u"Rich universal note")->score - 24);
    const auto match = fuzzyMatch(u"con", u"Cancel connection");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->positions, (QList<int>{7, 8, 9}));
}

TEST(FuzzyMatch, AnEmptyPatternFitsEverything)
{
    ASSERT_TRUE(fuzzyMatch(u" ", u"Quit"));
    EXPECT_TRUE(fuzzyMatch(u"", u"Quit")->positions.isEmpty());
}

TEST(FuzzyMatch, SpacesInThePatternSeparateNothing)
{
    EXPECT_TRUE(fuzzyMatch(u"new win", u"New window"));
}

} // namespace scout::shell
