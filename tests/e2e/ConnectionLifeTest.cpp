// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a connection after it was made, by the commands of `scout connections` and `scout vault`.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace scout::test {

namespace {

class ConnectionLife : public testing::Test {
protected:
    ConnectionLife() { home.useVault(); }

    void addToken(const std::string& name) const
    {
        const auto added = home.run({"connections", "add", "token", "--name", name, "--instance-url",
                                        org.value("SF_INSTANCE_URL"), "--access-token-stdin"},
            org.value("SF_ACCESS_TOKEN") + '\n');
        ASSERT_EQ(added.exitCode, 0) << added.errors;
    }
    nlohmann::json connections() const
    {
        return nlohmann::json::parse(home.run({"connections", "list", "--format", "json"}).output);
    }
    std::string file(const char* name) const { return home.folder() / name; }
    int queryExit() const { return home.run({"query", "SELECT Id FROM Account LIMIT 1"}).exitCode; }

    DemoOrgProcess org{{"--records", "Account=10"}};
    ScoutHome home;
};

} // namespace

TEST_F(ConnectionLife, IsRenamedButToNoNameThatIsTaken)
{
    addToken("One");
    addToken("Two");
    EXPECT_EQ(home.run({"connections", "rename", "Two", "Three"}).exitCode, 0);
    EXPECT_EQ(connections().at(1).at("name"), "Three");
    const auto taken = home.run({"connections", "rename", "Three", "ONE"});
    EXPECT_EQ(taken.exitCode, 1);
    EXPECT_NE(taken.errors.find("There is another connection named"), std::string::npos) << taken.errors;
}

TEST_F(ConnectionLife, TravelsWithoutItsSecretsAndSignsInAgain)
{
    addToken("Acme");
    const auto exported = home.run({"connections", "export", "--output", file("all.json")});
    ASSERT_EQ(exported.exitCode, 0) << exported.errors;
    std::ifstream in(file("all.json"));
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(text.find(org.value("SF_ACCESS_TOKEN")), std::string::npos);

    const auto imported = home.run({"connections", "import", file("all.json")});
    EXPECT_EQ(imported.exitCode, 0) << imported.errors;
    EXPECT_NE(imported.errors.find("Imported Acme as Acme 2"), std::string::npos) << imported.errors;
    EXPECT_EQ(home.run({"query", "-c", "Acme 2", "SELECT Id FROM Account"}).exitCode, 3);
    const auto again = home.run({"connections", "reconnect", "Acme 2"}, org.value("SF_ACCESS_TOKEN") + '\n');
    EXPECT_EQ(again.exitCode, 0) << again.errors;
    EXPECT_EQ(home.run({"query", "-c", "Acme 2", "SELECT Id FROM Account"}).exitCode, 0);
    EXPECT_EQ(connections().at(0).at("isDefault"), true);
}

TEST_F(ConnectionLife, ImportsNothingOfABrokenFile)
{
    std::ofstream(file("broken.json")) << R"({"version":1,"connections":[)";
    const auto refused = home.run({"connections", "import", file("broken.json")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("That is not a file of connections"), std::string::npos) << refused.errors;
    EXPECT_TRUE(connections().empty());
}

TEST_F(ConnectionLife, StaysWithItsUser)
{
    DemoOrgProcess other{{"--records", "Account=1", "--print-read-token", "--seed", "2"}};
    const auto added = home.run({"connections", "add", "token", "--name", "Mine", "--instance-url",
                                    other.value("SF_INSTANCE_URL"), "--access-token-stdin"},
        other.value("SF_ACCESS_TOKEN") + '\n');
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    const auto before = connections();
    const auto refused = home.run({"connections", "reconnect", "Mine"}, other.value("SF_READ_TOKEN") + '\n');
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("Somebody else signed in"), std::string::npos) << refused.errors;
    EXPECT_EQ(connections(), before);
}

// Without a terminal and without --yes nobody has agreed to show it.
TEST_F(ConnectionLife, ShowsItsSfdxUrlOnlyWhenToldSo)
{
    const std::string address = org.value("SF_INSTANCE_URL");
    const std::string url = "force://" + org.value("SF_CLIENT_ID") + ':' + org.value("SF_CLIENT_SECRET") + ':'
        + org.value("SF_REFRESH_TOKEN") + '@' + address.substr(address.find("://") + 3);
    const auto added =
        home.run({"connections", "add", "sfdx-url", "--name", "Acme", "--sfdx-url-stdin"}, url + '\n');
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(queryExit(), 0);

    const auto refused = home.run({"connections", "sfdx-url", "Acme"});
    EXPECT_EQ(refused.exitCode, 5);
    EXPECT_EQ(refused.output, "");
    const auto shown = home.run({"connections", "sfdx-url", "Acme", "--yes"});
    EXPECT_EQ(shown.exitCode, 0) << shown.errors;
    EXPECT_EQ(shown.output, url + '\n');
    EXPECT_NE(shown.errors.find("can sign in as demo@scout.example"), std::string::npos) << shown.errors;
}

TEST_F(ConnectionLife, NamesTheOrgThatTheSalesforceCliDoesNotKnow)
{
    EXPECT_EQ(home.run({"connections", "adopt", "--list"}).exitCode, 0);
    const auto refused = home.run({"connections", "adopt", "nobody"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("\"nobody\""), std::string::npos) << refused.errors;
}

TEST_F(ConnectionLife, OpensWithTheNewKeyOfTheVaultOnly)
{
    home.environment.erase("SCOUT_VAULT_KEY_FILE");
    home.useVault("correct horse battery staple");
    addToken("Acme");
    const auto changed = home.run({"vault", "rekey", "--key-file", file("new.key")});
    ASSERT_EQ(changed.exitCode, 0) << changed.errors;
    EXPECT_EQ(queryExit(), 1);
    home.environment.erase("SCOUT_VAULT_PASSPHRASE");
    home.environment["SCOUT_VAULT_KEY_FILE"] = file("new.key");
    EXPECT_EQ(queryExit(), 0);
}

TEST_F(ConnectionLife, IsForgottenWhereNothingIsKept)
{
    addToken("Acme");
    EXPECT_EQ(home.run({"vault", "move", "memory"}).exitCode, 5);
    EXPECT_EQ(queryExit(), 0);
    const auto moved = home.run({"vault", "move", "memory", "--yes"});
    EXPECT_EQ(moved.exitCode, 0) << moved.errors;
    EXPECT_EQ(queryExit(), 3);
    EXPECT_EQ(nlohmann::json::parse(home.run({"vault", "status", "--format", "json"}).output).at("store"),
        "memory");
}

TEST_F(ConnectionLife, KnowsThatNoPlaceForSecretsIsInUseYet)
{
    home.environment.erase("SCOUT_VAULT_KEY_FILE");
    const auto status = home.run({"vault", "status"});
    EXPECT_EQ(status.exitCode, 0) << status.errors;
    EXPECT_NE(status.output.find("In use    nothing yet"), std::string::npos) << status.output;
    EXPECT_NE(status.errors.find("SCOUT_VAULT_PASSPHRASE"), std::string::npos) << status.errors;
    EXPECT_NE(status.errors.find("vault init --key-file"), std::string::npos) << status.errors;
}

} // namespace scout::test
