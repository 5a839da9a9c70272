// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/SignalAwaiter.h"
#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

constexpr const char* kBrokerEndpoint = "https://login.salesforce.com/services/oauth2/token";
constexpr const char* kBrokerRenewed =
    R"({"access_token":"access-2","instance_url":"https://tarn.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ","token_type":"Bearer"})";

struct TokenBrokerTest : OrgsFixture {
    Result<Secret> renew(const OrgProfile& profile)
    {
        return runTask(broker.renew(profile.id, Secret("access-1")));
    }
};

Task<> collect(TokenBroker* broker, std::string id, std::vector<std::string>* seen)
{
    auto token = co_await broker->renew(id, Secret("access-1"));
    seen->push_back(token ? token->reveal() : token.error().code);
}

} // namespace

TEST_F(TokenBrokerTest, UsesTheStoredTokenWithoutAsking)
{
    const OrgProfile profile = addProfile();
    const auto token = runTask(broker.current(profile.id));
    ASSERT_TRUE(token);
    EXPECT_EQ(token->reveal(), "access-1");
}

TEST_F(TokenBrokerTest, StoresARenewedToken)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kBrokerEndpoint, 200, kBrokerRenewed);
    const auto token = renew(profile);
    ASSERT_TRUE(token) << token.error().message;
    EXPECT_EQ(token->reveal(), "access-2");
    EXPECT_EQ(kept(profile, kAccessToken), "access-2");
    EXPECT_EQ(kept(profile, kRefreshToken), "refresh-1");
}

TEST_F(TokenBrokerTest, StoresARotatedRefreshToken)
{
    const OrgProfile profile = addProfile();
    std::string rotated = kBrokerRenewed;
    rotated.insert(1, R"("refresh_token":"refresh-2",)");
    http.expect("POST", kBrokerEndpoint, 200, rotated);
    ASSERT_TRUE(renew(profile));
    EXPECT_EQ(kept(profile, kRefreshToken), "refresh-2");
}

TEST_F(TokenBrokerTest, RenewsOnceForAllWhoAskTogether)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kBrokerEndpoint, 200, kBrokerRenewed);
    std::vector<std::string> seen;
    TaskScope tasks;
    for (int i = 0; i < 5; ++i)
        tasks.start(collect(&broker, profile.id, &seen));
    ASSERT_TRUE(renew(profile));
    EXPECT_EQ(seen, std::vector<std::string>(5, "access-2"));
    EXPECT_TRUE(http.allUsed());
}

TEST_F(TokenBrokerTest, FinishesForTheOthersWhenTheFirstCallerGivesUp)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kBrokerEndpoint, 200, kBrokerRenewed);
    std::vector<std::string> seen;
    TaskScope first;
    TaskScope second;
    first.start(collect(&broker, profile.id, &seen));
    second.start(collect(&broker, profile.id, &seen));
    first.cancelAll();
    ASSERT_TRUE(renew(profile));
    EXPECT_EQ(seen, std::vector<std::string>{"access-2"});
}

TEST_F(TokenBrokerTest, TakesTheTokenThatAnotherProcessRenewed)
{
    const OrgProfile profile = addProfile();
    ASSERT_TRUE(runTask(broker.current(profile.id)));
    keep(profile, kAccessToken, "access-of-another-process");
    const auto token = renew(profile);
    ASSERT_TRUE(token);
    EXPECT_EQ(token->reveal(), "access-of-another-process");
    EXPECT_TRUE(http.sent().empty());
}

TEST_F(TokenBrokerTest, AsksForANewSignInWhereNothingCanRenew)
{
    const OrgProfile profile = addProfile(Method::Token, false);
    const auto token = renew(profile);
    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().code, "reconnect_needed");
    EXPECT_EQ(token.error().kind, ErrorKind::Unauthorized);
}

struct RenewalFault {
    int status;
    const char* body;
    ErrorKind kind;
};

class RenewalFailure : public OrgsFixture, public testing::WithParamInterface<RenewalFault> { };

TEST_P(RenewalFailure, ReportsTheKindAndKeepsTheRefreshToken)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kBrokerEndpoint, GetParam().status, GetParam().body);
    const auto token = runTask(broker.renew(profile.id, Secret("access-1")));
    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().kind, GetParam().kind) << token.error().message;
    EXPECT_EQ(kept(profile, kRefreshToken), "refresh-1");
}

INSTANTIATE_TEST_SUITE_P(Faults, RenewalFailure,
    testing::Values(
        RenewalFault{400, R"({"error":"invalid_grant","error_description":"expired access/refresh token"})",
            ErrorKind::Unauthorized},
        RenewalFault{500, "<html>", ErrorKind::Server}, RenewalFault{200, "garbage", ErrorKind::BadResponse},
        RenewalFault{429, "", ErrorKind::RateLimited}));

TEST_F(TokenBrokerTest, RenewsAnewAfterAFailure)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kBrokerEndpoint, Error{ErrorKind::Network, "network_cut", "Cut."});
    http.expect("POST", kBrokerEndpoint, 200, kBrokerRenewed);
    EXPECT_FALSE(renew(profile));
    EXPECT_TRUE(renew(profile));
}

TEST_F(TokenBrokerTest, DiesWithARenewalUnderWay)
{
    const OrgProfile profile = addProfile();
    http.expectSilence("POST", kBrokerEndpoint);
    TaskScope tasks;
    std::vector<std::string> seen;
    {
        TokenBroker shortLived({http, secrets, clock, folder.path() / "renewals"}, store);
        tasks.start(collect(&shortLived, profile.id, &seen));
        while (http.pending() == 0)
            runTask(async::sleepFor(std::chrono::milliseconds(1)));
        tasks.cancelAll();
    }
    EXPECT_EQ(http.pending(), 0);
    EXPECT_TRUE(seen.empty());
}

} // namespace scout::orgs
