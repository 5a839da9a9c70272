// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SoqlText.h"

#include "soql/Rules.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace scout::cli {

namespace {

using nlohmann::json;

constexpr const char* kMisspelt = "SELECT Id FORM Account";

json errorOf(const char* query)
{
    return json::parse(jsonOf(soql::checkText(query), query)).at("error");
}

} // namespace

TEST(SoqlText, BeginsEachFindingWithItsPlace)
{
    EXPECT_EQ(textOf(soql::checkText(kMisspelt)),
        "1:11: Expected ',' or FROM but found FORM. Did you mean FROM?\n");
}

TEST(SoqlText, CallsAWarningOne)
{
    EXPECT_EQ(textOf(soql::checkText("SELECT Id\nFROM Account ALL ROWS")),
        "2:14: Warning: ALL ROWS is for Apex; the API refuses it.\n");
}

TEST(SoqlText, ListsTheFixesThatTheMessageDoesNotName)
{
    soql::Diagnostic diagnostic{.code = "value_type", .message = "Amount is compared with a number."};
    diagnostic.fixes.push_back({"Remove the quotes", {0, 3}, "5"});
    EXPECT_EQ(textOf({diagnostic}), "1:1: Amount is compared with a number.\n    Remove the quotes\n");
}

TEST(SoqlText, SaysInJsonWhatEveryErrorSays)
{
    const json error = errorOf(kMisspelt);
    for (const char* key : {"code", "message", "cause", "fix", "status", "url"})
        EXPECT_TRUE(error.contains(key)) << key;
    EXPECT_EQ(error.at("code"), "unexpected_token");
    EXPECT_EQ(error.at("fix"), json::array({"Replace FORM with FROM"}));
    const json& diagnostic = error.at("diagnostics").at(0);
    EXPECT_EQ(diagnostic.at("line"), 1);
    EXPECT_EQ(diagnostic.at("column"), 11);
    EXPECT_EQ(diagnostic.at("fixes").at(0).at("replacement"), "FROM");
}

TEST(SoqlText, SpeaksOfWarningsAloneInAnotherKey)
{
    const std::string query = "SELECT Id FROM Account WITH USER_MODE";
    const json all = json::parse(jsonOf(soql::checkText(query), query));
    EXPECT_FALSE(all.contains("error"));
    EXPECT_EQ(all.at("warnings").at(0).at("code"), "apex_only");
}

TEST(SoqlText, CountsCharactersAndNotBytes)
{
    const json diagnostic =
        errorOf("SELECT Id FROM Account WHERE Name = 'Tromsø' FOO 1").at("diagnostics").at(0);
    EXPECT_EQ(diagnostic.at("column"), 46);
    EXPECT_EQ(diagnostic.at("range").at("from"), 45);
    EXPECT_EQ(diagnostic.at("range").at("to"), 48);
    EXPECT_EQ(byteOffset("aøb", 2), 3u);
    EXPECT_EQ(byteOffset("aøb", 3), 4u);
    EXPECT_EQ(byteOffset("aøb", 4), std::nullopt);
}

TEST(SoqlText, SurvivesBytesThatAreNoText)
{
    const std::string query = "SELECT \xff FROM Account";
    EXPECT_FALSE(jsonOf(soql::checkText(query), query).empty());
}

TEST(SoqlText, KeepsATokenOnItsLine)
{
    const auto tokens = soql::listTokens("SELECT /* a\n\tb */ Id FROM Account", {.comments = true});
    EXPECT_EQ(textOf(tokens[0]), "keyword\tSELECT\t1\t1");
    EXPECT_EQ(textOf(tokens[1]), "comment\t/* a\\n\\tb */\t1\t8");
    EXPECT_EQ(json::parse(jsonOf(tokens[1])).at("text"), "/* a\n\tb */");
}

TEST(SoqlText, ListsCompletionsWithWhatTheyReplace)
{
    const std::string query = "SELECT Id FR";
    const json all = json::parse(jsonOf(soql::complete(query, 12, soql::MemoryMetadata()), query));
    EXPECT_EQ(all.at(0),
        (json{{"text", "FROM"}, {"kind", "keyword"}, {"type", nullptr}, {"label", nullptr},
            {"replaces", {{"from", 10}, {"to", 12}}}}));
}

} // namespace scout::cli
