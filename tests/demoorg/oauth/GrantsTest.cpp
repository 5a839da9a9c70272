// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Base64.h"
#include "demoorg/oauth/Jwt.h"
#include "demoorg/support/OrgTest.h"
#include "support/TemporaryFolder.h"

#include <fstream>

namespace scout::demoorg {

namespace {

constexpr auto kJwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer";

} // namespace

class Grants : public OrgTest {
protected:
    Grants()
        : environment(server->environment().value())
    { }

    RsaKey key() const
    {
        std::ifstream file(environment.jwtKeyFile);
        return RsaKey::fromPem(Secret(std::string(std::istreambuf_iterator<char>(file), {}))).value();
    }

    nlohmann::ordered_json claims() const
    {
        return {{"iss", environment.clientId}, {"sub", environment.username},
            {"aud", environment.instanceUrl}, {"exp", clock.now().time_since_epoch().count() / 1000 + 180}};
    }

    Answer bear(const nlohmann::ordered_json& claims) const { return bear(claims, key()); }
    Answer bear(const nlohmann::ordered_json& claims, const RsaKey& signing) const
    {
        return token({{"grant_type", kJwtBearer}, {"assertion", signedJwt(claims, "x", signing)}});
    }

    Parameters clientForm(const std::string& grantType) const
    {
        return {{"grant_type", grantType}, {"client_id", environment.clientId},
            {"client_secret", environment.clientSecret.reveal()}};
    }

    ServerEnvironment environment;
};

TEST_F(Grants, GiveATokenForASignedAssertion)
{
    const auto answer = bear(claims());
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto tokens = answer.json();
    EXPECT_FALSE(tokens.contains("refresh_token"));
    EXPECT_FALSE(tokens.contains("issued_at"));
    EXPECT_EQ(tokens["scope"], "api web id openid");
    EXPECT_EQ(get("/services/data/v67.0", tokens["access_token"]).status, 200);
}

TEST_F(Grants, TakeTheAudiencesThatSalesforceTakes)
{
    for (const std::string& audience : {std::string("https://login.salesforce.com"), environment.loginUrl,
             environment.instanceUrl + "/", "http://localhost:" + std::to_string(server->port())}) {
        auto asked = claims();
        asked["aud"] = audience;
        EXPECT_EQ(bear(asked).status, 200) << audience;
    }
    for (const std::string& audience : {std::string("https://test.salesforce.com"), environment.testUrl,
             std::string("https://example.com"), std::string()}) {
        auto asked = claims();
        asked["aud"] = audience;
        expectRefusal(bear(asked), "invalid_grant", "audience is invalid");
    }
}

TEST_F(Grants, TakeAnExpiryInMillisecondsAndRefuseThePast)
{
    auto asked = claims();
    asked["exp"] = clock.now().time_since_epoch().count() + 300;
    EXPECT_EQ(bear(asked).status, 200);
    asked["exp"] = clock.now().time_since_epoch().count() / 1000 - 50;
    EXPECT_EQ(bear(asked).status, 200) << "clocks differ by a minute";
    asked["exp"] = clock.now().time_since_epoch().count() / 1000 - 70;
    expectRefusal(bear(asked), "invalid_grant", "expired authorization code");
}

TEST_F(Grants, RefuseAssertionsThatTheyCantBelieve)
{
    expectRefusal(bear(claims(), RsaKey::generate()), "invalid_grant", "invalid assertion");
    auto asked = claims();
    asked["sub"] = "nobody@scout.example";
    expectRefusal(bear(asked), "invalid_grant", "invalid assertion");
    asked = claims();
    asked["iss"] = "3MVG9nobody";
    expectRefusal(bear(asked), "invalid_client_id", "client identifier invalid");
    asked = claims();
    asked["sub"] = "felix.former@scout.example";
    expectRefusal(bear(asked), "inactive_user", "user is inactive");
    for (const char* text : {"", "a.b", "a.b.c", "e30.e30.e30"}) {
        const auto answer = token({{"grant_type", kJwtBearer}, {"assertion", text}});
        EXPECT_EQ(answer.status, 400) << text;
    }
}

TEST_F(Grants, RefuseAnUnsignedAssertion)
{
    const std::string unsignedToken =
        crypto::toBase64Url(R"({"alg":"none"})") + "." + crypto::toBase64Url(claims().dump()) + ".";
    expectRefusal(token({{"grant_type", kJwtBearer}, {"assertion", unsignedToken}}), "invalid_grant",
        "invalid assertion");
}

TEST_F(Grants, RefuseACertificateThatHasExpired)
{
    clock.advance(std::chrono::days(366));
    expectRefusal(bear(claims()), "invalid_grant", "invalid assertion");
}

TEST_F(Grants, RefuseAnAssertionForAnAppWithoutThatFlow)
{
    auto asked = claims();
    asked["iss"] = "PlatformCLI";
    expectRefusal(bear(asked), "invalid_grant", "jwt bearer flow not enabled");
}

TEST_F(Grants, LetAClientActForItself)
{
    const auto answer = token(clientForm("client_credentials"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto tokens = answer.json();
    EXPECT_FALSE(tokens.contains("refresh_token"));
    EXPECT_TRUE(tokens.contains("signature"));
    EXPECT_EQ(
        get(tokens["id"].get<std::string>().substr(url().size()), tokens["access_token"]).json()["username"],
        environment.username);
    auto wrong = clientForm("client_credentials");
    wrong.set("client_secret", "wrong");
    expectRefusal(token(wrong), "invalid_client", "invalid client credentials");
    wrong.remove("client_secret");
    expectRefusal(token(wrong), "invalid_client", "invalid client credentials");
    expectRefusal(token({{"grant_type", "client_credentials"}, {"client_id", "PlatformCLI"}}),
        "invalid_client", "invalid client credentials");
}

TEST_F(Grants, LetNoClientActForItselfOnALoginHost)
{
    httplib::Client client(server->productionLoginUrl());
    const auto answer = client.Post("/services/oauth2/token", clientForm("client_credentials").text(),
        "application/x-www-form-urlencoded");
    EXPECT_EQ(answer->body,
        R"({"error":"invalid_grant","error_description":"request not supported on this domain"})");
}

TEST_F(Grants, TakeAPasswordWhereTheAppHasThatFlow)
{
    auto form = clientForm("password");
    form.set("username", environment.username);
    form.set("password", environment.password.reveal());
    const auto tokens = token(form).json();
    EXPECT_EQ(tokens["token_type"], "Bearer");
    EXPECT_FALSE(tokens.contains("scope"));
    EXPECT_FALSE(tokens.contains("refresh_token"));
    form.set("password", "wrong");
    expectRefusal(token(form), "invalid_grant", "authentication failure");
    expectRefusal(token({{"grant_type", "password"}, {"client_id", "PlatformCLI"},
                      {"username", environment.username}, {"password", environment.password.reveal()}}),
        "invalid_grant", "authentication failure");
}

TEST_F(Grants, RotateRefreshTokensAndKillTheFamilyOnAReplay)
{
    options.rotatesRefreshTokens = true;
    restart();
    const auto first = signIn();
    Parameters form{{"grant_type", "refresh_token"}, {"client_id", "PlatformCLI"},
        {"refresh_token", first["refresh_token"]}};
    const auto second = token(form).json();
    ASSERT_TRUE(second.contains("refresh_token"));
    EXPECT_NE(second["refresh_token"], first["refresh_token"]);
    EXPECT_EQ(get("/services/data/v67.0", second["access_token"]).status, 200);
    expectRefusal(token(form), "invalid_grant", "expired access/refresh token");
    EXPECT_EQ(get("/services/data/v67.0", second["access_token"]).status, 401);
    form.set("refresh_token", second["refresh_token"]);
    expectRefusal(token(form), "invalid_grant", "expired access/refresh token");
}

TEST_F(Grants, SayWhetherATokenIsGood)
{
    auto form = clientForm("");
    form.set("token", environment.accessToken.reveal());
    const auto good = postForm("/services/oauth2/introspect", form).json();
    EXPECT_EQ(good["active"], true);
    EXPECT_EQ(good["token_type"], "access_token");
    EXPECT_EQ(good["username"], environment.username);
    EXPECT_EQ(good["exp"].get<std::int64_t>() - good["iat"].get<std::int64_t>(), 7200);
    form.set("token", environment.refreshToken.reveal());
    EXPECT_EQ(postForm("/services/oauth2/introspect", form).json()["token_type"], "refresh_token");
    for (const std::string& dead : {std::string("nonsense"), signIn()["access_token"].get<std::string>()}) {
        form.set("token", dead);
        EXPECT_EQ(postForm("/services/oauth2/introspect", form).body, R"({"active":false})");
    }
    form.set("client_secret", "wrong");
    EXPECT_EQ(postForm("/services/oauth2/introspect", form).status, 401);
}

TEST_F(Grants, SignWhoSignedIn)
{
    auto request = authorizeRequest();
    request.set("client_id", environment.clientId);
    request.set("scope", "openid api");
    request.set("nonce", "n-0S6_WzA2Mj");
    auto exchange = exchangeOf(authorize(request));
    exchange.set("client_id", environment.clientId);
    exchange.set("client_secret", environment.clientSecret.reveal());
    const auto tokens = token(exchange).json();
    const auto parts = tokens["id_token"].get<std::string>();
    const auto dot = parts.find('.');
    const auto body = nlohmann::json::parse(
        crypto::fromBase64Url(parts.substr(dot + 1, parts.rfind('.') - dot - 1)).value());
    EXPECT_EQ(body["sub"], tokens["id"]);
    EXPECT_EQ(body["aud"], environment.clientId);
    EXPECT_EQ(body["nonce"], "n-0S6_WzA2Mj");
    EXPECT_EQ(body["iss"], url());
    const auto keys = get("/id/keys").json()["keys"];
    EXPECT_EQ(keys[0]["e"], "AQAB");
    EXPECT_EQ(crypto::fromBase64Url(keys[0]["n"].get<std::string>())->size(), 256u);
}

TEST_F(Grants, AreDiscovered)
{
    const auto configuration = get("/.well-known/openid-configuration").json();
    EXPECT_EQ(configuration["issuer"], url());
    EXPECT_EQ(configuration["token_endpoint"], url() + "/services/oauth2/token");
    EXPECT_EQ(configuration["jwks_uri"], url() + "/id/keys");
}

TEST_F(Grants, TakeACertificateThatTheUserBrings)
{
    const test::TemporaryFolder folder;
    const RsaKey own = RsaKey::generate();
    options.jwtCertificate = folder / "own.crt";
    std::ofstream(options.jwtCertificate)
        << own.selfSignedCertificate("own", clock.now(), clock.now() + std::chrono::days(30));
    restart();
    environment = server->environment().value();
    EXPECT_TRUE(environment.jwtKeyFile.empty());
    EXPECT_EQ(bear(claims(), own).status, 200);
    std::ofstream(options.jwtCertificate) << "no certificate";
    server.reset();
    const auto started = Server::start(options);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, "bad_certificate");
}

TEST_F(Grants, KeepTheKeyFileToThisUserAndTakeItAway)
{
    const auto permissions = std::filesystem::status(environment.jwtKeyFile).permissions();
    EXPECT_EQ(permissions, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    server.reset();
    EXPECT_FALSE(std::filesystem::exists(environment.jwtKeyFile));
}

} // namespace scout::demoorg
