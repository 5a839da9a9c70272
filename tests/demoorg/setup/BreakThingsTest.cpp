// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Jwt.h"
#include "demoorg/support/OrgTest.h"

#include "base/Text.h"

#include <fstream>

namespace scout::demoorg {

/// Every row of the troubleshooting guides is provoked by a switch, seen by a client, and healed in Setup.
class BreakThings : public OrgTest {
protected:
    BreakThings()
        : browser(url())
    {
        environment = server->environment().value();
        browser.submit(formOf(browser.get("/setup").body));
    }

    BrowserPage breakIt(const std::string& id, const std::string& target = {})
    {
        const BrowserPage page = browser.get("/setup/break");
        const auto changes = target.empty() ? Parameters() : Parameters{{"target", target}};
        const BrowserPage next = browser.submit(formWith(page.body, "id=\"" + id + "\""), changes);
        EXPECT_NE(next.body.find("Broken: "), std::string::npos) << next.body.size();
        return next;
    }
    std::string appPath() const { return "/setup/apps/" + percentEncode(environment.clientId); }
    void heal(const std::string& path, const std::string& mark, const Parameters& changes = {})
    {
        browser.submit(formWith(browser.get(path).body, mark), changes);
    }

    /// What a check box for this name sends: the id of a profile or of a permission set.
    static std::string idOf(const std::string& page, const std::string& name)
    {
        const auto box = page.rfind("value=\"", page.find(">" + name + "<")) + 7;
        return page.substr(box, 18);
    }
    void preauthorize(const std::string& name)
    {
        const std::string path = appPath() + "/policies/edit";
        const std::string page = browser.get(path).body;
        heal(path, "OAuth Policies", {{"permittedUsers", "admin"}, {"profiles", idOf(page, name)}});
    }
    std::string userId(const std::string& name)
    {
        const std::string page = browser.get("/setup/break").body;
        const auto option = page.rfind("value=\"", page.find(">" + name + "<")) + 7;
        return page.substr(option, 18);
    }

    RsaKey key() const
    {
        std::ifstream file(environment.jwtKeyFile);
        return RsaKey::fromPem(Secret(std::string(std::istreambuf_iterator<char>(file), {}))).value();
    }
    Answer bear() const { return bear(environment.username); }
    Answer bear(const std::string& username) const
    {
        const nlohmann::ordered_json claims{{"iss", environment.clientId}, {"sub", username},
            {"aud", environment.instanceUrl}, {"exp", clock.now().time_since_epoch().count() / 1000 + 180}};
        return token({{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
            {"assertion", signedJwt(claims, "x", key())}});
    }
    Answer actAsClient() const
    {
        return token({{"grant_type", "client_credentials"}, {"client_id", environment.clientId},
            {"client_secret", environment.clientSecret.reveal()}});
    }
    Answer refresh() const
    {
        return token({{"grant_type", "refresh_token"}, {"client_id", environment.clientId},
            {"client_secret", environment.clientSecret.reveal()},
            {"refresh_token", environment.refreshToken.reveal()}});
    }
    void uploadCertificate()
    {
        const auto form = formWith(browser.get(appPath() + "/edit").body, "Basic Information");
        browser.upload(form, {}, "certificate",
            key().selfSignedCertificate("again", clock.now(), clock.now() + std::chrono::days(30)));
    }
    /// Where the browser of a user who allows everything ends up.
    std::string allow(const Parameters& request)
    {
        Browser other(url());
        const BrowserPage page = other.get("/services/oauth2/authorize?" + request.text());
        const BrowserPage next = other.submit(formOf(page.body));
        return next.status == 302 ? next.location
                                  : other.submit(formOf(next.body), {{"decision", "allow"}}).location;
    }

    /// A request of the printed app, for all of its scopes.
    Parameters requestOfApp() const
    {
        auto request = authorizeRequest();
        request.set("client_id", environment.clientId);
        request.remove("scope");
        return request;
    }

    Browser browser;
    ServerEnvironment environment;
};

TEST_F(BreakThings, InvalidJwt)
{
    breakIt("certificate-mismatch", environment.clientId);
    expectRefusal(bear(), "invalid_grant", "invalid assertion");
    uploadCertificate();
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, CertificateExpired)
{
    breakIt("certificate-expired", environment.clientId);
    EXPECT_NE(browser.get(appPath() + "/oauth").body.find("valid until 2026-03-13"), std::string::npos);
    EXPECT_NE(browser.get(appPath() + "/oauth").body.find("(expired)"), std::string::npos);
    expectRefusal(bear(), "invalid_grant", "invalid assertion");
    uploadCertificate();
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, UserNotPreauthorized)
{
    breakIt("not-preauthorized", environment.clientId);
    expectRefusal(bear(), "invalid_app_access", "user is not admin approved to access this app");
    preauthorize("System Administrator");
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, UserNotPreauthorizedByAPermissionSet)
{
    breakIt("not-preauthorized", environment.clientId);
    expectRefusal(bear("bob.quinn@scout.example"), "invalid_app_access",
        "user is not admin approved to access this app");
    preauthorize("Scout Integration");
    EXPECT_EQ(bear("bob.quinn@scout.example").status, 200);
    expectRefusal(bear(), "invalid_app_access", "user is not admin approved to access this app");
}

TEST_F(BreakThings, UserNotAllowedInABrowser)
{
    breakIt("not-preauthorized", environment.clientId);
    EXPECT_EQ(queryValue(allow(requestOfApp()), "error"), "OAUTH_APP_ACCESS_DENIED");
    preauthorize("System Administrator");
    EXPECT_NE(allow(requestOfApp()).find("code="), std::string::npos);
}

TEST_F(BreakThings, UserHasNotApproved)
{
    breakIt("not-approved", environment.clientId);
    expectRefusal(bear(), "invalid_grant", "user hasn't approved this consumer");
    EXPECT_NE(allow(requestOfApp()).find("code="), std::string::npos);
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, UserHasNotApprovedAndIsPreauthorizedInstead)
{
    breakIt("not-approved", environment.clientId);
    expectRefusal(bear(), "invalid_grant", "user hasn't approved this consumer");
    preauthorize("System Administrator");
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, InvalidClientCredentials)
{
    breakIt("wrong-secret", environment.clientId);
    expectRefusal(actAsClient(), "invalid_client", "invalid client credentials");
    const std::string page =
        browser.submit(formWith(browser.get(appPath() + "/oauth").body, "Click to reveal")).body;
    const std::string mark = "id=\"consumer-secret\">";
    environment.clientSecret = Secret(page.substr(page.find(mark) + mark.size(), 64));
    EXPECT_EQ(actAsClient().status, 200);
}

TEST_F(BreakThings, InvalidClientIdentifier)
{
    breakIt("disabled", environment.clientId);
    expectRefusal(actAsClient(), "invalid_client_id", "client identifier invalid");
    expectRefusal(bear(), "invalid_client_id", "client identifier invalid");
    EXPECT_NE(
        get("/services/oauth2/authorize?" + requestOfApp().text()).body.find("client identifier invalid"),
        std::string::npos);
    heal(appPath() + "/policies/edit", "OAuth Policies", {{"status", "enabled"}});
    EXPECT_EQ(actAsClient().status, 200);
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, DeletedApp)
{
    heal(appPath(), "Delete this app");
    expectRefusal(actAsClient(), "invalid_client_id", "client identifier invalid");
    EXPECT_EQ(get("/services/data/v67.0", environment.accessToken.reveal()).status, 401);
    EXPECT_EQ(server->environment().error().code, "demo_app_missing");
}

TEST_F(BreakThings, RedirectUriMismatch)
{
    breakIt("wrong-callback", environment.clientId);
    const auto request = requestOfApp();
    EXPECT_NE(get("/services/oauth2/authorize?" + request.text()).body.find("redirect_uri_mismatch"),
        std::string::npos);
    heal(appPath() + "/edit", "Basic Information", {{"callbackUrls", kCallback}});
    EXPECT_NE(allow(request).find("code="), std::string::npos);
}

TEST_F(BreakThings, AppBlocked)
{
    const std::string session = signIn()["access_token"];
    breakIt("blocked", "PlatformCLI");
    EXPECT_EQ(queryValue(allow(authorizeRequest()), "error"), "OAUTH_APP_BLOCKED");
    EXPECT_EQ(get("/services/data/v67.0", session).status, 401) << "blocking ends the sessions";
    heal("/setup/usage", ">Unblock<");
    EXPECT_NE(allow(authorizeRequest()).find("code="), std::string::npos);
}

TEST_F(BreakThings, AppNotInstalled)
{
    breakIt("uninstalled", "PlatformCLI");
    EXPECT_EQ(queryValue(allow(authorizeRequest()), "error"), "OAUTH_APPROVAL_ERROR_GENERIC");
    heal("/setup/usage", ">Install<");
    EXPECT_NE(allow(authorizeRequest()).find("code="), std::string::npos);
}

TEST_F(BreakThings, IpRestricted)
{
    breakIt("ip-restricted", environment.clientId);
    expectRefusal(refresh(), "invalid_grant", "ip restricted");
    heal(appPath() + "/policies/edit", "OAuth Policies", {{"ipRelaxation", "relax"}});
    EXPECT_EQ(refresh().status, 200);
}

TEST_F(BreakThings, NoPermissionToCreateApps)
{
    breakIt("no-creation");
    const BrowserPage refused = browser.get("/setup/apps/new-connected-app");
    EXPECT_EQ(refused.status, 403);
    EXPECT_NE(refused.body.find("You don't have permission to create Connected Apps"), std::string::npos);
    heal("/setup/app-settings", ">Turn on<");
    EXPECT_EQ(browser.get("/setup/apps/new-connected-app").status, 200);
}

TEST_F(BreakThings, WrongEnvironment)
{
    const auto letsIn = [this](const std::string& origin) {
        Browser other(origin);
        const auto page = other.get("/services/oauth2/authorize?" + authorizeRequest().text());
        return other.submit(formOf(page.body)).body.find("Allow Access?") != std::string::npos;
    };
    breakIt("wrong-environment");
    EXPECT_FALSE(letsIn(server->productionLoginUrl()));
    EXPECT_TRUE(letsIn(server->sandboxLoginUrl()));
    heal("/setup/company", "name=\"kind\"", {{"kind", "production"}});
    EXPECT_TRUE(letsIn(server->productionLoginUrl()));
    EXPECT_FALSE(letsIn(server->sandboxLoginUrl()));
}

TEST_F(BreakThings, TokenExpired)
{
    breakIt("sessions-expired");
    EXPECT_EQ(get("/services/data/v67.0", environment.accessToken.reveal()).status, 401);
    EXPECT_EQ(get("/services/data/v67.0", refresh().json()["access_token"]).status, 200);
}

TEST_F(BreakThings, RefreshTokenRevoked)
{
    breakIt("tokens-revoked");
    expectRefusal(refresh(), "invalid_grant", "expired access/refresh token");
    EXPECT_EQ(get("/services/data/v67.0", signIn()["access_token"]).status, 200);
}

TEST_F(BreakThings, WrongEnvironmentForOldClients)
{
    const Parameters form{{"grant_type", "password"}, {"client_id", environment.clientId},
        {"client_secret", environment.clientSecret.reveal()}, {"username", environment.username},
        {"password", environment.password.reveal()}};
    const auto body = [&form](const std::string& origin) {
        return httplib::Client(origin)
            .Post("/services/oauth2/token", form.text(), "application/x-www-form-urlencoded")
            ->body;
    };
    breakIt("wrong-environment");
    EXPECT_NE(body(server->productionLoginUrl()).find("client identifier invalid"), std::string::npos);
    EXPECT_NE(body(server->sandboxLoginUrl()).find("access_token"), std::string::npos);
    heal("/setup/company", "name=\"kind\"", {{"kind", "production"}});
    EXPECT_NE(body(server->productionLoginUrl()).find("access_token"), std::string::npos);
}

TEST_F(BreakThings, InsufficientPrivileges)
{
    const std::string token = bear("bob.quinn@scout.example").json()["access_token"];
    const auto create = [this, &token] {
        return httplib::Client(url()).Post("/services/data/v67.0/sobjects/Account",
            httplib::Headers{{"Authorization", "Bearer " + token}}, R"({"Name":"Practice"})",
            "application/json");
    };
    EXPECT_EQ(create()->status, 201);
    breakIt("read-only", userId("Bob Quinn"));
    EXPECT_GE(create()->status, 400);
    EXPECT_NE(create()->body.find("INSUFFICIENT_ACCESS"), std::string::npos) << create()->body;
    const std::string page = browser.get("/setup/users").body;
    const std::string form = page.substr(page.find("<td>Bob Quinn</td>"));
    const auto option = form.rfind("value=\"", form.find(">Standard User<")) + 7;
    browser.submit(formOf(form), {{"profile", form.substr(option, 18)}});
    EXPECT_EQ(create()->status, 201);
}

TEST_F(BreakThings, ApiDisabled)
{
    breakIt("no-api");
    const std::string token = environment.accessToken.reveal();
    EXPECT_EQ(get("/services/data/v67.0", token).body,
        R"([{"message":"API is disabled for this User","errorCode":"API_CURRENTLY_DISABLED"}])");
    const std::string page = browser.get("/setup/users").body;
    const auto row = page.find("<tr><td>System Administrator</td><td>No</td>");
    browser.submit(formOf(page.substr(row)));
    EXPECT_EQ(get("/services/data/v67.0", token).status, 200);
}

TEST_F(BreakThings, ApiLimitExceeded)
{
    breakIt("api-limit");
    const std::string token = environment.accessToken.reveal();
    EXPECT_EQ(get("/services/data/v67.0", token).json()[0]["errorCode"], "REQUEST_LIMIT_EXCEEDED");
    heal("/setup/api-use", "Limit", {{"used", "0"}});
    EXPECT_EQ(get("/services/data/v67.0", token).status, 200);
}

} // namespace scout::demoorg
