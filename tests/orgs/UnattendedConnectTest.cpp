// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/UnattendedConnect.h"

#include "net/Form.h"
#include "orgs/AnswerFaults.h"
#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

constexpr const char* kGrant =
    R"({"access_token":"access-1","instance_url":"https://tarn.my.salesforce.com","scope":"api",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ","token_type":"Bearer"})";
constexpr const char* kNotApproved =
    R"({"error":"invalid_app_access","error_description":"user is not admin approved to access this app"})";
const std::string kOrgTokens = std::string(kOrg) + "/services/oauth2/token";

const crypto::PrivateKey& sampleKey()
{
    static const crypto::PrivateKey key = crypto::PrivateKey::generate();
    return key;
}

struct UnattendedConnectTest : OrgsFixture {
    UnattendedConnect unattended{{http, secrets, store, sessions, clock}};

    Result<Connected> connectAsClient(std::string loginUrl = kOrg)
    {
        ClientCredentialsRequest request;
        request.loginUrl = std::move(loginUrl);
        request.clientId = "3MVG9DEMO";
        request.clientSecret = Secret("DEMO_SECRET_0001");
        return runTask(unattended.clientCredentials(std::move(request)));
    }
    JwtConnectRequest jwtRequest()
    {
        return {{}, {}, kOrg, "3MVG9DEMO", sampleKey(), {}, {"dana@tarn.example", "lee@tarn.example"}};
    }
    Result<Connected> connectByJwt(JwtConnectRequest request)
    {
        return runTask(unattended.jwt(std::move(request)));
    }
    crypto::Certificate certificate(const crypto::PrivateKey& key, int fromDay, int toDay)
    {
        return crypto::Certificate::selfSigned(key,
            {"test", clock.now() + std::chrono::days(fromDay), clock.now() + std::chrono::days(toDay)},
            random)
            .value();
    }
    void expectNothingStored()
    {
        EXPECT_TRUE(store.profiles().empty());
        EXPECT_TRUE(secrets.empty());
        EXPECT_TRUE(http.allUsed());
    }
};

} // namespace

TEST_F(UnattendedConnectTest, StoresAConnectionOfTheApp)
{
    http.expect("POST", kOrgTokens, 200, kGrant);
    expectHealthyOrg();
    const auto connected = connectAsClient();
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_EQ(connected->profile.method, Method::ClientCredentials);
    EXPECT_EQ(connected->profile.username, "dana@tarn.example");
    EXPECT_EQ(kept(connected->profile, kClientSecret), "DEMO_SECRET_0001");
    EXPECT_EQ(kept(connected->profile, kAccessToken), "access-1");
    EXPECT_EQ(kept(connected->profile, kRefreshToken), "secret_missing");
}

TEST_F(UnattendedConnectTest, SendsNoSecretToAHostThatOrgsShare)
{
    for (const char* shared : {"https://login.salesforce.com", "https://test.salesforce.com"})
        EXPECT_EQ(connectAsClient(shared).error().code, "my_domain_needed");
    expectNothingStored();
}

TEST_F(UnattendedConnectTest, StoresNothingWhenTheAppIsRefused)
{
    http.expect("POST", kOrgTokens, 400,
        R"({"error":"invalid_client","error_description":"invalid client credentials"})");
    EXPECT_EQ(connectAsClient().error().code, "client_refused");
    expectNothingStored();
}

TEST_F(UnattendedConnectTest, StoresAConnectionOfAKey)
{
    http.expect("POST", kOrgTokens, 200, kGrant);
    http.expect("POST", kOrgTokens, 200, kGrant);
    expectHealthyOrg();
    JwtConnectRequest request = jwtRequest();
    request.certificate = certificate(sampleKey(), -1, 365);
    const auto connected = connectByJwt(std::move(request));
    ASSERT_TRUE(connected) << connected.error().message;
    const OrgProfile& profile = connected->profile;
    EXPECT_EQ(profile.method, Method::Jwt);
    EXPECT_EQ(profile.audience, kOrg);
    EXPECT_EQ(profile.usernames, (std::vector<std::string>{"dana@tarn.example", "lee@tarn.example"}));
    EXPECT_EQ(profile.username, "dana@tarn.example");
    EXPECT_EQ(profile.certificateExpiresAt, clock.now() + std::chrono::days(365));
    const auto key = crypto::PrivateKey::read(Secret(kept(profile, kPrivateKey)));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->fingerprint(), sampleKey().fingerprint());
}

TEST_F(UnattendedConnectTest, NamesTheUserWhoIsRefused)
{
    http.expect("POST", kOrgTokens, 200, kGrant);
    http.expect("POST", kOrgTokens, 400, kNotApproved);
    const auto connected = connectByJwt(jwtRequest());
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().message.rfind("lee@tarn.example: ", 0), 0u) << connected.error().message;
    expectNothingStored();
}

TEST_F(UnattendedConnectTest, TriesTheOtherUsersOnlyWhereTheFirstWasRight)
{
    http.expect(
        "POST", kOrgTokens, 400, R"({"error":"invalid_grant","error_description":"audience is invalid"})");
    http.expect("POST", kOrgTokens, 200, kGrant);
    http.expect("POST", kOrgTokens, 200, kGrant);
    expectHealthyOrg();
    const auto connected = connectByJwt(jwtRequest());
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_EQ(connected->profile.audience, "https://login.salesforce.com");
}

TEST_F(UnattendedConnectTest, AsksNobodyWithACertificateThatCannotWork)
{
    JwtConnectRequest request = jwtRequest();
    request.certificate = certificate(crypto::PrivateKey::generate(), -1, 365);
    EXPECT_EQ(connectByJwt(request).error().code, "key_certificate_mismatch");
    request.certificate = certificate(sampleKey(), -30, -1);
    EXPECT_EQ(connectByJwt(request).error().code, "certificate_expired");
    request.certificate = certificate(sampleKey(), 1, 30);
    EXPECT_EQ(connectByJwt(request).error().code, "certificate_not_yet_valid");
    request.usernames.clear();
    EXPECT_EQ(connectByJwt(request).error().code, "username_missing");
    expectNothingStored();
}

enum class UnattendedWay { ClientCredentials, Jwt };
enum class UnattendedStage { Token, Org };

class UnattendedFailure
    : public UnattendedConnectTest,
      public testing::WithParamInterface<std::tuple<UnattendedWay, UnattendedStage, AnswerFault>> { };

TEST_P(UnattendedFailure, ReportsTheKindAndStoresNothing)
{
    const auto& [way, stage, fault] = GetParam();
    if (stage == UnattendedStage::Token) {
        expectFault(http, "POST", kOrgTokens, fault);
    } else {
        http.expect("POST", kOrgTokens, 200, kGrant);
        expectFault(http, "GET", std::string(kOrg) + "/services/data", fault);
    }
    JwtConnectRequest request = jwtRequest();
    request.usernames.pop_back();
    const auto connected = way == UnattendedWay::Jwt ? connectByJwt(std::move(request)) : connectAsClient();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, fault.kind) << connected.error().message;
    expectNothingStored();
}

std::string nameOfUnattendedFailure(
    const testing::TestParamInfo<std::tuple<UnattendedWay, UnattendedStage, AnswerFault>>& info)
{
    const auto& [way, stage, fault] = info.param;
    return std::string(way == UnattendedWay::Jwt ? "Jwt" : "ClientCredentials")
        + (stage == UnattendedStage::Token ? "AtTheToken" : "AtTheOrg") + fault.name;
}

INSTANTIATE_TEST_SUITE_P(Matrix, UnattendedFailure,
    testing::Combine(testing::Values(UnattendedWay::ClientCredentials, UnattendedWay::Jwt),
        testing::Values(UnattendedStage::Token, UnattendedStage::Org), testing::ValuesIn(kAnswerFaults)),
    nameOfUnattendedFailure);

TEST_F(UnattendedConnectTest, DiesWithItsOwner)
{
    http.expectSilence("POST", kOrgTokens);
    {
        TaskScope tasks;
        tasks.start([](UnattendedConnect* flow, JwtConnectRequest request) -> Task<> {
            auto connected = co_await flow->jwt(std::move(request));
            ADD_FAILURE() << (connected ? "connected" : connected.error().message);
        }(&unattended, jwtRequest()));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
    EXPECT_TRUE(secrets.empty());
}

} // namespace scout::orgs
