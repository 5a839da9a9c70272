// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/JwtSignIn.h"

#include "async/RunTask.h"
#include "async/TaskScope.h"
#include "crypto/Base64.h"
#include "crypto/Certificate.h"
#include "net/Form.h"
#include "support/FakeClock.h"
#include "support/SampleReplies.h"
#include "support/ScriptedHttp.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

namespace scout::auth {

using namespace test;

namespace {

const std::string kSandboxTokenUrl = "https://test.salesforce.com/services/oauth2/token";

/// The answer to a JWT has neither a refresh token nor a time of issue.
const std::string kGrant =
    R"({"access_token":"00D5g00000ZzDem!AQ.abc","scope":"web api","token_type":"Bearer",
    "instance_url":"https://acme-dev-ed.develop.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";

std::string refusal(const std::string& error, const std::string& description)
{
    return nlohmann::json{{"error", error}, {"error_description", description}}.dump();
}

const crypto::PrivateKey& sampleKey()
{
    static const crypto::PrivateKey key = crypto::PrivateKey::generate();
    return key;
}

struct JwtSignInTest : testing::Test {
    ScriptedHttp http;
    FakeClock clock;
    JwtSignIn signIn{http, clock};

    Result<JwtGrant> run(std::string loginUrl = kLogin, std::string audience = {})
    {
        JwtRequest request{
            std::move(loginUrl), "3MVG9DEMO", "bob@acme.demo", sampleKey(), std::move(audience)};
        return runTask(signIn.run(std::move(request)));
    }
    /// The assertion of a request that was sent.
    std::string assertion(std::size_t index) const
    {
        return net::FormFields::parse(http.sent().at(index).body).single("assertion").value_or("");
    }
    nlohmann::json claims(std::size_t index) const
    {
        const std::string token = assertion(index);
        const auto start = token.find('.') + 1;
        return nlohmann::json::parse(*crypto::fromBase64Url(token.substr(start, token.rfind('.') - start)));
    }
};

} // namespace

TEST_F(JwtSignInTest, PresentsASignedAssertion)
{
    http.expect("POST", kTokenUrl, 200, kGrant);
    const auto grant = run();
    ASSERT_TRUE(grant) << grant.error().message;
    EXPECT_EQ(grant->tokens.accessToken.reveal(), "00D5g00000ZzDem!AQ.abc");
    EXPECT_TRUE(grant->tokens.refreshToken.empty());
    EXPECT_EQ(grant->place, (JwtPlace{kLogin, kLogin}));

    const net::FormFields form = net::FormFields::parse(http.sent().at(0).body);
    EXPECT_EQ(form.single("grant_type"), "urn:ietf:params:oauth:grant-type:jwt-bearer");
    EXPECT_FALSE(form.has("client_id"));
    EXPECT_TRUE(http.sent().at(0).confidential);
    EXPECT_EQ(claims(0).at("iss"), "3MVG9DEMO");
    EXPECT_EQ(claims(0).at("sub"), "bob@acme.demo");
    EXPECT_EQ(claims(0).at("aud"), kLogin);
}

TEST_F(JwtSignInTest, SignsWithTheKeyOfTheCertificate)
{
    http.expect("POST", kTokenUrl, 200, kGrant);
    ASSERT_TRUE(run());
    crypto::SystemRandom random;
    const auto certificate = crypto::Certificate::selfSigned(
        sampleKey(), {"test", clock.now(), clock.now() + std::chrono::days(1)}, random);
    const std::string token = assertion(0);
    const auto dot = token.rfind('.');
    EXPECT_TRUE(certificate->verifies(token.substr(0, dot), *crypto::fromBase64Url(token.substr(dot + 1))));
}

TEST_F(JwtSignInTest, LetsAnAssertionLiveForLessThanThreeMinutes)
{
    http.expect("POST", kTokenUrl, 200, kGrant);
    ASSERT_TRUE(run());
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(clock.now().time_since_epoch()).count();
    EXPECT_GT(claims(0).at("exp").get<long long>(), now + 60);
    EXPECT_LT(claims(0).at("exp").get<long long>(), now + 180);
}

// The clock of this computer is ten minutes behind.
TEST_F(JwtSignInTest, SignsAnewByTheServersClock)
{
    const std::vector<net::HttpHeader> date{{"Date", "Sat, 14 Mar 2026 09:51:00 GMT"}};
    http.expect("POST", kTokenUrl, 400, refusal("invalid_grant", "invalid assertion"), date);
    http.expect("POST", kTokenUrl, 200, kGrant, date);
    ASSERT_TRUE(run());
    EXPECT_EQ(claims(1).at("exp").get<long long>() - claims(0).at("exp").get<long long>(), 600);

    http.expect("POST", kTokenUrl, 200, kGrant, date);
    ASSERT_TRUE(run());
    EXPECT_EQ(claims(2).at("exp"), claims(1).at("exp")) << "the next one is right at once";
}

TEST_F(JwtSignInTest, BlamesTheClockOnceOnly)
{
    const std::vector<net::HttpHeader> date{{"Date", "Sat, 14 Mar 2026 09:51:00 GMT"}};
    http.expect("POST", kTokenUrl, 400, refusal("invalid_grant", "invalid assertion"), date);
    http.expect("POST", kTokenUrl, 400, refusal("invalid_grant", "invalid assertion"), date);
    EXPECT_EQ(run(kLogin, kLogin).error().http->text, "invalid assertion");
    EXPECT_TRUE(http.allUsed());
}

TEST_F(JwtSignInTest, TriesTheOtherLoginHost)
{
    http.expect("POST", kTokenUrl, 400, refusal("invalid_client_id", "client identifier invalid"));
    http.expect("POST", kSandboxTokenUrl, 200, kGrant);
    const auto grant = run();
    ASSERT_TRUE(grant) << grant.error().message;
    EXPECT_EQ(grant->place.loginUrl, "https://test.salesforce.com");
    EXPECT_EQ(claims(1).at("aud"), "https://test.salesforce.com");
}

TEST_F(JwtSignInTest, TriesTheOtherAudiencesAtTheOrgsOwnHost)
{
    const std::string url = kInstance + "/services/oauth2/token";
    http.expect("POST", url, 400, refusal("invalid_grant", "audience is invalid"));
    http.expect("POST", url, 200, kGrant);
    const auto grant = run(kInstance);
    ASSERT_TRUE(grant) << grant.error().message;
    EXPECT_EQ(grant->place, (JwtPlace{kInstance, kLogin}));
}

TEST_F(JwtSignInTest, ReturnsTheRefusalThatTellsMost)
{
    const std::string url = kInstance + "/services/oauth2/token";
    http.expect("POST", url, 400, refusal("invalid_grant", "audience is invalid"));
    http.expect("POST", url, 400, refusal("invalid_grant", "user hasn't approved this consumer"));
    http.expect("POST", url, 400, refusal("invalid_grant", "audience is invalid"));
    EXPECT_EQ(run(kInstance).error().http->text, "user hasn't approved this consumer");
}

TEST_F(JwtSignInTest, UsesTheAudienceThatWasRightBefore)
{
    http.expect("POST", kInstance + "/services/oauth2/token", 400, refusal("invalid_grant", "ip restricted"));
    EXPECT_FALSE(run(kInstance, kLogin));
    EXPECT_EQ(claims(0).at("aud"), kLogin);
    EXPECT_TRUE(http.allUsed()) << "no other place was tried";
}

struct Final {
    const char* name;
    int status;
    std::string body;
    ErrorKind kind;
};

class JwtRefusal : public JwtSignInTest, public testing::WithParamInterface<Final> { };

// Nothing that another host or audience could mend.
TEST_P(JwtRefusal, EndsTheSignInAtOnce)
{
    http.expect("POST", kTokenUrl, GetParam().status, GetParam().body);
    const auto grant = run();
    ASSERT_FALSE(grant);
    EXPECT_EQ(grant.error().kind, GetParam().kind) << grant.error().message;
    EXPECT_TRUE(http.allUsed());
}

INSTANTIATE_TEST_SUITE_P(Answers, JwtRefusal,
    testing::Values(
        Final{"InactiveUser", 400, refusal("inactive_user", "user is inactive"), ErrorKind::Unauthorized},
        Final{"NotApproved", 400, refusal("invalid_app_access", "user is not admin approved"),
            ErrorKind::Forbidden},
        Final{"TooMany", 429, "", ErrorKind::RateLimited},
        Final{"ServerError", 500, "<html>", ErrorKind::Server},
        Final{"Garbage", 200, "garbage", ErrorKind::BadResponse}),
    [](const auto& row) { return row.param.name; });

TEST_F(JwtSignInTest, PassesAnErrorOfTheNetworkOn)
{
    http.expect("POST", kTokenUrl, Error{ErrorKind::Timeout, "network_idle", "Silent."});
    EXPECT_EQ(run().error().code, "network_idle");
}

TEST_F(JwtSignInTest, SurvivesAUsernameOfAnyBytes)
{
    http.expect("POST", kTokenUrl, 400, refusal("inactive_user", ""));
    JwtRequest request{kLogin, "3MVG9DEMO", "\xff\"\n", sampleKey()};
    EXPECT_FALSE(runTask(signIn.run(std::move(request))));
    EXPECT_EQ(claims(0).at("sub"), "\xEF\xBF\xBD\"\n");
}

TEST_F(JwtSignInTest, DiesWithItsOwner)
{
    http.expectSilence("POST", kTokenUrl);
    {
        JwtRequest request{kLogin, "3MVG9DEMO", "bob@acme.demo", sampleKey()};
        TaskScope tasks;
        tasks.start([](JwtSignIn* jwt, JwtRequest asked) -> Task<> {
            auto grant = co_await jwt->run(std::move(asked));
            ADD_FAILURE() << (grant ? "granted" : grant.error().message);
        }(&signIn, std::move(request)));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
}

} // namespace scout::auth
