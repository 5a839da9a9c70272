// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong most often with a sign-in: provoked in an org, explained in the terminal, and mended by
// doing what the terminal says.
#include "e2e/DemoOrgProcess.h"
#include "e2e/OrgAdmin.h"
#include "e2e/ScoutHome.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace scout::test {

namespace {

using Arguments = std::vector<std::string>;

const std::string kAddressPattern = "(http://[^ \n]*/services/oauth2/authorize[?][^ \n]*)";

class Troubleshooting : public testing::Test {
protected:
    Troubleshooting() { home.useVault(); }

    /// By the app's own key, or by another one.
    Program::Finished addJwt(
        std::string key = {}, std::string environment = {}, std::string username = {}) const
    {
        if (username.empty())
            username = org.value("SF_USERNAME");
        if (key.empty())
            key = org.value("SF_JWT_KEY_FILE");
        if (environment.empty())
            environment = org.value("SF_INSTANCE_URL");
        return home.run({"connections", "add", "jwt", "--client-id", app, "--key", key, "--username",
            username, "--environment", environment});
    }
    Program::Finished addClientCredentials(const std::string& secret) const
    {
        return home.run({"connections", "add", "client-credentials", "--client-id", app,
                            "--client-secret-stdin", "--environment", org.value("SF_INSTANCE_URL")},
            secret + '\n');
    }
    Program::Finished addSfdxUrl() const
    {
        const std::string address = org.value("SF_INSTANCE_URL");
        return home.run({"connections", "add", "sfdx-url", "--sfdx-url-stdin"},
            "force://" + app + ':' + org.value("SF_CLIENT_SECRET") + ':' + org.value("SF_REFRESH_TOKEN") + '@'
                + address.substr(address.find("://") + 3) + '\n');
    }
    /// A browser sign-in whose user allows everything and pastes where the browser landed.
    Program::Finished withBrowser(Arguments command) const
    {
        command.push_back("--paste");
        const auto program = home.start(command);
        program->write(allowEverything(program->waitFor(Program::Stream::Errors, kAddressPattern)) + '\n');
        program->closeInput();
        return program->waitForEnd();
    }
    Program::Finished addQuick() const
    {
        return withBrowser(
            {"connections", "add", "quick", "--name", "Acme", "--environment", org.value("SF_LOGIN_URL")});
    }
    Program::Finished query() const { return home.run({"query", "SELECT Id FROM Account"}); }

    /// "Make a new pair with "scout keys generate" and upload its certificate": gives the new key.
    std::string newPair()
    {
        const std::string key = home.folder() / "new.key";
        const std::string certificate = home.folder() / "new.crt";
        const auto made = home.run({"keys", "generate", "--out-key", key, "--out-cert", certificate});
        EXPECT_EQ(made.exitCode, 0) << made.errors;
        std::ifstream file(certificate);
        admin.uploadCertificate(app, std::string(std::istreambuf_iterator<char>(file), {}));
        return key;
    }
    static void expectAdvice(
        const Program::Finished& refused, const std::string& title, const std::string& fix)
    {
        EXPECT_NE(refused.exitCode, 0);
        EXPECT_NE(refused.errors.find(title), std::string::npos) << refused.errors;
        EXPECT_NE(refused.errors.find("  Why: "), std::string::npos) << refused.errors;
        EXPECT_NE(refused.errors.find(fix), std::string::npos) << refused.errors;
    }
    static void expectDone(const Program::Finished& finished)
    {
        EXPECT_EQ(finished.exitCode, 0) << finished.errors;
    }

    DemoOrgProcess org{{"--records", "Account=10"}};
    ScoutHome home;
    std::string app = org.value("SF_CLIENT_ID");
    OrgAdmin admin{org.value("SF_INSTANCE_URL")};
};

} // namespace

TEST_F(Troubleshooting, InvalidJwtToken)
{
    admin.breakIt("certificate-mismatch", app);
    expectAdvice(addJwt(), "The JWT is not valid", "Make a new pair with \"scout keys generate\"");
    expectDone(addJwt(newPair()));
}

TEST_F(Troubleshooting, UserNotPreauthorized)
{
    admin.breakIt("not-preauthorized", app);
    expectAdvice(addJwt(), "An admin must approve this user for the app",
        "Ask an admin to add the user's profile or a permission set to the app's policies.");
    admin.preauthorize(app, "System Administrator");
    expectDone(addJwt());
}

TEST_F(Troubleshooting, CertificateExpired)
{
    admin.breakIt("certificate-expired", app);
    expectAdvice(addJwt(), "the certificate has expired", "upload the certificate to the app");
    expectDone(addJwt(newPair()));
}

TEST_F(Troubleshooting, InvalidClientIdentifier)
{
    admin.breakIt("disabled", app);
    expectAdvice(addJwt(), "Salesforce does not know this consumer key",
        "Check that the app still exists and is active.");
    admin.heal(OrgAdmin::pathOf(app) + "/policies/edit", "OAuth Policies", {{"status", "enabled"}});
    expectDone(addJwt());
}

TEST_F(Troubleshooting, InvalidClientCredentials)
{
    admin.breakIt("wrong-secret", app);
    expectAdvice(addClientCredentials(org.value("SF_CLIENT_SECRET")), "Consumer key and secret do not match",
        "Copy both the consumer key and the consumer secret again");
    expectDone(addClientCredentials(admin.consumerSecret(app)));
}

// The secret of a connection that is there is replaced without adding it anew.
TEST_F(Troubleshooting, InvalidClientCredentialsOfAConnection)
{
    expectDone(addClientCredentials(org.value("SF_CLIENT_SECRET")));
    admin.breakIt("wrong-secret", app);
    admin.breakIt("sessions-expired");
    expectAdvice(query(), "Consumer key and secret do not match", "reconnect with them");
    expectDone(home.run({"connections", "reconnect", "Scout Demo", "--client-secret-stdin"},
        admin.consumerSecret(app) + '\n'));
    expectDone(query());
}

// Salesforce's own page shows the error; the terminal has said what must be registered.
TEST_F(Troubleshooting, RedirectUriMismatch)
{
    admin.breakIt("wrong-callback", app);
    const Arguments command{"connections", "add", "custom", "--client-id", app, "--client-secret-file",
        home.folder() / "secret.txt", "--environment", org.value("SF_LOGIN_URL"), "--paste"};
    std::ofstream(home.folder() / "secret.txt") << org.value("SF_CLIENT_SECRET");
    const auto program = home.start(command);
    const std::string callback =
        program->waitFor(Program::Stream::Errors, "must be registered with the app: ([^ \n]*)");
    const std::string page = allowEverything(program->waitFor(Program::Stream::Errors, kAddressPattern));
    EXPECT_NE(page.find("redirect_uri_mismatch"), std::string::npos) << page.substr(0, 300);
    admin.heal(OrgAdmin::pathOf(app) + "/edit", "Basic Information", {{"callbackUrls", callback}});
    expectDone(withBrowser(Arguments(command.begin(), command.end() - 1)));
}

TEST_F(Troubleshooting, UserHasNotApprovedTheApp)
{
    admin.breakIt("not-approved", app);
    expectAdvice(addJwt(), "The user has not approved the app",
        "Permitted Users to \"Admin approved users are pre-authorized\"");
    admin.preauthorize(app, "System Administrator");
    expectDone(addJwt());
}

TEST_F(Troubleshooting, AuthenticationFailureInTheWrongEnvironment)
{
    admin.breakIt("wrong-environment");
    expectAdvice(addJwt({}, org.value("SF_LOGIN_URL")), "Salesforce does not know this consumer key",
        "Check Production or Sandbox");
    expectDone(addJwt({}, org.value("SF_TEST_URL")));
}

TEST_F(Troubleshooting, TokenExpired)
{
    expectDone(addQuick());
    admin.breakIt("tokens-revoked");
    const auto refused = query();
    EXPECT_EQ(refused.exitCode, 3);
    expectAdvice(refused, "The saved sign-in is no longer valid", "1. Sign in again with Reconnect.");
    const auto again = withBrowser({"connections", "reconnect", "Acme"});
    expectDone(again);
    EXPECT_NE(again.errors.find("Reconnected Acme as demo@scout.example"), std::string::npos) << again.errors;
    expectDone(query());
}

// Setup itself says so; the terminal is where the consumer key is missing then.
TEST_F(Troubleshooting, NoPermissionToCreateConnectedApps)
{
    admin.breakIt("no-creation");
    const auto refused =
        home.run({"connections", "add", "custom", "--environment", org.value("SF_LOGIN_URL")});
    EXPECT_EQ(refused.exitCode, 2);
    expectAdvice(refused, "An app of your org is needed", "\"scout connections add quick\"");
    EXPECT_NE(refused.errors.find("permission to create connected apps: ask an admin"), std::string::npos);
    expectDone(addQuick());
    expectDone(query());
}

// What a user may not see, Salesforce does not admit to be there.
TEST_F(Troubleshooting, InsufficientPrivileges)
{
    expectDone(addJwt({}, {}, "bob.quinn@scout.example"));
    expectDone(query());
    admin.giveProfile("Bob Quinn", "Minimum Access - Salesforce");
    expectAdvice(query(), "The query names an object that this user can't see",
        "Ask an admin for access to the object.");
    admin.giveProfile("Bob Quinn", "Standard User");
    expectDone(query());
}

TEST_F(Troubleshooting, ApiLimitExceeded)
{
    expectDone(addQuick());
    admin.breakIt("api-limit");
    expectAdvice(query(), "The org has used all of its API calls", "Setup, System Overview, API Usage");
    admin.heal("/setup/api-use", "Limit", {{"used", "0"}});
    expectDone(query());
}

TEST_F(Troubleshooting, AppBlocked)
{
    admin.breakIt("blocked", "PlatformCLI");
    expectAdvice(addQuick(), "The app is blocked in this org", "Connected Apps OAuth Usage, Unblock.");
    admin.heal("/setup/usage", ">Unblock<");
    expectDone(addQuick());
}

TEST_F(Troubleshooting, AppNotInstalled)
{
    admin.breakIt("uninstalled", "PlatformCLI");
    const auto refused = addQuick();
    expectAdvice(refused, "The app is not installed in this org", "Connected Apps OAuth Usage, Install.");
    EXPECT_NE(refused.errors.find("To send to your admin: "), std::string::npos);
    admin.heal("/setup/usage", ">Install<");
    expectDone(addQuick());
}

TEST_F(Troubleshooting, NetworkNotAllowed)
{
    admin.breakIt("ip-restricted", app);
    expectAdvice(addSfdxUrl(), "This network may not sign in", "IP Relaxation to \"Relax IP restrictions\"");
    admin.heal(OrgAdmin::pathOf(app) + "/policies/edit", "OAuth Policies", {{"ipRelaxation", "relax"}});
    expectDone(addSfdxUrl());
}

TEST_F(Troubleshooting, ApiSwitchedOff)
{
    expectDone(addQuick());
    admin.breakIt("no-api");
    expectAdvice(
        query(), "The API is switched off for this user", "Ask an admin for the permission API Enabled.");
    admin.healRow("/setup/users", "<tr><td>System Administrator</td><td>No</td>");
    expectDone(query());
}

} // namespace scout::test
