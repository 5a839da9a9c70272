// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Completion.h"

#include "soql/Corpus.h"
#include "soql/SampleMetadata.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace scout::soql {

namespace {

/// One place of corpus/completion.txt: a query with "|" for the cursor, then indented lines: what comes
/// first, in order; "~ …" for what comes anywhere; "- …" for what must not come; "= none" for nothing at all.
struct Golden {
    int line = 0;
    std::string text;
    std::size_t cursor = 0;
    std::vector<std::string> expectations;
};

std::vector<Golden> goldens()
{
    std::vector<Golden> goldens;
    std::ifstream file(std::string(SCOUT_SOURCE_DIR) + "/tests/soql/corpus/completion.txt");
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.starts_with("#"))
            continue;
        if (line.starts_with("  ")) {
            goldens.back().expectations.push_back(line.substr(2));
            continue;
        }
        Golden& golden = goldens.emplace_back();
        golden.line = number;
        golden.cursor = line.find('|');
        golden.text = line.erase(golden.cursor, 1);
    }
    return goldens;
}

std::string described(const Completion& completion)
{
    return std::string(textOf(completion.kind)) + " " + completion.text;
}

void expectGolden(const Golden& golden)
{
    std::vector<std::string> offered;
    for (const Completion& completion : complete(golden.text, golden.cursor, sampleMetadata()))
        offered.push_back(described(completion));
    const auto has = [&](const std::string& entry) {
        return std::find(offered.begin(), offered.end(), entry) != offered.end();
    };
    std::size_t place = 0;
    for (const std::string& expectation : golden.expectations) {
        if (expectation.starts_with("~ "))
            EXPECT_TRUE(has(expectation.substr(2))) << expectation;
        else if (expectation.starts_with("- "))
            EXPECT_FALSE(has(expectation.substr(2))) << expectation;
        else if (expectation == "= none")
            EXPECT_TRUE(offered.empty()) << offered.front();
        else if (place < offered.size())
            EXPECT_EQ(offered[place++], expectation);
        else
            ADD_FAILURE() << "too few are offered for " << expectation;
    }
}

} // namespace

TEST(Completion, OffersTheRightThingsAtEveryGoldenPlace)
{
    const auto all = goldens();
    EXPECT_GE(all.size(), 150u);
    for (const Golden& golden : all) {
        SCOPED_TRACE("completion.txt:" + std::to_string(golden.line) + ": " + golden.text);
        EXPECT_FALSE(golden.expectations.empty());
        expectGolden(golden);
    }
}

TEST(Completion, TellsTypeLabelAndWhatItReplaces)
{
    const std::string_view text = "SELECT Id, Annu FROM Account";
    const auto completions = complete(text, 13, sampleMetadata());
    ASSERT_FALSE(completions.empty());
    EXPECT_EQ(completions[0].text, "AnnualRevenue");
    EXPECT_EQ(completions[0].type, "currency");
    EXPECT_EQ(completions[0].label, "Annual Revenue");
    EXPECT_EQ(text.substr(completions[0].replaces.begin, completions[0].replaces.size()), "Annu");
}

TEST(Completion, ReplacesOnlyTheLastPartOfAPath)
{
    const std::string_view text = "SELECT Account.Own FROM Contact";
    const auto completions = complete(text, 18, sampleMetadata());
    ASSERT_FALSE(completions.empty());
    EXPECT_EQ(text.substr(completions[0].replaces.begin, completions[0].replaces.size()), "Own");
}

TEST(Completion, ReplacesTheWholeTextInsideQuotesAndEscapesIt)
{
    const std::string_view text = "SELECT Id FROM Account WHERE Industry = 'R&D xx' LIMIT 5";
    const auto completions = complete(text, 43, sampleMetadata());
    ASSERT_EQ(completions.size(), 1u);
    EXPECT_EQ(completions[0].text, R"(R&D \'X\')");
    EXPECT_EQ(text.substr(completions[0].replaces.begin, completions[0].replaces.size()), "R&D xx");
}

TEST(Completion, SurvivesEveryPlaceOfEveryQueryOfTheCorpus)
{
    for (const ValidCase& valid : validCorpus())
        for (std::size_t cursor = 0; cursor <= valid.text.size(); ++cursor)
            for (const Completion& completion :
                complete(valid.text, cursor, sampleMetadata(), valid.options)) {
                ASSERT_LE(completion.replaces.begin, cursor) << valid.text;
                ASSERT_LE(completion.replaces.end, valid.text.size()) << valid.text;
            }
    for (const InvalidCase& invalid : invalidCorpus())
        for (std::size_t cursor = 0; cursor <= invalid.text.size(); ++cursor)
            complete(invalid.text, cursor, sampleMetadata());
}

} // namespace scout::soql
