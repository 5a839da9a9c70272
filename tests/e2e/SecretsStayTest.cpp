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
    /// Ends `adding`, whose last secret comes by stdin.
    void finish(const std::string& command, Program& adding, const std::string& input)
    {
        places["command line of " + command] = adding.commandLine();
        adding.write(input);
        adding.closeInput();
        note(command, adding.waitForEnd());
    }
    /// A query, and one more whose session must be renewed first.
    void queryAndRenew()
    {
        secrets["the first access token"] = inKeyring("access_token");
        note("query", home.run({"query", "SELECT Id FROM Account", "--verbose"}));
        endSession();
        note("renewed query", home.run({"query", "SELECT Id FROM Account", "--verbose"}));
        secrets["the second access token"] = inKeyring("access_token");
        EXPECT_NE(secrets["the first access token"], secrets["the second access token"]);
        noteFiles();
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

/// A line out of the middle of a key.
std::string lineOf(const std::string& pem)
{
    const auto start = pem.find('\n', 200) + 1;
    return pem.substr(start, pem.find('\n', start) - start);
}

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

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

TEST_F(SecretsStay, InTheKeyringAfterACustomAppSignedIn)
{
    const TemporaryFolder elsewhere;
    std::ofstream(elsewhere / "secret") << org.value("SF_CLIENT_SECRET");
    const auto adding = home.start(
        {"connections", "add", "custom", "--paste", "--verbose", "--environment", org.value("SF_LOGIN_URL"),
            "--client-id", org.value("SF_CLIENT_ID"), "--client-secret-file", elsewhere / "secret"});
    OrgUser user(org.value("SF_USERNAME"), org.value("SF_PASSWORD"));
    user.signIn(adding->waitFor(Program::Stream::Errors, "http://[^ \n]*/services/oauth2/authorize[^ \n]*"));
    const std::string landedOn = user.allowWithNobodyListening();
    finish("add custom", *adding, landedOn + '\n');
    secrets["the code"] = codeIn(landedOn);
    secrets["the consumer secret"] = org.value("SF_CLIENT_SECRET");
    secrets["the refresh token"] = inKeyring("refresh_token");
    EXPECT_EQ(inKeyring("client_secret"), org.value("SF_CLIENT_SECRET"));
    queryAndRenew();
    expectNoSecretAnywhere();
}

TEST_F(SecretsStay, InTheKeyringAfterAnAppActedForItself)
{
    const auto adding = home.start({"connections", "add", "client-credentials", "--verbose", "--environment",
        org.value("SF_INSTANCE_URL"), "--client-id", org.value("SF_CLIENT_ID"), "--client-secret-stdin"});
    finish("add client-credentials", *adding, org.value("SF_CLIENT_SECRET") + '\n');
    secrets["the consumer secret"] = org.value("SF_CLIENT_SECRET");
    queryAndRenew();
    expectNoSecretAnywhere();
}

TEST_F(SecretsStay, InTheKeyringAfterAKeySignedIn)
{
    const std::string key = org.value("SF_JWT_KEY_FILE");
    const auto adding =
        home.start({"connections", "add", "jwt", "--verbose", "--environment", org.value("SF_LOGIN_URL"),
            "--client-id", org.value("SF_CLIENT_ID"), "--username", org.value("SF_USERNAME"), "--key", key});
    finish("add jwt", *adding, {});
    secrets["the private key"] = lineOf(inKeyring("private_key"));
    secrets["the private key in its file"] = lineOf(contents(key));
    secrets["an assertion"] = "eyJhbGciOiJSUzI1NiJ9";
    queryAndRenew();
    expectNoSecretAnywhere();
}

TEST_F(SecretsStay, InTheKeyringAfterAnSfdxAuthUrlCame)
{
    const std::string address = org.value("SF_INSTANCE_URL");
    const std::string url = "force://" + org.value("SF_CLIENT_ID") + ':' + org.value("SF_CLIENT_SECRET") + ':'
        + org.value("SF_REFRESH_TOKEN") + '@' + address.substr(address.find("://") + 3);
    const auto adding = home.start({"connections", "add", "sfdx-url", "--sfdx-url-stdin", "--verbose"});
    finish("add sfdx-url", *adding, url + '\n');
    secrets["the consumer secret"] = org.value("SF_CLIENT_SECRET");
    secrets["the refresh token"] = org.value("SF_REFRESH_TOKEN");
    queryAndRenew();
    note("export", home.run({"connections", "export", "--verbose"}));
    expectNoSecretAnywhere();
}

TEST_F(SecretsStay, InTheKeyringForTheProxy)
{
    const auto setting = home.start(
        {"settings", "proxy", "http://127.0.0.1:9", "--user", "dana", "--password-stdin", "--verbose"});
    finish("settings proxy", *setting, "pr0xy-password\n");
    EXPECT_EQ(lookUp("network/proxy_password"), "pr0xy-password");
    note("settings show", home.run({"settings", "show", "--verbose"}));
    const auto refused = home.run({"connections", "add", "token", "--verbose", "--instance-url",
                                      "https://acme.my.salesforce.com", "--access-token-stdin"},
        "00D5g00000ZzDem!token-of-a-test\n");
    EXPECT_EQ(refused.exitCode, 1) << refused.errors;
    places["stderr of add token"] = refused.errors;
    secrets["the proxy's password"] = "pr0xy-password";
    secrets["the access token"] = "00D5g00000ZzDem!token-of-a-test";
    noteFiles();
    expectNoSecretAnywhere();
    ASSERT_EQ(home.run({"settings", "proxy", "--none"}).exitCode, 0);
    EXPECT_EQ(lookUp("network/proxy_password"), "") << "forgotten with its proxy";
}

TEST_F(SecretsStay, InAKeyFileWithAPassphrase)
{
    const TemporaryFolder elsewhere;
    const std::string key = elsewhere / "scout.key";
    const auto making = home.start({"keys", "generate", "--out-key", key, "--out-cert",
        elsewhere / "scout.crt", "--passphrase-stdin", "--verbose"});
    finish("keys generate", *making, "correct horse battery staple\n");
    const auto looking = home.start({"keys", "inspect", key, "--passphrase-stdin", "--verbose"});
    finish("keys inspect", *looking, "correct horse battery staple\n");
    secrets["the passphrase"] = "correct horse battery staple";
    secrets["the sealed key"] = lineOf(contents(key));
    places["the certificate"] = contents(elsewhere / "scout.crt");
    noteFiles();
    expectNoSecretAnywhere();
}

} // namespace scout::test
