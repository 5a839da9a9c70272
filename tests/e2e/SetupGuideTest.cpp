// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator does in Salesforce before anybody can sign in with an app of the own org, step by
// step in a real browser, and then the sign-in with that app.
#include "e2e/BrowserCall.h"
#include "e2e/CallbackPort.h"
#include "e2e/DemoOrgProcess.h"
#include "e2e/OrgUser.h"
#include "e2e/ScoutHome.h"
#include "e2e/SetupAdmin.h"
#include "support/Requirement.h"

#include <QStandardPaths>

namespace scout::test {

namespace {

std::string missing()
{
    const bool hasOpenSsl = !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
    return hasOpenSsl ? WebBrowser::missing() : "openssl is not installed";
}

class SetupGuide : public testing::Test {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(missing());
        home.useVault();
    }

    std::string file(const char* name) const { return home.folder() / name; }

    void openssl(const std::vector<std::string>& arguments) const
    {
        const std::string program = QStandardPaths::findExecutable(QStringLiteral("openssl")).toStdString();
        const auto finished = Program(program, arguments, home.environment).waitForEnd();
        ASSERT_EQ(finished.exitCode, 0) << finished.errors;
    }
    /// "Create a private key and self-signed certificate".
    void makeKeyAndCertificate() const
    {
        openssl({"genrsa", "-out", file("server.key"), "2048"});
        openssl(
            {"req", "-new", "-key", file("server.key"), "-out", file("server.csr"), "-subj", "/CN=Scout"});
        openssl({"x509", "-req", "-sha256", "-days", "365", "-in", file("server.csr"), "-signkey",
            file("server.key"), "-out", file("server.crt")});
    }

    CallbackPort callbackPort;
    DemoOrgProcess org{{"--records", "Account=10"}};
    ScoutHome home;
};

} // namespace

TEST_F(SetupGuide, LeadsToASignInByJwt)
{
    makeKeyAndCertificate();
    SetupAdmin admin(org.value("SF_INSTANCE_URL"));
    admin.quickFind("App Manager");
    admin.press("New External Client App");
    admin.fill("External Client App Name", "Scout JWT Integration");
    admin.fill("Contact Email", "admin@scout.example");
    admin.choose("Distribution State", "Local");
    admin.fill("Description", "Scout integration using JWT Bearer Flow");
    admin.tick("Enable OAuth");
    admin.fill("Callback URL", "https://example.com/callback");
    admin.tick("Manage user data via APIs (api)");
    admin.tick("Perform requests at any time (refresh_token, offline_access)");
    admin.tick("Enable JWT Bearer Flow");
    admin.upload("Upload Certificate (for the JWT Bearer Flow)", file("server.crt"));
    admin.press("Create");
    admin.see("Scout_JWT_Integration");

    admin.quickFind("External Client App Manager");
    admin.press("Scout JWT Integration");
    admin.press("Policies");
    admin.press("Edit");
    admin.choose("Permitted Users", "Admin approved users are pre-authorized");
    admin.choose("IP Relaxation", "Relax IP restrictions");
    admin.tick("System Administrator");
    admin.press("Save");
    admin.see("The policies were saved.");

    admin.quickFind("External Client App Manager");
    admin.press("Scout JWT Integration");
    admin.press("OAuth Settings");
    const std::string consumerKey = admin.read("consumer-key");

    const auto added =
        home.run({"connections", "add", "jwt", "--client-id", consumerKey, "--key", file("server.key"),
            "--username", org.value("SF_USERNAME"), "--environment", org.value("SF_LOGIN_URL")});
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    const auto rows = home.run({"query", "SELECT Name FROM Account", "--format", "csv"});
    EXPECT_EQ(lineCount(rows.output), 11u) << rows.errors;
}

TEST_F(SetupGuide, LeadsToASignInWithACustomApp)
{
    BrowserCall browserCall;
    home.environment["BROWSER"] = browserCall.command();
    SetupAdmin admin(org.value("SF_INSTANCE_URL"));
    admin.quickFind("External Client App Settings");
    admin.see("Allow creation of connected apps: On");
    admin.quickFind("App Manager");
    admin.press("New Connected App");
    admin.fill("Connected App Name", "Scout CRM Integration");
    admin.fill("Contact Email", "admin@scout.example");
    admin.tick("Enable OAuth Settings");
    admin.fill("Callback URL", "http://localhost:1717/OauthRedirect");
    for (const char* scope :
        {"Full access (full)", "Access the identity URL service (id, profile, email, address, phone)",
            "Manage user data via APIs (api)", "Manage user data via Web browsers (web)",
            "Perform requests at any time (refresh_token, offline_access)"})
        admin.tick(scope);
    admin.tick("Enable Client Credentials Flow");
    admin.tick("Enable Authorization Code and Credentials Flow");
    admin.tick("Require Secret for Web Server Flow");
    admin.tick("Require Secret for Refresh Token Flow");
    admin.tick("Require Proof Key for Code Exchange (PKCE) extension for Supported Authorization Flows");
    admin.press("Save");
    admin.press("Continue");
    admin.press("Click to reveal");
    const std::string secret = admin.read("consumer-secret");
    const std::string consumerKey = admin.read("consumer-key");

    const auto adding = home.start({"connections", "add", "custom", "--client-id", consumerKey,
        "--client-secret-stdin", "--environment", org.value("SF_LOGIN_URL")});
    adding->write(secret + '\n');
    adding->closeInput();
    OrgUser user(org.value("SF_USERNAME"), org.value("SF_PASSWORD"));
    user.signIn(browserCall.waitForUrl());
    user.allow();
    const auto added = adding->waitForEnd();
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    const auto rows = home.run({"query", "SELECT Name FROM Account", "--format", "csv"});
    EXPECT_EQ(lineCount(rows.output), 11u) << rows.errors;
}

// With the keyboard alone: what has the focus is called what it is, in the order in which one reads.
TEST_F(SetupGuide, IsFollowedWithTheKeyboard)
{
    SetupAdmin admin(org.value("SF_INSTANCE_URL"));
    WebBrowser& browser = admin.browser();
    browser.open(org.value("SF_INSTANCE_URL") + "/setup/apps/new");
    browser.press("\uE004");
    EXPECT_EQ(browser.focusedName(), "Skip to content");
    browser.press("\uE007");
    for (const char* name : {"External Client App Name", "API Name", "Contact Email", "Distribution State",
             "Description", "Enable OAuth", "Callback URL"}) {
        browser.press("\uE004");
        EXPECT_EQ(browser.focusedName(), name);
    }
    browser.open(org.value("SF_INSTANCE_URL") + "/setup/break");
    browser.click("#no-creation button");
    admin.see("Allow creation of connected apps: Off");
    browser.press("\uE004");
    EXPECT_EQ(browser.focusedName(), "Skip to content");
}

} // namespace scout::test
