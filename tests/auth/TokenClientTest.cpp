// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/TokenClient.h"

#include "async/RunTask.h"
#include "net/QtHttpClient.h"
#include "net/TracingClient.h"
#include "support/SampleReplies.h"
#include "support/ScriptedHttp.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace scout::auth {

using namespace test;

namespace {

CodeExchange sampleExchange()
{
    CodeExchange exchange;
    exchange.loginUrl = kLogin;
    exchange.app.id = "PlatformCLI";
    exchange.callbackUrl = "http://localhost:1717/OauthRedirect";
    exchange.code = Secret("aPrx.D+x==");
    exchange.verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    return exchange;
}

TokenRefresh sampleRefresh()
{
    TokenRefresh refresh;
    refresh.loginUrl = kLogin;
    refresh.app.id = "3MVG9DEMO";
    refresh.app.secret = Secret("DEMO_SECRET_0001");
    refresh.refreshToken = Secret("5Aep861Old");
    return refresh;
}

struct TokenClientFixture {
    ScriptedHttp http;
    TokenClient client{http};
};

} // namespace

TEST(TokenClient, ExchangesACode)
{
    TokenClientFixture f;
    f.http.expect("POST", kTokenUrl, 200, kTokenReply);
    const auto tokens = runTask(f.client.exchangeCode(sampleExchange()));
    ASSERT_TRUE(tokens) << tokens.error().message;
    EXPECT_EQ(tokens->refreshToken.reveal(), "5Aep861DemoRefreshToken0001");
    const net::HttpRequest& sent = f.http.sent().at(0);
    EXPECT_EQ(sent.body,
        "grant_type=authorization_code&code=aPrx.D%2Bx%3D%3D&client_id=PlatformCLI"
        "&redirect_uri=http%3A%2F%2Flocalhost%3A1717%2FOauthRedirect"
        "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    EXPECT_TRUE(sent.confidential);
    EXPECT_FALSE(sent.bearer);
}

TEST(TokenClient, SendsTheClientSecretOnlyWhereThereIsOne)
{
    TokenClientFixture f;
    f.http.expect("POST", kTokenUrl, 200, kTokenReply);
    CodeExchange exchange = sampleExchange();
    exchange.app.secret = Secret("s&cret");
    ASSERT_TRUE(runTask(f.client.exchangeCode(std::move(exchange))));
    EXPECT_NE(f.http.sent().at(0).body.find("&client_secret=s%26cret&"), std::string::npos);
}

TEST(TokenClient, RefreshesWithoutARedirectUri)
{
    TokenClientFixture f;
    f.http.expect("POST", kTokenUrl, 200, kTokenReply);
    const auto tokens = runTask(f.client.refresh(sampleRefresh()));
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->refreshToken.reveal(), "5Aep861DemoRefreshToken0001") << "rotated";
    EXPECT_EQ(f.http.sent().at(0).body,
        "grant_type=refresh_token&refresh_token=5Aep861Old&client_id=3MVG9DEMO&client_secret=DEMO_SECRET_"
        "0001");
}

TEST(TokenClient, ActsAsTheAppWithItsCredentials)
{
    TokenClientFixture f;
    f.http.expect("POST", kInstance + "/services/oauth2/token", 200, kTokenReply);
    ClientCredentials credentials{kInstance, {"3MVG9DEMO", Secret("DEMO_SECRET_0001")}};
    const auto tokens = runTask(f.client.clientCredentials(std::move(credentials)));
    ASSERT_TRUE(tokens) << tokens.error().message;
    EXPECT_EQ(f.http.sent().at(0).body,
        "grant_type=client_credentials&client_id=3MVG9DEMO&client_secret=DEMO_SECRET_0001");
    EXPECT_TRUE(f.http.sent().at(0).confidential);
}

TEST(TokenClient, Revokes)
{
    TokenClientFixture f;
    f.http.expect("POST", kLogin + "/services/oauth2/revoke", 200);
    EXPECT_TRUE(runTask(f.client.revoke(kLogin, Secret("5Aep861Old"))));
    EXPECT_EQ(f.http.sent().at(0).body, "token=5Aep861Old");
    EXPECT_TRUE(f.http.sent().at(0).confidential);
}

TEST(TokenClient, SaysWhyARevocationFailed)
{
    TokenClientFixture f;
    f.http.expect("POST", kLogin + "/services/oauth2/revoke", 400, "error=invalid_token");
    const auto revoked = runTask(f.client.revoke(kLogin, Secret("x")));
    ASSERT_FALSE(revoked);
    EXPECT_EQ(revoked.error().http->code, "invalid_token");
}

TEST(TokenClient, PassesAnErrorOfTheNetworkOn)
{
    TokenClientFixture f;
    f.http.expect("POST", kTokenUrl, Error{ErrorKind::Timeout, "network_idle", "Silent."});
    EXPECT_EQ(runTask(f.client.refresh(sampleRefresh())).error().code, "network_idle");
    f.http.expect(
        "POST", kLogin + "/services/oauth2/revoke", Error{ErrorKind::Network, "network_cut", "Cut."});
    EXPECT_EQ(runTask(f.client.revoke(kLogin, Secret("x"))).error().code, "network_cut");
}

TEST(TokenClient, LeavesNoSecretInTheTrace)
{
    TestServer server;
    server.answer(400, R"({"error":"invalid_grant","error_description":"expired access/refresh token"})",
        "Set-Cookie: BrowserId=5Aep861Old\r\n");
    net::QtHttpClient wire;
    const SystemClock clock;
    std::string told;
    net::TracingClient traced(wire, clock, [&told](const net::RequestTrace& trace) {
        told += trace.method + trace.host + trace.path + trace.query + trace.errorCode;
        for (const auto* headers : {&trace.requestHeaders, &trace.responseHeaders})
            for (const net::HttpHeader& header : *headers)
                told += header.name + header.value;
    });
    TokenClient client(traced);
    TokenRefresh refresh = sampleRefresh();
    refresh.loginUrl = server.url("");
    const auto tokens = runTask(client.refresh(std::move(refresh)));
    EXPECT_EQ(tokens.error().http->text, "expired access/refresh token");
    EXPECT_NE(server.requests().at(0).find("5Aep861Old"), std::string::npos);
    EXPECT_NE(told.find("/services/oauth2/token"), std::string::npos);
    EXPECT_EQ(told.find("5Aep861Old"), std::string::npos) << told;
    EXPECT_EQ(told.find("DEMO_SECRET"), std::string::npos) << told;
}

} // namespace scout::auth
