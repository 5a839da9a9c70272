// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `scout` against the demo org where no browser is needed.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include <fstream>

namespace scout::test {

namespace {

namespace fs = std::filesystem;

class CommandLine : public testing::Test {
protected:
    CommandLine() { home.useVault("correct horse battery staple"); }

    Program::Finished addToken() const
    {
        return home.run({"connections", "add", "token", "--instance-url", org.value("SF_INSTANCE_URL"),
                            "--access-token-stdin"},
            org.value("SF_ACCESS_TOKEN") + '\n');
    }

    DemoOrgProcess org{{"--records", "Account=10000"}};
    ScoutHome home;
};

std::vector<fs::path> copiesBeside(const fs::path& file)
{
    std::vector<fs::path> copies;
    for (const auto& entry : fs::directory_iterator(file.parent_path()))
        if (entry.path() != file && entry.path().string().rfind(file.string(), 0) == 0)
            copies.push_back(entry.path());
    return copies;
}

} // namespace

TEST_F(CommandLine, ConnectsWithAnAccessTokenAndQueriesEveryPage)
{
    const auto added = addToken();
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    const auto listed = nlohmann::json::parse(home.run({"connections", "list", "--format", "json"}).output);
    EXPECT_EQ(listed.at(0).at("method"), "token");
    EXPECT_EQ(listed.at(0).at("status"), "connected");

    const auto rows = home.run({"query", "SELECT Id, Name FROM Account", "--format", "csv"});
    EXPECT_EQ(rows.exitCode, 0) << rows.errors;
    EXPECT_EQ(lineCount(rows.output), 10'001u);
    EXPECT_EQ(rows.output.rfind("Id,Name", 0), 0u) << rows.output.substr(0, 80);
}

TEST_F(CommandLine, RepeatsWhatSalesforceSaysOfABrokenQuery)
{
    addToken();
    const auto refused = home.run({"query", "SELECT Id FORM Account"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.output, "");
    EXPECT_NE(refused.errors.find("MALFORMED_QUERY"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("Row:1:Column:"), std::string::npos) << refused.errors;
}

TEST_F(CommandLine, AsksForANewSignInWhenATokenConnectionHasEnded)
{
    addToken();
    httplib::Client(org.value("SF_INSTANCE_URL"))
        .Post("/services/oauth2/revoke", httplib::Params{{"token", org.value("SF_ACCESS_TOKEN")}});
    const auto refused = home.run({"query", "SELECT Id FROM Account LIMIT 1"});
    EXPECT_EQ(refused.exitCode, 3) << refused.errors;
}

TEST_F(CommandLine, KeepsADamagedListAsideAndGoesOn)
{
    fs::create_directories(home.connectionsFile().parent_path());
    std::ofstream(home.connectionsFile()) << R"({"connections": [)";
    const auto refused = home.run({"connections", "list"});
    EXPECT_EQ(refused.exitCode, 1);
    const auto copies = copiesBeside(home.connectionsFile());
    ASSERT_EQ(copies.size(), 1u);
    EXPECT_NE(refused.errors.find(copies[0].string()), std::string::npos) << refused.errors;

    EXPECT_EQ(home.run({"connections", "list"}).exitCode, 0);
    EXPECT_EQ(addToken().exitCode, 0);
    EXPECT_TRUE(fs::exists(copies[0]));
}

TEST_F(CommandLine, StoresNothingWithoutAPlaceForSecrets)
{
    home.environment.erase("SCOUT_VAULT_PASSPHRASE");
    const auto refused = addToken();
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("SCOUT_VAULT_PASSPHRASE"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("SCOUT_VAULT_KEY_FILE"), std::string::npos) << refused.errors;
    EXPECT_FALSE(fs::exists(home.connectionsFile()));
    EXPECT_FALSE(fs::exists(home.vaultFile()));
}

// A sign-in whose tokens could not be kept would be for nothing.
TEST_F(CommandLine, OpensNoBrowserWithoutAPlaceForSecrets)
{
    home.environment.erase("SCOUT_VAULT_PASSPHRASE");
    const auto refused =
        home.run({"connections", "add", "quick", "--environment", org.value("SF_LOGIN_URL"), "--no-browser"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errors.find("/services/oauth2/authorize"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("SCOUT_VAULT_PASSPHRASE"), std::string::npos) << refused.errors;
}

TEST_F(CommandLine, OpensTheVaultWithItsKeyFileToo)
{
    home.environment.erase("SCOUT_VAULT_PASSPHRASE");
    const std::string keyFile = home.folder() / "vault.key";
    ASSERT_EQ(home.run({"vault", "init", "--key-file", keyFile}).exitCode, 0);
    home.environment["SCOUT_VAULT_KEY_FILE"] = keyFile;
    ASSERT_EQ(addToken().exitCode, 0);
    EXPECT_EQ(home.run({"query", "SELECT Id FROM Account LIMIT 1"}).exitCode, 0);
    EXPECT_TRUE(fs::exists(home.vaultFile()));
}

// A host made to be taken for Salesforce's; nothing was sent there, since nobody confirmed it.
TEST_F(CommandLine, TrustsAForeignHostOnlyIfTheUserConfirmsIt)
{
    const auto refused = home.run({"connections", "add", "token", "--instance-url",
                                      "https://acme.my.salesforce.com.invalid", "--access-token-stdin"},
        org.value("SF_ACCESS_TOKEN") + '\n');
    EXPECT_EQ(refused.exitCode, 5) << refused.errors;
    EXPECT_NE(refused.errors.find("not an address of Salesforce's"), std::string::npos) << refused.errors;
    EXPECT_FALSE(fs::exists(home.connectionsFile()));
}

} // namespace scout::test
