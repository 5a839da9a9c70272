// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/AuthorizationRequest.h"

#include "crypto/Pkce.h"
#include "net/Form.h"
#include "net/Url.h"

#include <gtest/gtest.h>

namespace scout::auth {

namespace {

AuthorizationParameters sample()
{
    AuthorizationParameters parameters;
    parameters.loginUrl = "https://login.salesforce.com";
    parameters.clientId = "PlatformCLI";
    parameters.callbackUrl = "http://localhost:1717/OauthRedirect";
    parameters.scopes = {"refresh_token", "api", "web"};
    return parameters;
}

net::FormFields queryOf(const std::string& url)
{
    return net::FormFields::parse(net::Url::parse(url)->query);
}

/// The verifier and challenge of RFC 7636 appendix B.
const std::string kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const std::string kChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

} // namespace

TEST(AuthorizationRequest, HasTheParametersOfTheWebServerFlow)
{
    const std::string url = authorizationUrl(sample(), Secret("st4te"), crypto::pkceChallenge(kVerifier));
    const auto parsed = net::Url::parse(url);
    ASSERT_TRUE(parsed) << url;
    EXPECT_EQ(parsed->origin() + parsed->path, "https://login.salesforce.com/services/oauth2/authorize");
    const auto query = queryOf(url);
    EXPECT_EQ(query.single("response_type"), "code");
    EXPECT_EQ(query.single("client_id"), "PlatformCLI");
    EXPECT_EQ(query.single("redirect_uri"), "http://localhost:1717/OauthRedirect");
    EXPECT_EQ(query.single("scope"), "refresh_token api web");
    EXPECT_EQ(query.single("state"), "st4te");
    EXPECT_EQ(query.single("code_challenge"), kChallenge);
    EXPECT_EQ(query.single("code_challenge_method"), "S256");
    EXPECT_FALSE(query.has("login_hint"));
    EXPECT_FALSE(query.has("prompt"));
}

TEST(AuthorizationRequest, CarriesEveryCharacterOfAValue)
{
    AuthorizationParameters parameters = sample();
    parameters.clientId = "3MVG9.a+b%2Bc&d=e#f/ü";
    parameters.loginHint = "bob+test@acme.demo";
    parameters.prompt = "login consent";
    const std::string url = authorizationUrl(parameters, Secret("a+b/c=="), kChallenge);
    const auto query = queryOf(url);
    EXPECT_EQ(query.single("client_id"), parameters.clientId) << url;
    EXPECT_EQ(query.single("login_hint"), parameters.loginHint) << url;
    EXPECT_EQ(query.single("prompt"), parameters.prompt) << url;
    EXPECT_EQ(query.single("state"), "a+b/c==") << url;
}

TEST(AuthorizationRequest, LeavesTheScopesToTheAppWhereNoneIsNamed)
{
    AuthorizationParameters parameters = sample();
    parameters.scopes.clear();
    EXPECT_FALSE(queryOf(authorizationUrl(parameters, Secret("s"), kChallenge)).has("scope"));
}

TEST(AuthorizationRequest, HasItsOwnStateAndVerifierEachTime)
{
    crypto::SystemRandom random;
    const auto first = makeAuthorizationRequest(sample(), random);
    const auto second = makeAuthorizationRequest(sample(), random);
    EXPECT_NE(first.state.reveal(), second.state.reveal());
    EXPECT_NE(first.verifier.reveal(), second.verifier.reveal());
    EXPECT_NE(first.state.reveal(), first.verifier.reveal());
    EXPECT_GE(first.state.reveal().size(), 43u);
    EXPECT_EQ(first.verifier.reveal().find('~'), std::string::npos);
    const auto query = queryOf(first.url);
    EXPECT_EQ(query.single("state"), first.state.reveal());
    EXPECT_EQ(query.single("code_challenge"), crypto::pkceChallenge(first.verifier.reveal()));
    EXPECT_EQ(first.url.find(first.verifier.reveal()), std::string::npos)
        << "the verifier is for the token endpoint";
}

TEST(AuthorizationRequest, WorksForALoopbackOrg)
{
    AuthorizationParameters parameters = sample();
    parameters.loginUrl = "http://127.0.0.1:8080";
    EXPECT_TRUE(authorizationUrl(parameters, Secret("s"), kChallenge)
                    .starts_with("http://127.0.0.1:8080/services/oauth2/authorize?"));
}

} // namespace scout::auth
