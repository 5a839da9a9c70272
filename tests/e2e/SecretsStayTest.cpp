// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// After whole flows with all logging on, no secret is anywhere that it does not belong.
#include "e2e/KeyringHome.h"

#include <fstream>
#include <iterator>
#include <regex>

namespace scout::test {

namespace {

namespace fs = std::filesystem;

class SecretsStay : public KeyringHome {
protected:
    /// Texts that anybody could come by, each with the name of its place.
    std::map<std::string, std::string> places;
    /// Each with what it is.
    std::map<std::string, std::string> secrets;

    void note(const std::string& command, const Program::Finished& finished)
    {
        EXPECT_EQ(finished.exitCode, 0) << finished.errors;
        places["stdout of " + command] = finished.output;
        places["stderr of " + command] = finished.errors;
    }
    /// All below SCOUT_HOME, apart from the vault, which is encrypted, and the demo org's own data.
    void noteFiles()
    {
        for (const auto& entry : fs::recursive_directory_iterator(home.folder())) {
            if (!entry.is_regular_file() || entry.path() == home.vaultFile())
                continue;
            std::ifstream file(entry.path(), std::ios::binary);
            places[entry.path()] = std::string(std::istreambuf_iterator<char>(file), {});
        }
    }
    void expectNoSecretAnywhere() const
    {
        for (const auto& [what, secret] : secrets) {
            ASSERT_GT(secret.size(), 8u) << what;
            for (const auto& [place, text] : places)
                EXPECT_EQ(text.find(secret), std::string::npos) << what << " is in " << place;
        }
    }
};

std::string codeIn(const std::string& address)
{
    std::smatch match;
    return std::regex_search(address, match, std::regex("[?&]code=([^&]+)")) ? match[1].str() : "";
}

} // namespace

TEST_F(SecretsStay, InTheKeyringAfterASignInAQueryAndARenewal)
{
    const std::string landedOn = connectQuickly({"--verbose"});
    note("add quick", connected());
    places["command line"] = commandLine();
    secrets["the code"] = codeIn(landedOn);
    secrets["the password"] = org.value("SF_PASSWORD");
    secrets["the first access token"] = inKeyring("access_token");
    secrets["the refresh token"] = inKeyring("refresh_token");
    note("query", home.run({"query", "SELECT Id FROM Account", "--verbose"}));

    endSession();
    note("renewed query", home.run({"query", "SELECT Id FROM Account", "--verbose"}));
    secrets["the second access token"] = inKeyring("access_token");
    note("list", home.run({"connections", "list", "--format", "json", "--verbose"}));
    note("show", home.run({"connections", "show", "mine", "--verbose"}));

    noteFiles();
    expectNoSecretAnywhere();
    // The log was there to be searched.
    EXPECT_NE(places["stderr of add quick"].find("/services/oauth2/token"), std::string::npos)
        << places["stderr of add quick"];
}

TEST_F(SecretsStay, InTheVaultAfterATokenCameByStdin)
{
    home.environment["DBUS_SESSION_BUS_ADDRESS"] = plainEnvironment()["DBUS_SESSION_BUS_ADDRESS"];
    home.useVault("correct horse battery staple");
    const auto adding = home.start({"connections", "add", "token", "--instance-url",
        org.value("SF_INSTANCE_URL"), "--access-token-stdin", "--verbose"});
    places["command line"] = adding->commandLine();
    adding->write(org.value("SF_ACCESS_TOKEN") + '\n');
    adding->closeInput();
    note("add token", adding->waitForEnd());
    note("query", home.run({"query", "SELECT Id FROM Account", "--verbose"}));
    secrets["the access token"] = org.value("SF_ACCESS_TOKEN");
    secrets["the passphrase"] = "correct horse battery staple";

    ASSERT_TRUE(fs::exists(home.vaultFile()));
    std::ifstream vault(home.vaultFile(), std::ios::binary);
    places["the vault"] = std::string(std::istreambuf_iterator<char>(vault), {});
    noteFiles();
    expectNoSecretAnywhere();
}

} // namespace scout::test
