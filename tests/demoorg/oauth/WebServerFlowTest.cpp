// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/OrgTest.h"

#include <regex>

namespace scout::demoorg {

using WebServerFlow = OrgTest;

TEST_F(WebServerFlow, LeadsFromSignInThroughConsentToTokens)
{
    Browser browser(url());
    const BrowserPage signInPage = browser.get("/services/oauth2/authorize?" + authorizeRequest().text());
    EXPECT_EQ(signInPage.status, 200);
    EXPECT_NE(signInPage.body.find("DEMO ORG"), std::string::npos);
    EXPECT_EQ(formOf(signInPage.body).fields.value("username"), "demo@scout.example");

    const BrowserPage consentPage = browser.submit(formOf(signInPage.body));
    EXPECT_NE(consentPage.body.find("Manage user data via APIs (api)"), std::string::npos);
    EXPECT_NE(consentPage.body.find("Perform requests at any time (refresh_token, offline_access)"),
        std::string::npos);
    EXPECT_EQ(consentPage.body.find("Access Visualforce"), std::string::npos);

    const BrowserPage redirect = browser.submit(formOf(consentPage.body), {{"decision", "allow"}});
    EXPECT_EQ(redirect.status, 302);
    EXPECT_TRUE(redirect.location.starts_with(std::string(kCallback) + "?code=aPrx")) << redirect.location;
    EXPECT_EQ(queryValue(redirect.location, "state"), "4f1c9a77b2d0");

    const auto tokens = token(exchangeOf(redirect.location)).json();
    EXPECT_EQ(tokens["token_type"], "Bearer");
    EXPECT_EQ(tokens["scope"], "refresh_token api web");
    EXPECT_EQ(tokens["instance_url"], url());
    EXPECT_TRUE(tokens["refresh_token"].get<std::string>().starts_with("5Aep"));
    EXPECT_TRUE(tokens["issued_at"].is_string());
    EXPECT_FALSE(tokens.contains("expires_in"));
}

TEST_F(WebServerFlow, GivesAccessTokensTheLookThatClientsKnow)
{
    const auto tokens = signIn();
    const std::string accessToken = tokens["access_token"];
    EXPECT_TRUE(std::regex_match(accessToken, std::regex(R"(00D\w{12}![.\w]{96})"))) << accessToken;
    const std::string id = tokens["id"];
    EXPECT_TRUE(std::regex_match(id, std::regex(url() + R"(/id/00D\w{15}/005\w{15})"))) << id;
}

TEST_F(WebServerFlow, SendsADenialBackToTheApp)
{
    EXPECT_EQ(authorize(authorizeRequest(), "deny"),
        std::string(kCallback)
            + "?error=access_denied&error_description=end-user+denied+authorization&state=4f1c9a77b2d0");
}

TEST_F(WebServerFlow, AsksAgainAfterAWrongPassword)
{
    Browser browser(url());
    const BrowserPage page = browser.get("/services/oauth2/authorize?" + authorizeRequest().text());
    const BrowserPage again = browser.submit(formOf(page.body), {{"password", "wrong"}});
    EXPECT_EQ(again.status, 200);
    EXPECT_NE(again.body.find("Please check your username and password"), std::string::npos);
    EXPECT_EQ(formOf(again.body).fields.value("password"), "");
    const BrowserPage consent = browser.submit(formOf(again.body), {{"password", "demo-Password1"}});
    EXPECT_NE(consent.body.find("Allow Access?"), std::string::npos);
}

TEST_F(WebServerFlow, LetsNoInactiveUserIn)
{
    Browser browser(url());
    const BrowserPage page = browser.get("/services/oauth2/authorize?" + authorizeRequest().text());
    const BrowserPage again = browser.submit(formOf(page.body), {{"username", "felix.former@scout.example"}});
    EXPECT_NE(again.body.find("role=\"alert\""), std::string::npos);
}

TEST_F(WebServerFlow, FillsInTheUserThatTheAppHintsAt)
{
    auto request = authorizeRequest();
    request.set("login_hint", "bob.quinn@scout.example");
    Browser browser(url());
    const auto form = formOf(browser.get("/services/oauth2/authorize?" + request.text()).body);
    EXPECT_EQ(form.fields.value("username"), "bob.quinn@scout.example");
    EXPECT_EQ(form.fields.value("password"), "");
}

TEST_F(WebServerFlow, NeedsTheFormsOfItsOwnPages)
{
    Browser victim(url());
    const BrowserPage page = victim.get("/services/oauth2/authorize?" + authorizeRequest().text());
    EXPECT_NE(victim.submit(formOf(page.body), {{"csrf", "forged"}}).body.find("Log in to the demo org"),
        std::string::npos);
    const BrowserPage consent = victim.submit(formOf(page.body));
    const BrowserPage refused =
        victim.submit(formOf(consent.body), {{"decision", "allow"}, {"csrf", "forged"}});
    EXPECT_EQ(refused.status, 200);
    EXPECT_NE(refused.body.find("Allow Access?"), std::string::npos);
    Browser stranger(url());
    const BrowserPage asked = stranger.submit(formOf(consent.body), {{"decision", "allow"}});
    EXPECT_NE(asked.body.find("Log in to the demo org"), std::string::npos);
}

TEST_F(WebServerFlow, AsksEveryTimeWithoutRememberingConsent)
{
    authorize(authorizeRequest());
    Browser browser(url());
    const BrowserPage page = browser.get("/services/oauth2/authorize?" + authorizeRequest().text());
    EXPECT_NE(browser.submit(formOf(page.body)).body.find("Allow Access?"), std::string::npos);
}

TEST_F(WebServerFlow, EscapesNamesInItsPages)
{
    auto request = authorizeRequest();
    request.set("login_hint", "\"><script>alert(1)</script>@x.y");
    Browser browser(url());
    const std::string html = browser.get("/services/oauth2/authorize?" + request.text()).body;
    EXPECT_EQ(html.find("<script>"), std::string::npos);
    EXPECT_EQ(formOf(html).fields.value("username"), "\"><script>alert(1)</script>@x.y");
}

struct BadRequestCase {
    const char* name;
    Parameters changes;
    std::string removed;
    std::string error;
    std::string description;
    bool redirects;
};

class BadAuthorizeRequest : public OrgTest, public ::testing::WithParamInterface<BadRequestCase> { };

TEST_P(BadAuthorizeRequest, IsRefusedWhereItMayBe)
{
    auto request = authorizeRequest();
    for (const auto& [name, value] : GetParam().changes.entries())
        request.set(name, value);
    request.remove(GetParam().removed);
    const Answer answer = get("/services/oauth2/authorize?" + request.text());
    if (GetParam().redirects) {
        EXPECT_EQ(answer.status, 302);
        const std::string location = answer.header("Location");
        EXPECT_TRUE(location.starts_with(kCallback)) << location;
        EXPECT_EQ(queryValue(location, "error"), GetParam().error);
        EXPECT_EQ(queryValue(location, "error_description"), GetParam().description);
        EXPECT_EQ(queryValue(location, "state"), "4f1c9a77b2d0");
    } else {
        EXPECT_EQ(answer.status, 400);
        EXPECT_EQ(answer.header("Location"), "");
        EXPECT_NE(answer.body.find("error=" + GetParam().error), std::string::npos) << answer.body;
        EXPECT_NE(answer.body.find(GetParam().description), std::string::npos) << answer.body;
    }
}

INSTANTIATE_TEST_SUITE_P(Requests, BadAuthorizeRequest,
    ::testing::Values(BadRequestCase{"UnknownClient", {{"client_id", "3MVG9none"}}, "", "invalid_client_id",
                          "client identifier invalid", false},
        BadRequestCase{"OtherPort", {{"redirect_uri", "http://localhost:1718/OauthRedirect"}}, "",
            "redirect_uri_mismatch", "redirect_uri must match configuration", false},
        BadRequestCase{"OtherHost", {{"redirect_uri", "http://127.0.0.1:1717/OauthRedirect"}}, "",
            "redirect_uri_mismatch", "redirect_uri must match configuration", false},
        BadRequestCase{
            "NoCallback", {}, "redirect_uri", "redirect_uri_missing", "redirect_uri not provided", false},
        BadRequestCase{
            "NoChallenge", {}, "code_challenge", "invalid_request", "missing required code challenge", false},
        BadRequestCase{"PlainChallenge", {{"code_challenge_method", "plain"}}, "", "invalid_request",
            "invalid code challenge", true},
        BadRequestCase{"ShortChallenge", {{"code_challenge", "short"}}, "", "invalid_request",
            "invalid code challenge", true},
        BadRequestCase{"OtherResponse", {{"response_type", "token"}}, "", "unsupported_response_type",
            "response type is not supported", true},
        BadRequestCase{"UnknownScope", {{"scope", "api everything"}}, "", "invalid_scope",
            "the requested scope is invalid", true},
        BadRequestCase{"Immediate", {{"immediate", "true"}}, "", "immediate_unsuccessful",
            "the user has to log in", true}),
    [](const auto& parameter) { return parameter.param.name; });

} // namespace scout::demoorg
