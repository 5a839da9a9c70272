// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `scout soql` as programs call it.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace scout::test {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

struct SoqlCommands : testing::Test {
    ScoutHome home;

    Program::Finished soql(std::vector<std::string> arguments, const std::string& query) const
    {
        arguments.insert(arguments.begin(), "soql");
        return home.run(arguments, query);
    }
};

struct SoqlCommandsWithOrg : SoqlCommands {
    SoqlCommandsWithOrg()
    {
        home.useVault();
        const auto added = home.run({"connections", "add", "token", "--name", "demo", "--instance-url",
                                        org.value("SF_INSTANCE_URL"), "--access-token-stdin"},
            org.value("SF_ACCESS_TOKEN"));
        EXPECT_EQ(added.exitCode, 0) << added.errors;
    }

    DemoOrgProcess org;
};

} // namespace

TEST_F(SoqlCommands, AcceptsAGoodQueryInSilence)
{
    const auto checked = soql({"check"}, "SELECT Id, (SELECT Id FROM Contacts) FROM Account\n");
    EXPECT_EQ(checked.exitCode, 0);
    EXPECT_EQ(checked.output + checked.errors, "");
}

TEST_F(SoqlCommands, PointsAtEveryErrorOnStderr)
{
    const auto checked = soql({"check"}, "SELECT Id\nFORM Account\nWHERE Name = \"x\"\n");
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_EQ(checked.output, "");
    EXPECT_EQ(checked.errors.rfind("2:1: ", 0), 0u) << checked.errors;
    EXPECT_NE(checked.errors.find("\n3:14: "), std::string::npos) << checked.errors;
}

TEST_F(SoqlCommands, EndsAQueryWhereItsTextEnds)
{
    EXPECT_EQ(soql({"check"}, "SELECT Id FROM\n").errors.rfind("1:15: ", 0), 0u);
    EXPECT_EQ(soql({"check"}, "").exitCode, 1);
}

TEST_F(SoqlCommands, WarnsOfWhatApexAloneAllows)
{
    for (const char* clause : {"WITH SECURITY_ENFORCED", "WITH USER_MODE", "WITH SYSTEM_MODE", "ALL ROWS"}) {
        const auto checked = soql({"check"}, std::string("SELECT Id FROM Account ") + clause);
        EXPECT_EQ(checked.exitCode, 0) << clause;
        EXPECT_NE(checked.errors.find("Apex"), std::string::npos) << clause;
    }
}

TEST_F(SoqlCommands, LaysAQueryOutAndRefusesABrokenOne)
{
    const auto laidOut = soql({"format"}, "select Id from Account where Name='x'");
    EXPECT_EQ(laidOut.exitCode, 0);
    EXPECT_EQ(laidOut.output, "SELECT Id FROM Account WHERE Name = 'x'\n");
    const auto refused = soql({"format"}, "select Id form Account");
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.output, "");
    EXPECT_EQ(refused.errors.rfind("1:11: ", 0), 0u) << refused.errors;
}

TEST_F(SoqlCommands, ListsTokensAlsoOfABrokenQuery)
{
    const auto listed = soql({"tokens"}, "SELECT Id FROM");
    EXPECT_EQ(listed.exitCode, 0);
    EXPECT_EQ(listed.output, "keyword\tSELECT\t1\t1\nfield\tId\t1\t8\nkeyword\tFROM\t1\t11\n");
}

TEST_F(SoqlCommands, TakesAHugeAndADeepQuery)
{
    const std::string deep = "SELECT Id FROM Account WHERE " + std::string(10'000, '(') + "Name = 'x'";
    const auto checked = soql({"check"}, deep);
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_NE(checked.errors.find("more than 200 levels"), std::string::npos)
        << checked.errors.substr(0, 200);
    EXPECT_EQ(
        soql({"check"}, "SELECT Id FROM Account WHERE Name = '" + std::string(200'000, 'x') + "'").exitCode,
        1);
}

TEST_F(SoqlCommands, NeedsAConnectionToComplete)
{
    EXPECT_EQ(soql({"complete", "--at", "0"}, "").exitCode, 1);
    EXPECT_EQ(soql({"complete"}, "").exitCode, 2);
    EXPECT_EQ(soql({"complete", "--at", "-1"}, "").exitCode, 2);
    EXPECT_EQ(soql({"complete", "--at", "99"}, "SELECT ").exitCode, 2);
}

TEST_F(SoqlCommandsWithOrg, ChecksAgainstTheObjectsOfTheOrg)
{
    const auto checked = soql({"check", "-c", "demo"}, "SELECT Id, Nam, Owner.Usernam FROM Account");
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_NE(checked.errors.find("1:12: Account has no field Nam. Did you mean Name?"), std::string::npos)
        << checked.errors;
    EXPECT_NE(checked.errors.find("1:23: User has no field Usernam."), std::string::npos) << checked.errors;
    EXPECT_EQ(soql({"check", "-c", "demo"}, "SELECT Id, Owner.Username FROM Account").exitCode, 0);
    EXPECT_EQ(soql({"check", "-c", "demo"}, "FIND {acme} RETURNING Acount(Id)").exitCode, 1);
}

TEST_F(SoqlCommandsWithOrg, KeepsTheDescriptionButNoSecret)
{
    soql({"check", "-c", "demo"}, "SELECT Id FROM Account");
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(home.folder() / "cache/describe"))
        files += entry.is_regular_file() ? 1 : 0;
    EXPECT_EQ(files, 2u) << "the list and Account";
}

TEST_F(SoqlCommandsWithOrg, CompletesWithTheFieldsOfTheOrg)
{
    const auto completed =
        soql({"complete", "--at", "20", "-c", "demo"}, "SELECT Id, Owner.Use FROM Account");
    EXPECT_EQ(completed.exitCode, 0) << completed.errors;
    const json first = json::parse(completed.output).at(0);
    EXPECT_EQ(first.at("text"), "Username");
    EXPECT_EQ(first.at("kind"), "field");
    EXPECT_EQ(first.at("type"), "string");
    EXPECT_EQ(first.at("label"), "Username");
    EXPECT_EQ(first.at("replaces"), (json{{"from", 17}, {"to", 20}}));
}

TEST_F(SoqlCommandsWithOrg, ExplainsAQueryWithoutRunningIt)
{
    const auto explained = home.run(
        {"query", "--explain", "SELECT Id FROM Account WHERE Name = 'x'", "-c", "demo", "--format", "json"});
    EXPECT_EQ(explained.exitCode, 0) << explained.errors;
    const json plans = json::parse(explained.output);
    ASSERT_EQ(plans.size(), 2u);
    EXPECT_EQ(plans.at(0).at("leadingOperation"), "Index");
    EXPECT_EQ(plans.at(0).at("cardinality"), 0);
    EXPECT_EQ(home.run({"query", "--explain", "SELECT Nam FROM Account", "-c", "demo"}).exitCode, 1);
}

} // namespace scout::test
