// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The methods that need nobody at a browser: client credentials and JWT bearer, against the demo org.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace scout::test {

namespace {

class Unattended : public testing::Test {
protected:
    Unattended() { home.useVault(); }

    Program::Finished addClient(const std::string& secret, const std::string& address)
    {
        return home.run({"connections", "add", "client-credentials", "--client-id",
                            org->value("SF_CLIENT_ID"), "--client-secret-stdin", "--environment", address},
            secret + '\n');
    }
    Program::Finished addJwt(const std::string& keyFile, const std::vector<std::string>& more = {})
    {
        std::vector<std::string> arguments{"connections", "add", "jwt", "--client-id",
            org->value("SF_CLIENT_ID"), "--key", keyFile, "--username", org->value("SF_USERNAME"),
            "--environment", org->value("SF_LOGIN_URL")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return home.run(arguments);
    }
    nlohmann::json connection() const
    {
        return nlohmann::json::parse(home.run({"connections", "list", "--format", "json"}).output).at(0);
    }
    std::size_t accounts() const
    {
        return lineCount(home.run({"query", "SELECT Id FROM Account", "--format", "csv"}).output) - 1;
    }
    std::string makeKey()
    {
        const auto made = home.run({"keys", "generate", "--out-key", home.folder() / "scout.key",
            "--out-cert", home.folder() / "scout.crt"});
        EXPECT_EQ(made.exitCode, 0) << made.errors;
        return home.folder() / "scout.key";
    }

    std::unique_ptr<DemoOrgProcess> org =
        std::make_unique<DemoOrgProcess>(std::vector<std::string>{"--records", "Account=10"});
    ScoutHome home;
};

} // namespace

TEST_F(Unattended, AppConnectsWithItsCredentials)
{
    const auto added = addClient(org->value("SF_CLIENT_SECRET"), org->value("SF_INSTANCE_URL"));
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(connection().at("method"), "client-credentials");
    EXPECT_EQ(connection().at("status"), "connected");
    EXPECT_GT(accounts(), 9u);
}

TEST_F(Unattended, AppWithAWrongSecretIsToldWhatToDo)
{
    const auto refused = addClient("WRONG", org->value("SF_INSTANCE_URL"));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("invalid_client"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("  1. "), std::string::npos) << refused.errors;
    EXPECT_EQ(refused.errors.find("WRONG"), std::string::npos) << refused.errors;
}

TEST_F(Unattended, AppIsRefusedAtTheHostThatOrgsShare)
{
    const auto refused = addClient(org->value("SF_CLIENT_SECRET"), org->value("SF_LOGIN_URL"));
    EXPECT_NE(refused.exitCode, 0);
    EXPECT_NE(refused.errors.find("request not supported on this domain"), std::string::npos)
        << refused.errors;
}

TEST_F(Unattended, KeyOfTheDemoAppConnects)
{
    const auto added = addJwt(org->value("SF_JWT_KEY_FILE"));
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(connection().at("method"), "jwt");
    EXPECT_EQ(connection().at("username"), org->value("SF_USERNAME"));
    EXPECT_GT(accounts(), 9u);
}

// As a user does it: make a pair here, upload the certificate there, connect.
TEST_F(Unattended, KeyThatScoutMadeConnectsOnceItsCertificateIsUploaded)
{
    const std::string keyFile = makeKey();
    const std::string certificate = home.folder() / "scout.crt";
    org = std::make_unique<DemoOrgProcess>(
        std::vector<std::string>{"--records", "Account=10", "--jwt-cert", certificate});
    const auto added = addJwt(keyFile, {"--cert", certificate});
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_GT(accounts(), 9u);
}

TEST_F(Unattended, KeyOfAnotherCertificateIsToldWhatToDo)
{
    const auto refused = addJwt(makeKey());
    EXPECT_NE(refused.exitCode, 0);
    EXPECT_NE(refused.errors.find("invalid assertion"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("  1. "), std::string::npos) << refused.errors;
}

TEST_F(Unattended, KeyActsAsEachOfItsUsers)
{
    const auto added = addJwt(
        org->value("SF_JWT_KEY_FILE"), {"--username", "bob.quinn@scout.example", "--name", "Larkfield"});
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(connection().at("username"), org->value("SF_USERNAME"));
    const auto acting = home.run({"connections", "act-as", "Larkfield", "bob.quinn@scout.example"});
    ASSERT_EQ(acting.exitCode, 0) << acting.errors;
    EXPECT_EQ(connection().at("username"), "bob.quinn@scout.example");
    EXPECT_GT(accounts(), 9u);
}

// A connection that would fail once it acts as that user is not made.
TEST_F(Unattended, UserWhoIsNotLetInIsNamed)
{
    const auto refused = addJwt(org->value("SF_JWT_KEY_FILE"), {"--username", "felix.former@scout.example"});
    EXPECT_NE(refused.exitCode, 0);
    EXPECT_NE(refused.errors.find("felix.former@scout.example: "), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("inactive"), std::string::npos) << refused.errors;
    EXPECT_FALSE(std::filesystem::exists(home.connectionsFile()));
}

TEST_F(Unattended, CertificateOfAnotherKeyIsFoundOutHere)
{
    makeKey();
    const auto refused = addJwt(org->value("SF_JWT_KEY_FILE"), {"--cert", home.folder() / "scout.crt"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("belongs to another key"), std::string::npos) << refused.errors;
}

} // namespace scout::test
