// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/SearchFilter.h"

#include "soql/SearchTerms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

/// Whether a search finds a record with these fields.
bool finds(std::string_view terms, const std::vector<std::string_view>& fields)
{
    const auto parsed = soql::parseSearchTerms(terms, 0, 200);
    EXPECT_TRUE(parsed.expression && !parsed.problem) << terms;
    std::vector<Words> words;
    for (const auto field : fields)
        words.push_back(wordsOf(field));
    return SearchFilter(*parsed.expression).matches(words);
}

} // namespace

TEST(SearchFilter, CutsTextIntoWords)
{
    EXPECT_THAT(wordsOf("Ada Lovelace-King, (415) 867 jdoe@acme.example"),
        testing::ElementsAre("Ada", "Lovelace", "King", "415", "867", "jdoe", "acme", "example"));
    EXPECT_THAT(wordsOf("Åse Ødegård"), testing::ElementsAre("Åse", "Ødegård"));
    EXPECT_THAT(wordsOf(" -- "), testing::IsEmpty());
}

TEST(SearchFilter, FindsWholeWordsInAnyCase)
{
    EXPECT_TRUE(finds("acme", {"The ACME Company"}));
    EXPECT_TRUE(finds("ÅSE", {"åse"}));
    EXPECT_FALSE(finds("acm", {"Acme"}));
    EXPECT_FALSE(finds("cme", {"Acme"}));
}

TEST(SearchFilter, TakesWildcards)
{
    EXPECT_TRUE(finds("acm*", {"Acme"}));
    EXPECT_TRUE(finds("a*e", {"Acme"}));
    EXPECT_TRUE(finds("ac?e", {"Acme"}));
    EXPECT_FALSE(finds("acme?", {"Acme"}));
    EXPECT_FALSE(finds("100\\*", {"1000"})) << "an escaped star is no wildcard";
    EXPECT_TRUE(finds("100%", {"Umbrella 100%"})) << "% means itself";
    EXPECT_FALSE(finds("a_me", {"acme"})) << "so does _";
}

TEST(SearchFilter, WantsAllWordsInWhateverField)
{
    EXPECT_TRUE(finds("ada acme", {"Ada", "Acme"}));
    EXPECT_FALSE(finds("ada globex", {"Ada", "Acme"}));
}

TEST(SearchFilter, WantsAPhraseInOneField)
{
    EXPECT_TRUE(finds("\"joan of arc\"", {"Saint Joan of Arc"}));
    EXPECT_FALSE(finds("\"joan arc\"", {"Joan of Arc"}));
    EXPECT_FALSE(finds("\"ada acme\"", {"Ada", "Acme"}));
    EXPECT_TRUE(finds("jdoe@acme.example", {"jdoe@acme.example"}));
    EXPECT_FALSE(finds("jdoe@acme.example", {"acme jdoe example"}));
}

TEST(SearchFilter, JoinsTermsByPrecedence)
{
    EXPECT_TRUE(finds("xx OR acme", {"Acme"}));
    EXPECT_TRUE(finds("acme AND NOT globex", {"Acme"}));
    EXPECT_FALSE(finds("acme AND NOT energy", {"Acme", "Energy"}));
    EXPECT_TRUE(finds("acme OR xx AND yy", {"Acme"})) << "AND binds closer";
    EXPECT_FALSE(finds("(acme OR xx) AND yy", {"Acme"}));
}

} // namespace scout::demoorg
