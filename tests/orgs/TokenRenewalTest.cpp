// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/TokenRenewal.h"

#include "async/SignalAwaiter.h"
#include "net/Form.h"
#include "orgs/AnswerFaults.h"
#include "orgs/ConnectionsFixture.h"
#include "settings/FileLock.h"

namespace scout::orgs {

namespace {

constexpr const char* kTokenEndpoint = "https://login.salesforce.com/services/oauth2/token";
constexpr const char* kRenewed =
    R"({"access_token":"access-2","instance_url":"https://tarn.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ","token_type":"Bearer"})";

struct TokenRenewalTest : OrgsFixture {
    TokenRenewal renewal{{http, secrets, clock, folder.path() / "renewals"}};

    Result<Secret> renew(const OrgProfile& profile)
    {
        return runTask(renewal.renew(profile, Secret("access-1")));
    }
    std::string sent(const char* field) const
    {
        return net::FormFields::parse(http.sent().at(0).body).single(field).value_or("");
    }
    OrgProfile addJwtProfile()
    {
        OrgProfile profile = addProfile(Method::Jwt, false);
        profile.username = "dana@tarn.example";
        profile.audience = "https://login.salesforce.com";
        keep(profile, kPrivateKey, crypto::PrivateKey::generate().pem().reveal());
        return profile;
    }
};

/// Notes the order in which secrets are written.
class NotingStore final : public secrets::SecretStore {
public:
    explicit NotingStore(secrets::MemoryStore& inner)
        : m_inner(inner)
    { }

    std::vector<std::string> written;

    secrets::StoreKind kind() const override { return m_inner.kind(); }
    Task<secrets::StoreState> state() override { return m_inner.state(); }
    Task<Result<Secret>> read(std::string name) override { return m_inner.read(std::move(name)); }
    Task<Result<void>> write(std::string name, Secret secret) override
    {
        written.push_back(name.substr(name.rfind('/') + 1));
        return m_inner.write(std::move(name), std::move(secret));
    }
    Task<Result<void>> remove(std::string name) override { return m_inner.remove(std::move(name)); }

private:
    secrets::MemoryStore& m_inner;
};

} // namespace

class RefreshableMethod : public TokenRenewalTest, public testing::WithParamInterface<Method> { };

TEST_P(RefreshableMethod, IsRenewedWithItsRefreshToken)
{
    const OrgProfile profile = addProfile(GetParam());
    http.expect("POST", kTokenEndpoint, 200, kRenewed);
    const auto token = renew(profile);
    ASSERT_TRUE(token) << token.error().message;
    EXPECT_EQ(token->reveal(), "access-2");
    EXPECT_EQ(sent("grant_type"), "refresh_token");
    EXPECT_EQ(sent("refresh_token"), "refresh-1");
    EXPECT_EQ(sent("client_id"), "PlatformCLI");
    EXPECT_EQ(kept(profile, kAccessToken), "access-2");
}

INSTANTIATE_TEST_SUITE_P(Methods, RefreshableMethod,
    testing::Values(Method::Quick, Method::Custom, Method::SfdxUrl, Method::Demo));

TEST_F(TokenRenewalTest, SendsTheAppsSecretWhereItHasOne)
{
    const OrgProfile profile = addProfile(Method::Custom);
    keep(profile, kClientSecret, "DEMO_SECRET_0001");
    http.expect("POST", kTokenEndpoint, 200, kRenewed);
    ASSERT_TRUE(renew(profile));
    EXPECT_EQ(sent("client_secret"), "DEMO_SECRET_0001");
}

TEST_F(TokenRenewalTest, AsksAnewWithClientCredentials)
{
    const OrgProfile profile = addProfile(Method::ClientCredentials, false);
    keep(profile, kClientSecret, "DEMO_SECRET_0001");
    http.expect("POST", kTokenEndpoint, 200, kRenewed);
    ASSERT_TRUE(renew(profile));
    EXPECT_EQ(sent("grant_type"), "client_credentials");
    EXPECT_EQ(sent("client_secret"), "DEMO_SECRET_0001");
}

TEST_F(TokenRenewalTest, SignsANewAssertion)
{
    const OrgProfile profile = addJwtProfile();
    http.expect("POST", kTokenEndpoint, 200, kRenewed);
    const auto token = renew(profile);
    ASSERT_TRUE(token) << token.error().message;
    EXPECT_EQ(sent("grant_type"), "urn:ietf:params:oauth:grant-type:jwt-bearer");
    EXPECT_EQ(kept(profile, kAccessToken), "access-2");
}

TEST_F(TokenRenewalTest, NeedsItsUserWhereNothingIsKeptToRenewWith)
{
    for (const Method method : {Method::Quick, Method::Token, Method::ClientCredentials, Method::Jwt}) {
        const OrgProfile profile = addProfile(method, false);
        const auto token = renew(profile);
        ASSERT_FALSE(token);
        EXPECT_EQ(token.error().code, "reconnect_needed") << toString(method);
        EXPECT_EQ(token.error().kind, ErrorKind::Unauthorized);
    }
}

TEST_F(TokenRenewalTest, StoresARotatedRefreshTokenBeforeTheAccessToken)
{
    NotingStore noting(secrets);
    TokenRenewal noted({http, noting, clock, folder.path() / "renewals"});
    const OrgProfile profile = addProfile(Method::Custom);
    std::string rotated = kRenewed;
    rotated.insert(1, R"("refresh_token":"refresh-2",)");
    http.expect("POST", kTokenEndpoint, 200, rotated);
    ASSERT_TRUE(runTask(noted.renew(profile, Secret("access-1"))));
    EXPECT_EQ(noting.written, (std::vector<std::string>{"refresh_token", "access_token"}));
    EXPECT_EQ(kept(profile, kRefreshToken), "refresh-2");
}

Task<> letGoLater(std::unique_ptr<settings::FileLock> lock, TokenRenewalTest* test, OrgProfile profile)
{
    co_await async::sleepFor(std::chrono::milliseconds(20));
    test->keep(profile, kAccessToken, "access-of-another-process");
    lock.reset();
}

// Another process holds the lock of this connection while it renews.
TEST_F(TokenRenewalTest, WaitsForAnotherProcessAndTakesItsToken)
{
    const OrgProfile profile = addProfile();
    auto lock = settings::FileLock::acquire(folder.path() / "renewals" / (profile.id + ".lock"));
    ASSERT_TRUE(lock) << lock.error().message;
    TaskScope other;
    other.start(letGoLater(std::make_unique<settings::FileLock>(std::move(lock).value()), this, profile));
    const auto token = renew(profile);
    ASSERT_TRUE(token) << token.error().message;
    EXPECT_EQ(token->reveal(), "access-of-another-process");
    EXPECT_TRUE(http.sent().empty());
}

class MethodFailure : public TokenRenewalTest,
                      public testing::WithParamInterface<std::tuple<Method, AnswerFault>> { };

TEST_P(MethodFailure, ReportsTheKindAndKeepsWhatItRenewsWith)
{
    const auto& [method, fault] = GetParam();
    const OrgProfile profile = method == Method::Jwt ? addJwtProfile() : addProfile(method);
    keep(profile, kClientSecret, "DEMO_SECRET_0001");
    expectFault(http, "POST", kTokenEndpoint, fault);
    const auto token = renew(profile);
    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, fault.kind) << token.error().message;
    EXPECT_EQ(kept(profile, kClientSecret), "DEMO_SECRET_0001");
    EXPECT_EQ(kept(profile, kRefreshToken), method == Method::Jwt ? "secret_missing" : "refresh-1");
}

std::string nameOfMethodFailure(const testing::TestParamInfo<std::tuple<Method, AnswerFault>>& info)
{
    const auto& [method, fault] = info.param;
    return "Method" + std::to_string(static_cast<int>(method)) + fault.name;
}

INSTANTIATE_TEST_SUITE_P(Matrix, MethodFailure,
    testing::Combine(testing::Values(Method::Quick, Method::Custom, Method::ClientCredentials, Method::Jwt),
        testing::ValuesIn(kAnswerFaults)),
    nameOfMethodFailure);

TEST_F(TokenRenewalTest, DiesWithItsOwner)
{
    const OrgProfile profile = addProfile();
    http.expectSilence("POST", kTokenEndpoint);
    {
        TaskScope tasks;
        tasks.start([](TokenRenewal* owned, OrgProfile renewed) -> Task<> {
            auto token = co_await owned->renew(std::move(renewed), Secret("access-1"));
            ADD_FAILURE() << (token ? "renewed" : token.error().message);
        }(&renewal, profile));
        while (http.pending() == 0)
            runTask(async::sleepFor(std::chrono::milliseconds(1)));
    }
    EXPECT_EQ(http.pending(), 0);
    EXPECT_TRUE(settings::FileLock::acquire(folder.path() / "renewals" / (profile.id + ".lock")));
}

} // namespace scout::orgs
