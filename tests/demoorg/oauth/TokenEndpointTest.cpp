// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/OrgTest.h"
#include "support/TemporaryFolder.h"

#include "base/Text.h"
#include "crypto/Base64.h"
namespace scout::demoorg {

using CodeExchange = OrgTest;
using RefreshFlow = OrgTest;
using TokenEndpoint = OrgTest;

TEST_F(CodeExchange, TakesACodeOnceAndTakesBackWhatItGaveOnTheSecond)
{
    const auto exchange = exchangeOf(authorize(authorizeRequest()));
    const auto tokens = token(exchange).json();
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 200);
    expectRefusal(token(exchange), "invalid_grant", "expired authorization code");
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 401);
}

TEST_F(CodeExchange, TakesACodeForFifteenMinutes)
{
    const auto inTime = exchangeOf(authorize(authorizeRequest()));
    const auto late = exchangeOf(authorize(authorizeRequest()));
    clock.advance(std::chrono::minutes(15));
    EXPECT_EQ(token(inTime).status, 200);
    clock.advance(std::chrono::milliseconds(1));
    expectRefusal(token(late), "invalid_grant", "expired authorization code");
}

TEST_F(CodeExchange, RefusesACodeThatItNeverGave)
{
    auto exchange = exchangeOf(authorize(authorizeRequest()));
    exchange.set("code", "aPrxNever");
    expectRefusal(token(exchange), "invalid_grant", "invalid authorization code");
}

TEST_F(CodeExchange, WantsTheVerifierOfTheChallenge)
{
    const std::string wrong(43, 'x');
    const std::string tilde = std::string(43, 'x') + "~";
    for (const auto& verifier : {wrong, tilde, std::string("short"), std::string(300, 'x')}) {
        auto exchange = exchangeOf(authorize(authorizeRequest()));
        exchange.set("code_verifier", verifier);
        expectRefusal(token(exchange), "invalid_grant", "invalid code verifier");
    }
    auto exchange = exchangeOf(authorize(authorizeRequest()));
    exchange.remove("code_verifier");
    expectRefusal(token(exchange), "invalid_grant", "invalid code verifier");
}

TEST_F(CodeExchange, RefusesATildeEvenIfTheHashFits)
{
    auto request = authorizeRequest();
    // SHA-256 of "~" × 43
    request.set("code_challenge", "dOHT1ivLVSPsewADt8TAZF2T2lLYTZ4BymCwTRKpihg");
    auto exchange = exchangeOf(authorize(request));
    exchange.set("code_verifier", std::string(43, '~'));
    expectRefusal(token(exchange), "invalid_grant", "invalid code verifier");
}

TEST_F(CodeExchange, WantsTheSameCallback)
{
    auto exchange = exchangeOf(authorize(authorizeRequest()));
    exchange.set("redirect_uri", "http://localhost:1717/Other");
    expectRefusal(token(exchange), "redirect_uri_mismatch", "redirect_uri must match configuration");
}

TEST_F(CodeExchange, WantsTheClientThatAsked)
{
    const auto environment = server->environment().value();
    auto exchange = exchangeOf(authorize(authorizeRequest()));
    exchange.set("client_id", environment.clientId);
    exchange.set("client_secret", environment.clientSecret.reveal());
    expectRefusal(token(exchange), "invalid_grant", "invalid authorization code");
}

TEST_F(CodeExchange, WantsTheSecretOfAnAppThatHasOne)
{
    const auto environment = server->environment().value();
    auto request = authorizeRequest();
    request.set("client_id", environment.clientId);
    request.remove("scope");
    auto exchange = exchangeOf(authorize(request));
    exchange.set("client_id", environment.clientId);
    expectRefusal(token(exchange), "invalid_client", "invalid client credentials");
    exchange.set("client_secret", "wrong");
    expectRefusal(token(exchange), "invalid_client", "invalid client credentials");
    exchange.set("client_secret", environment.clientSecret.reveal());
    const auto tokens = token(exchange).json();
    EXPECT_EQ(tokens["scope"], "api web id openid refresh_token");
}

TEST_F(CodeExchange, TakesTheSecretByHttpBasic)
{
    const auto environment = server->environment().value();
    auto request = authorizeRequest();
    request.set("client_id", environment.clientId);
    auto exchange = exchangeOf(authorize(request));
    exchange.remove("client_id");
    const std::string credentials = environment.clientId + ":" + environment.clientSecret.reveal();
    const auto answer = postForm(
        "/services/oauth2/token", exchange, {{"Authorization", "Basic " + crypto::toBase64(credentials)}});
    EXPECT_EQ(answer.status, 200) << answer.body;
}

TEST_F(CodeExchange, SignsWhoAndWhenWithTheSecret)
{
    const auto tokens = signIn();
    EXPECT_EQ(tokens["issued_at"], std::to_string(clock.now().time_since_epoch().count()));
    EXPECT_EQ(crypto::fromBase64(tokens["signature"].get<std::string>())->size(), 32u);
}

TEST_F(RefreshFlow, GivesANewAccessTokenAndNoRefreshToken)
{
    const auto tokens = signIn();
    const auto refreshed = token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
        {"refresh_token", tokens["refresh_token"]}});
    EXPECT_EQ(refreshed.status, 200);
    EXPECT_FALSE(refreshed.json().contains("refresh_token"));
    EXPECT_EQ(refreshed.json()["id"], tokens["id"]);
    EXPECT_EQ(refreshed.json()["scope"], tokens["scope"]);
    EXPECT_NE(refreshed.json()["access_token"], tokens["access_token"]);
    EXPECT_EQ(get("/services/data/v67.0", refreshed.json()["access_token"]).status, 200);
}

TEST_F(RefreshFlow, OutlivesTheAccessToken)
{
    const auto tokens = signIn();
    clock.advance(std::chrono::hours(3));
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 401);
    const auto refreshed = token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
        {"client_secret", ""}, {"refresh_token", tokens["refresh_token"]}});
    EXPECT_EQ(refreshed.status, 200) << refreshed.body;
}

TEST_F(RefreshFlow, RefusesTokensThatAreNotGood)
{
    const auto tokens = signIn();
    for (const std::string& bad : {std::string("5Aep861never"), tokens["access_token"].get<std::string>()})
        expectRefusal(
            token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"}, {"refresh_token", bad}}),
            "invalid_grant", "expired access/refresh token");
    const auto environment = server->environment().value();
    expectRefusal(token({{"grant_type", "refresh_token"}, {"client_id", environment.clientId},
                      {"client_secret", environment.clientSecret.reveal()},
                      {"refresh_token", tokens["refresh_token"]}}),
        "invalid_grant", "expired access/refresh token");
}

TEST_F(RefreshFlow, KeepsFiveApprovalsOfAUserAndDropsTheOldest)
{
    const auto oldest = signIn();
    for (int i = 0; i < 5; ++i) {
        clock.advance(std::chrono::seconds(1));
        signIn();
    }
    expectRefusal(token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
                      {"refresh_token", oldest["refresh_token"]}}),
        "invalid_grant", "expired access/refresh token");
}

TEST_F(RefreshFlow, SurvivesARestartOnTheSameFile)
{
    const test::TemporaryFolder folder;
    options.dataFile = folder / "org.db";
    restart();
    const auto tokens = signIn();
    const auto environment = server->environment().value();
    restart();
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 200);
    EXPECT_EQ(token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
                        {"refresh_token", tokens["refresh_token"]}})
                  .status,
        200);
    EXPECT_EQ(server->environment()->clientId, environment.clientId);
    server.reset();
}

TEST_F(TokenEndpoint, RefusesWhatItDoesNotKnow)
{
    expectRefusal(token({}), "invalid_request", "missing required parameter: grant_type");
    expectRefusal(token({{"grant_type", "magic"}}), "unsupported_grant_type", "grant type not supported");
    expectRefusal(token({{"grant_type", "authorization_code"}, {"client_id", "nobody"}}), "invalid_client_id",
        "client identifier invalid");
    expectRefusal(token({{"grant_type", "authorization_code"}, {"client_id", "PlatformCLI"}}),
        "invalid_request", "missing required parameter: code");
    EXPECT_EQ(get("/services/oauth2/token").json()["error"], "invalid_request");
}

TEST_F(TokenEndpoint, ForbidsCaching)
{
    const auto answer = token(exchangeOf(authorize(authorizeRequest())));
    EXPECT_EQ(answer.header("Cache-Control"), "no-cache,must-revalidate,max-age=0,no-store,private");
    EXPECT_EQ(answer.header("Content-Type"), "application/json;charset=UTF-8");
}

TEST_F(TokenEndpoint, RevokesARefreshTokenWithItsAccessTokens)
{
    const auto tokens = signIn();
    const auto answer = postForm("/services/oauth2/revoke", {{"token", tokens["refresh_token"]}});
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "");
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 401);
    expectRefusal(token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
                      {"refresh_token", tokens["refresh_token"]}}),
        "invalid_grant", "expired access/refresh token");
}

TEST_F(TokenEndpoint, RevokesAnAccessTokenAlone)
{
    const auto tokens = signIn();
    EXPECT_EQ(get("/services/oauth2/revoke?token=" + percentEncode(tokens["access_token"].get<std::string>()))
                  .status,
        200);
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 401);
    EXPECT_EQ(token({{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
                        {"refresh_token", tokens["refresh_token"]}})
                  .status,
        200);
}

TEST_F(TokenEndpoint, SaysInAFormThatATokenCantBeRevoked)
{
    const auto answer = postForm("/services/oauth2/revoke", {{"token", "nonsense"}});
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body, "error=invalid_token&error_description=invalid%20token");
}

} // namespace scout::demoorg
