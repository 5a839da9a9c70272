// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/RecordId.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace scout::demoorg {

namespace {

std::string read(std::string_view text)
{
    const auto id = RecordId::parse(text);
    return id ? std::string(id->text()) : "not an id";
}

} // namespace

TEST(RecordId, AppendsTheCheckCharacters)
{
    // The first is Salesforce's published sample.
    EXPECT_EQ(read("001D000000IqhSL"), "001D000000IqhSLIAZ");
    EXPECT_EQ(read("001Hs00001AcMEo"), "001Hs00001AcMEoIAN");
    EXPECT_EQ(read("003Hs00002XyZab"), "003Hs00002XyZabIAF");
    EXPECT_EQ(read("00D5g00000ZzDem"), "00D5g00000ZzDemEAF");
    EXPECT_EQ(read("0055g00000BobQa"), "0055g00000BobQaAAJ");
    EXPECT_EQ(read("a00Hs000003DefG"), "a00Hs000003DefGIAS");
    EXPECT_EQ(read("7505g00000AbCdE"), "7505g00000AbCdEAAV");
    EXPECT_EQ(read("012000000000000"), "012000000000000AAA");
}

TEST(RecordId, TakesTheLongForm)
{
    EXPECT_EQ(read("001D000000IqhSLIAZ"), "001D000000IqhSLIAZ");
    EXPECT_EQ(read("001D000000IqhSLiaz"), "001D000000IqhSLIAZ");
}

TEST(RecordId, RestoresCaseThatWasLost)
{
    EXPECT_EQ(read("001D000000IQHSLIAZ"), "001D000000IqhSLIAZ");
    EXPECT_EQ(read("001d000000iqhsliaz"), "001D000000IqhSLIAZ");
}

TEST(RecordId, RefusesWhatIsNoId)
{
    for (const char* text : {"", "abc", "001D000000IqhS", "001D000000IqhSLI", "001D000000IqhSL-AZ",
             "001D000000IqhSLIAA", "001D000000IqhSL999", "001D000000IqhS'"})
        EXPECT_EQ(read(text), "not an id") << text;
}

TEST(RecordId, NumbersRecordsInTheOrderOfTheirText)
{
    const auto first = RecordId::make("001", 1);
    EXPECT_EQ(first.text(), "001Dm0000000001IAA");
    EXPECT_EQ(first.shortText(), "001Dm0000000001");
    EXPECT_EQ(first.keyPrefix(), "001");
    std::set<std::string> texts;
    auto last = RecordId::make("001", 0);
    for (std::uint64_t number = 1; number < 10'000; number += 7) {
        const auto id = RecordId::make("001", number);
        EXPECT_LT(last, id);
        EXPECT_EQ(RecordId::parse(id.text()), id);
        EXPECT_TRUE(texts.insert(std::string(id.text())).second);
        last = id;
    }
}

} // namespace scout::demoorg
