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

    BrowserPage breakIt(const std::string& id, const std::string& app = {})
    {
        const BrowserPage page = browser.get("/setup/break");
        const auto changes = app.empty() ? Parameters() : Parameters{{"app", app}};
        const BrowserPage next = browser.submit(formWith(page.body, "id=\"" + id + "\""), changes);
        EXPECT_NE(next.body.find("Broken: "), std::string::npos) << next.body.size();
        return next;
    }
    std::string appPath() const { return "/setup/apps/" + percentEncode(environment.clientId); }
    void heal(const std::string& path, const std::string& mark, const Parameters& changes = {})
    {
        browser.submit(formWith(browser.get(path).body, mark), changes);
    }

    RsaKey key() const
    {
        std::ifstream file(environment.jwtKeyFile);
        return RsaKey::fromPem(Secret(std::string(std::istreambuf_iterator<char>(file), {}))).value();
    }
    Answer bear() const
    {
        const nlohmann::ordered_json claims{{"iss", environment.clientId}, {"sub", environment.username},
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
    EXPECT_NE(browser.get(appPath()).body.find("(expired)"), std::string::npos);
    expectRefusal(bear(), "invalid_grant", "invalid assertion");
    uploadCertificate();
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, UserNotPreauthorized)
{
    breakIt("not-preauthorized", environment.clientId);
    expectRefusal(bear(), "invalid_app_access", "user is not admin approved to access this app");
    const std::string policies = browser.get(appPath() + "/policies").body;
    const auto label = policies.find(">System Administrator<");
    const auto box = policies.rfind("value=\"00e", label) + 7;
    heal(appPath() + "/policies", "OAuth Policies", {{"profiles", policies.substr(box, 18)}});
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, UserHasNotApproved)
{
    breakIt("not-approved", environment.clientId);
    expectRefusal(bear(), "invalid_grant", "user hasn't approved this consumer");
    auto request = authorizeRequest();
    request.set("client_id", environment.clientId);
    request.remove("scope");
    EXPECT_NE(allow(request).find("code="), std::string::npos);
    EXPECT_EQ(bear().status, 200);
}

TEST_F(BreakThings, InvalidClientCredentials)
{
    breakIt("wrong-secret", environment.clientId);
    expectRefusal(actAsClient(), "invalid_client", "invalid client credentials");
    environment = server->environment().value();
    EXPECT_EQ(actAsClient().status, 200);
}

TEST_F(BreakThings, InvalidClientIdentifier)
{
    heal(appPath(), "Delete this app");
    expectRefusal(actAsClient(), "invalid_client_id", "client identifier invalid");
}

TEST_F(BreakThings, RedirectUriMismatch)
{
    breakIt("wrong-callback", environment.clientId);
    auto request = authorizeRequest();
    request.set("client_id", environment.clientId);
    request.remove("scope");
    EXPECT_NE(get("/services/oauth2/authorize?" + request.text()).body.find("redirect_uri_mismatch"),
        std::string::npos);
    heal(appPath() + "/edit", "Basic Information", {{"callbackUrls", kCallback}});
    EXPECT_NE(allow(request).find("code="), std::string::npos);
}

TEST_F(BreakThings, AppBlocked)
{
    breakIt("blocked", "PlatformCLI");
    EXPECT_EQ(queryValue(allow(authorizeRequest()), "error"), "OAUTH_APP_BLOCKED");
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
    heal(appPath() + "/policies", "OAuth Policies", {{"ipRelaxation", "relax"}});
    EXPECT_EQ(refresh().status, 200);
}

TEST_F(BreakThings, NoPermissionToCreateApps)
{
    breakIt("no-creation");
    EXPECT_NE(
        browser.get("/setup/apps/new").body.find("You do not have the level of access"), std::string::npos);
    heal("/setup/app-settings", ">Turn on<");
    EXPECT_EQ(browser.get("/setup/apps/new").status, 200);
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
    breakIt("wrong-environment");
    EXPECT_TRUE(letsIn(server->productionLoginUrl()));
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

TEST_F(BreakThings, InsufficientPrivileges)
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
