// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queries as jobs of Bulk API 2.0, against the demo org.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

namespace scout::test {

namespace {

struct BulkQueryE2e : testing::Test {
    BulkQueryE2e() { home.useVault(); }

    void startOrg(std::vector<std::string> more = {})
    {
        more.insert(more.begin(), {"--records", "Account=50"});
        org = std::make_unique<DemoOrgProcess>(more);
        const auto added = home.run({"connections", "add", "token", "--name", "Acme", "--instance-url",
                                        org->value("SF_INSTANCE_URL"), "--access-token-stdin"},
            org->value("SF_ACCESS_TOKEN") + '\n');
        ASSERT_EQ(added.exitCode, 0) << added.errors;
    }

    /// Those that are still at Salesforce.
    std::size_t jobs() const
    {
        httplib::Client client(org->value("SF_INSTANCE_URL"));
        client.set_bearer_token_auth(org->value("SF_ACCESS_TOKEN"));
        const auto answer = client.Get("/services/data/v" + org->value("SF_API_VERSION") + "/jobs/query");
        EXPECT_EQ(answer->status, 200) << answer->body;
        return nlohmann::json::parse(answer->body)["records"].size();
    }

    std::unique_ptr<DemoOrgProcess> org;
    ScoutHome home;
};

constexpr const char* kAccounts = "SELECT Id, Name, Owner.Name FROM Account ORDER BY Id";

} // namespace

TEST_F(BulkQueryE2e, BringsTheRowsOfThePlainQueryAndLeavesNoJob)
{
    startOrg();
    const auto plain = home.run({"query", kAccounts, "--format", "csv"});
    const auto bulk = home.run({"query", kAccounts, "--bulk", "--format", "csv"});
    ASSERT_EQ(bulk.exitCode, 0) << bulk.errors;
    EXPECT_GE(lineCount(bulk.output), 51u);
    EXPECT_EQ(bulk.output, plain.output);
    EXPECT_EQ(jobs(), 0u);
}

TEST_F(BulkQueryE2e, StopsAfterSoManyRowsInTheFormatThatIsAskedFor)
{
    startOrg();
    const auto rows = home.run({"query", "-", "--bulk", "--max-rows", "3", "--format", "json"}, kAccounts);
    ASSERT_EQ(rows.exitCode, 0) << rows.errors;
    EXPECT_EQ(nlohmann::json::parse(rows.output).size(), 3u);
}

TEST_F(BulkQueryE2e, SaysWhichQueriesBulkApiDoesNotTake)
{
    startOrg();
    const auto refused = home.run({"query", "SELECT COUNT(Id) FROM Account", "--bulk"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.output, "");
    EXPECT_NE(refused.errors.find("plain query"), std::string::npos) << refused.errors;
    EXPECT_EQ(jobs(), 0u);
}

TEST_F(BulkQueryE2e, AbortsTheJobOnCtrlC)
{
    startOrg({"--fault", "stall@bulk-results"});
    const auto program = home.start({"query", kAccounts, "--bulk", "-v", "--format", "csv"});
    program->waitFor(Program::Stream::Errors, "GET [^\n]*jobs/query/[^\n]* 200");
    program->interrupt();
    const auto ended = program->waitForEnd();
    EXPECT_EQ(ended.exitCode, 130) << ended.errors;
    EXPECT_NE(ended.errors.find("aborted"), std::string::npos) << ended.errors;
    EXPECT_EQ(jobs(), 0u) << ended.errors;
}

TEST_F(BulkQueryE2e, GoesWithNeitherToolingNorExplain)
{
    EXPECT_EQ(home.run({"query", kAccounts, "--bulk", "--tooling"}).exitCode, 2);
    EXPECT_EQ(home.run({"query", kAccounts, "--bulk", "--explain"}).exitCode, 2);
}

} // namespace scout::test
