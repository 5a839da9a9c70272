// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `scout ask` and `scout tools` against the demo org: the three requests that show whether a connection
// works.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace scout::test {

namespace {

using nlohmann::json;

struct ToolsCommands : testing::Test {
    ToolsCommands()
    {
        home.useVault();
        const auto added = home.run({"connections", "add", "token", "--name", "demo", "--instance-url",
                                        org.value("SF_INSTANCE_URL"), "--access-token-stdin"},
            org.value("SF_ACCESS_TOKEN"));
        EXPECT_EQ(added.exitCode, 0) << added.errors;
    }

    /// The rows of an answer.
    json ask(const std::string& request)
    {
        const auto asked = home.run({"ask", request, "--format", "json"});
        EXPECT_EQ(asked.exitCode, 0) << asked.errors;
        answer = asked.errors;
        return json::parse(asked.output, nullptr, false);
    }
    json plan(const std::string& request) const
    {
        const auto planned = home.run({"ask", request, "--plan"});
        EXPECT_EQ(planned.exitCode, 0) << planned.errors;
        return json::parse(planned.output, nullptr, false);
    }

    ScoutHome home;
    DemoOrgProcess org;
    std::string answer;
};

} // namespace

TEST_F(ToolsCommands, ListTheLastAccounts)
{
    const json rows = ask("List the last 5 accounts from Salesforce");
    ASSERT_EQ(rows.size(), 5u);
    for (std::size_t i = 1; i < rows.size(); ++i)
        EXPECT_GE(rows[i - 1]["CreatedDate"], rows[i]["CreatedDate"]);
    EXPECT_NE(answer.find("These are the 5 newest Accounts."), std::string::npos) << answer;
}

TEST_F(ToolsCommands, FindContactsByTheEndOfTheirEmail)
{
    const json rows = ask("Search for contacts with email containing '@example.com'");
    ASSERT_FALSE(rows.empty());
    for (const json& row : rows)
        EXPECT_NE(row["Email"].get<std::string>().find("@example.com"), std::string::npos) << row;
}

TEST_F(ToolsCommands, ReadAnOpportunityByItsId)
{
    const json newest = ask("the newest opportunity");
    ASSERT_EQ(newest.size(), 1u);
    const std::string id = newest[0]["Id"];
    const json fields = ask("Get details for opportunity with ID " + id);
    const bool isNamed = std::any_of(fields.begin(), fields.end(),
        [&newest](const json& row) { return row["Field"] == "Name" && row["Value"] == newest[0]["Name"]; });
    EXPECT_TRUE(isNamed) << fields;

    const auto gone = home.run({"ask", "Get details for opportunity with ID 0065g00000ZZZZZ"});
    EXPECT_EQ(gone.exitCode, 1);
    EXPECT_NE(gone.errors.find("no Opportunity with the ID 0065g00000ZZZZZ"), std::string::npos)
        << gone.errors;
}

TEST_F(ToolsCommands, UnderstandTheCustomObjectsOfTheOrg)
{
    const json list = plan("last 2 projects");
    EXPECT_EQ(list["calls"][0]["tool"], "soql_query");
    EXPECT_NE(
        list["calls"][0]["arguments"]["soql"].get<std::string>().find("FROM Project__c"), std::string::npos);
    EXPECT_TRUE(list["question"].is_null());
    EXPECT_EQ(list["confirm"], false);
    EXPECT_EQ(ask("last 2 projects").size(), 2u);
    EXPECT_FALSE(ask("fields of Invoice__c").empty());
}

TEST_F(ToolsCommands, SayWhatTheyDoNotUnderstand)
{
    const json list = plan("make me a sandwich");
    EXPECT_TRUE(list["calls"].empty());
    EXPECT_NE(list["question"].get<std::string>().find("did not understand"), std::string::npos);
    const auto asked = home.run({"ask", "delete all leads"});
    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_EQ(asked.output, "");
    EXPECT_NE(asked.errors.find("could not place"), std::string::npos) << asked.errors;
}

TEST_F(ToolsCommands, ListAndCallTheTools)
{
    const auto listed = home.run({"tools", "list", "--format", "json"});
    const json tools = json::parse(listed.output);
    for (const json& tool : tools)
        EXPECT_TRUE(tool["inputSchema"].is_object() && tool["risk"] == "read") << tool;
    const auto called = home.run({"tools", "call", "soql_query", "--args", "-", "--format", "json"},
        R"({"soql":"SELECT COUNT() FROM Account"})");
    EXPECT_EQ(called.exitCode, 0) << called.errors;
    EXPECT_GT(json::parse(called.output)[0]["COUNT()"].get<int>(), 0) << called.output;
    const auto wrong = home.run({"tools", "call", "soql_query", "--args", R"({"sql":"x"})"});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_NE(wrong.errors.find("no argument \"sql\""), std::string::npos) << wrong.errors;
    const auto search = home.run({"tools", "call", "sosl_search", "--args", "-", "--format", "json"},
        R"json({"sosl":"FIND {Acme} IN NAME FIELDS RETURNING Account(Id, Name)"})json");
    EXPECT_EQ(search.exitCode, 0) << search.errors;
    EXPECT_EQ(json::parse(search.output)[0]["Object"], "Account");
}

} // namespace scout::test
