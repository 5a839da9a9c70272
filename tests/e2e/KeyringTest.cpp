// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection whose tokens are in a real Secret Service.
#include "e2e/KeyringHome.h"
#include "secrets/KeyringDaemon.h"

namespace scout::test {

namespace {

class Keyring : public KeyringHome {
protected:
    Program::Finished query() const
    {
        return home.run({"query", "SELECT Name FROM Account WHERE Name = 'Acme'", "--format", "csv"});
    }
};

} // namespace

TEST_F(Keyring, HoldsTheRefreshTokenAndNoFileDoes)
{
    connectQuickly();
    EXPECT_EQ(inKeyring("refresh_token").rfind("5Aep861", 0), 0u);
    EXPECT_FALSE(std::filesystem::exists(home.vaultFile()));
}

TEST_F(Keyring, RenewsTheSessionWithTheRefreshTokenThatItHolds)
{
    connectQuickly();
    const std::string first = inKeyring("access_token");
    endSession();
    const auto rows = query();
    EXPECT_EQ(rows.exitCode, 0) << rows.errors;
    EXPECT_NE(rows.output.find("Acme"), std::string::npos) << rows.output;
    EXPECT_NE(inKeyring("access_token"), first);
}

TEST_F(Keyring, SaysThatItIsLockedAndLosesNothing)
{
    connectQuickly();
    const std::string refreshToken = inKeyring("refresh_token");
    ASSERT_TRUE(secrets::KeyringDaemon::running().lock());
    const auto refused = query();
    const auto notAdded = home.run({"connections", "add", "token", "--instance-url",
                                       org.value("SF_INSTANCE_URL"), "--access-token-stdin"},
        org.value("SF_ACCESS_TOKEN"));
    ASSERT_TRUE(secrets::KeyringDaemon::running().unlock());

    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("The keychain is locked"), std::string::npos) << refused.errors;
    EXPECT_EQ(notAdded.exitCode, 1);
    EXPECT_NE(notAdded.errors.find("The keychain is locked"), std::string::npos) << notAdded.errors;
    EXPECT_EQ(query().exitCode, 0);
    EXPECT_EQ(inKeyring("refresh_token"), refreshToken);
}

TEST_F(Keyring, ForgetsTheTokensOfARemovedConnection)
{
    connectQuickly();
    const std::string name = "org/" + connectionId() + "/refresh_token";
    const auto removed = home.run({"connections", "remove", "mine", "--yes"});
    ASSERT_EQ(removed.exitCode, 0) << removed.errors;
    EXPECT_EQ(lookUp(name), "");
}

} // namespace scout::test
