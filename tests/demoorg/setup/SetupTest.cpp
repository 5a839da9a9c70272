// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/RsaKey.h"
#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

class Setup : public OrgTest {
protected:
    Setup()
        : browser(url())
    { }

    /// Signs the browser in to Setup.
    void enter(const std::string& username = "demo@scout.example")
    {
        const BrowserPage page = browser.get("/setup");
        browser.submit(formOf(page.body), {{"username", username}, {"password", "demo-Password1"}});
    }

    /// Creates an app as the guide for custom apps says; the page that follows.
    BrowserPage createApp(const Parameters& changes = {})
    {
        auto form = formWith(browser.get("/setup/apps/new").body, "Basic Information");
        form.fields.set("name", "Guide <app>");
        form.fields.set("contactEmail", "admin@scout.example");
        form.fields.set("callbackUrls", "http://localhost:1717/OauthRedirect\nhttp://localhost:8080/cb");
        form.fields.set("usesOAuth", "on");
        for (const char* scope : {"api", "refresh_token", "id"})
            form.fields.add("scopes", scope);
        return browser.submit(form, changes);
    }

    Browser browser;
};

TEST_F(Setup, AsksStrangersToSignInAndThenGoesOn)
{
    const BrowserPage page = browser.get("/setup/users");
    EXPECT_NE(page.body.find("Log in to the demo org"), std::string::npos);
    EXPECT_NE(browser.submit(formOf(page.body)).body.find("<h1>Users</h1>"), std::string::npos);
}

TEST_F(Setup, CreatesAnAppAndShowsItsKeyAndSecret)
{
    enter();
    const BrowserPage app = createApp();
    EXPECT_NE(app.body.find("The app was created."), std::string::npos);
    EXPECT_NE(app.body.find("<h1>Guide &lt;app&gt;</h1>"), std::string::npos);
    EXPECT_NE(app.body.find("<dd>Guide_app</dd>"), std::string::npos) << "the API name comes from the name";
    const std::string path = app.body.substr(app.body.find("/setup/apps/3MVG9"), 12 + 85);
    const std::string oauth = browser.get(path + "/oauth").body;
    EXPECT_NE(oauth.find("id=\"consumer-key\">3MVG9"), std::string::npos);
    EXPECT_EQ(oauth.find("id=\"consumer-secret\">"), std::string::npos) << "only where it is asked for";
    const std::string revealed = browser.submit(formWith(oauth, "Click to reveal")).body;
    EXPECT_NE(revealed.find("id=\"consumer-secret\">"), std::string::npos);
    EXPECT_NE(browser.get("/setup/apps").body.find("Guide &lt;app&gt;"), std::string::npos);
}

TEST_F(Setup, SaysWhatAnAppLacks)
{
    enter();
    EXPECT_NE(createApp({{"name", " "}}).body.find("Give the app a name"), std::string::npos);
    EXPECT_NE(createApp({{"callbackUrls", ""}}).body.find("at least one callback URL"), std::string::npos);
    EXPECT_NE(createApp({{"scopes", "nonsense"}}).body.find("at least one OAuth scope"), std::string::npos);
    EXPECT_NE(createApp({{"callbackUrls", "http://example.com/cb"}}).body.find("begins with https://"),
        std::string::npos);
    EXPECT_NE(createApp({{"jwtFlow", "on"}}).body.find("needs a certificate"), std::string::npos);
    const BrowserPage refused = createApp({{"contactEmail", "nobody"}});
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(formWith(refused.body, "Basic Information").fields.value("name"), "Guide <app>")
        << "what was typed is still there";
}

TEST_F(Setup, TakesACertificateAndRefusesWhatIsNone)
{
    enter();
    const auto form = formWith(browser.get("/setup/apps/new").body, "Basic Information");
    const Parameters changes{{"name", "JWT"}, {"contactEmail", "a@b.c"},
        {"callbackUrls", "https://example.com/cb"}, {"scopes", "api"}, {"jwtFlow", "on"},
        {"usesOAuth", "on"}};
    EXPECT_NE(browser.upload(form, changes, "certificate", "nonsense").body.find("no X.509 certificate"),
        std::string::npos);
    const std::string certificate =
        RsaKey::generate().selfSignedCertificate("My key", clock.now(), clock.now() + std::chrono::days(30));
    const std::string app = browser.upload(form, changes, "certificate", certificate).body;
    const std::string path = app.substr(app.find("/setup/apps/3MVG9"), 12 + 85);
    EXPECT_NE(browser.get(path + "/oauth").body.find("My key, valid until 2026-04-13"), std::string::npos);
}

TEST_F(Setup, LetsOnlyAdministratorsChangeThings)
{
    enter("bob.quinn@scout.example");
    EXPECT_EQ(browser.get("/setup/apps").status, 200);
    EXPECT_NE(browser.get("/setup/apps/new").body.find("Insufficient Privileges"), std::string::npos);
    EXPECT_EQ(browser.get("/setup/users").body.find("Deactivate"), std::string::npos);
    const BrowserPage refused =
        browser.post("/setup/users", {{"user", "0055g00000BobQaAAJ"}, {"active", "no"}});
    EXPECT_EQ(refused.status, 403);
    EXPECT_NE(refused.body.find("Insufficient Privileges"), std::string::npos);
}

TEST_F(Setup, BelievesOnlyItsOwnForms)
{
    enter();
    const BrowserPage users = browser.get("/setup/users");
    const BrowserPage refused = browser.submit(formWith(users.body, "Deactivate"), {{"csrf", "forged"}});
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(browser.get("/setup/users").body, users.body);
}

TEST_F(Setup, CreatesNoConnectedAppsWhereThatIsTurnedOff)
{
    enter();
    const auto form = formWith(browser.get("/setup/apps/new-connected-app").body, "Basic Information");
    browser.submit(formWith(browser.get("/setup/app-settings").body, ">Turn off<"));
    EXPECT_EQ(browser.get("/setup/apps/new-connected-app").status, 403);
    EXPECT_EQ(browser.submit(form, {{"name", "Late"}, {"contactEmail", "a@b.c"}}).status, 403);
    EXPECT_EQ(browser.get("/setup/apps/new").status, 200) << "external client apps are another matter";
    browser.submit(formWith(browser.get("/setup/app-settings").body, ">Turn on<"));
    EXPECT_EQ(browser.get("/setup/apps/new-connected-app").status, 200);
}

TEST_F(Setup, FindsItsPagesQuickly)
{
    enter();
    EXPECT_NE(browser.get("/setup/find?q=App+Manager").body.find("/setup/app-manager"), std::string::npos);
    EXPECT_NE(browser.get("/setup/find?q=external+client+app+settings")
                  .body.find("<h1>External Client App Settings"),
        std::string::npos);
    EXPECT_NE(browser.get("/setup/find?q=%3Cscript%3E").body.find("No page of Setup"), std::string::npos);
}

TEST_F(Setup, LetsNobodyTakeTheOwnRightsAway)
{
    enter();
    const std::string users = browser.get("/setup/users").body;
    const auto row = users.substr(users.find("<td>demo@scout.example</td>"));
    EXPECT_EQ(row.substr(0, row.find("</tr>")).find("<form"), std::string::npos);
    const auto other = formWith(users, "Profile of Bob Quinn");
    const std::string refused = browser.submit(other, {{"profile", "00e000000000000AAA"}}).body;
    EXPECT_NE(refused.find("Nothing was changed"), std::string::npos);
}

TEST_F(Setup, DeactivatesUsersAndTheirTokens)
{
    enter();
    const std::string token = server->environment()->readToken.reveal();
    EXPECT_EQ(get("/services/data/v67.0", token).status, 200);
    const auto page = browser.get("/setup/users").body;
    const auto row = page.rfind("<tr>", page.find("reader@scout.example"));
    browser.submit(formWith(page.substr(row), ">Deactivate<"));
    EXPECT_EQ(get("/services/data/v67.0", token).status, 401);
}

TEST_F(Setup, ListsWhoSignedIn)
{
    enter();
    signIn();
    const std::string history = browser.get("/setup/login-history").body;
    EXPECT_NE(
        history.find(
            "<td>demo@scout.example</td><td>Salesforce CLI</td><td>Remote Access 2.0</td><td>Success</td>"),
        std::string::npos);
}

TEST_F(Setup, KnowsTheAddressesOfLightning)
{
    enter();
    EXPECT_NE(
        browser.get("/lightning/setup/ConnectedAppsUsage/home").body.find("Connected Apps OAuth Usage</h1>"),
        std::string::npos);
    EXPECT_NE(browser.get("/lightning/setup/Anything/home").body.find("Setup Home"), std::string::npos);
}

TEST_F(Setup, IsNotAtTheLoginHosts)
{
    Browser elsewhere(server->productionLoginUrl());
    EXPECT_EQ(elsewhere.get("/setup").status, 404);
}

} // namespace scout::demoorg
