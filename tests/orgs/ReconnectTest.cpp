// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/Reconnect.h"

#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

constexpr const char* kSomebodyElse =
    R"({"user_id":"0055g00000ZedQaAAJ","organization_id":"00D5g00000ZzDemEAF",
    "preferred_username":"zed@tarn.example","name":"Zed"})";

constexpr const char* kReconnectGrant = R"({"access_token":"access-2","token_type":"Bearer",
    "instance_url":"https://tarn.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";

struct ReconnectTest : OrgsFixture {
    /// Expired, the default, with a look behind it: everything that must survive.
    OrgProfile expired(Method method, bool renewable = false)
    {
        const OrgProfile made = addProfile(method, renewable);
        const OrgStore::Change known = [](OrgProfile& profile) {
            profile.name = "Night audit";
            profile.userId = "0055g00000BobQaAAJ";
            profile.orgId = "00D5g00000ZzDemEAF";
            profile.username = "dana@tarn.example";
            profile.orgName = "Tarn Hotels";
            profile.clientId = "3MVG9app";
            profile.callbackUrl = "http://localhost:1717/OauthRedirect";
            profile.scopes = {"api", "refresh_token", "id"};
            profile.lastCheck.status = Status::Reconnect;
        };
        OrgProfile profile = *runTask(store.update(made.id, known));
        OrgProfile other;
        other.name = "Other";
        EXPECT_TRUE(runTask(store.add(other)));
        clock.advance(std::chrono::hours(24));
        return profile;
    }
    Result<Connected> withToken(const OrgProfile& profile, std::string token = "access-2")
    {
        TokenConnectRequest request;
        request.reconnects = profile.id;
        request.instanceUrl = kOrg;
        request.accessToken = Secret(std::move(token));
        return runTask(connect.token(std::move(request)));
    }
    void expectSomebodyElse()
    {
        const std::string org = kOrg;
        http.expect("GET", org + "/services/data", 200, kVersions);
        http.expect("GET", org + "/services/oauth2/userinfo", 200, kSomebodyElse);
        http.expect("GET", org + "/services/data/v67.0/query", 200, kOrganization);
    }
};

} // namespace

TEST_F(ReconnectTest, KeepsTheNameTheDefaultAndTheIdentity)
{
    const OrgProfile before = expired(Method::Token);
    expectHealthyOrg();
    const auto again = withToken(before);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->profile.id, before.id);
    EXPECT_EQ(again->profile.name, "Night audit");
    EXPECT_EQ(again->profile.lastCheck.status, Status::Connected);
    EXPECT_EQ(again->profile.connectedAt, clock.now());
    EXPECT_EQ(store.defaultProfile()->id, before.id);
    EXPECT_EQ(store.profiles().size(), 2u);
    EXPECT_EQ(kept(before, kAccessToken), "access-2");
}

// A session that was open keeps no old token in memory.
TEST_F(ReconnectTest, IsUsedByTheNextCall)
{
    const OrgProfile before = expired(Method::Token);
    EXPECT_EQ(runTask(broker.current(before.id))->reveal(), "access-1");
    expectHealthyOrg();
    ASSERT_TRUE(withToken(before));
    EXPECT_EQ(runTask(broker.current(before.id))->reveal(), "access-2");
}

TEST_F(ReconnectTest, SaysWhoElseSignedInAndChangesNothing)
{
    const OrgProfile before = expired(Method::Token);
    expectSomebodyElse();
    const auto refused = withToken(before);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "reconnect_other_user");
    EXPECT_NE(refused.error().message.find("zed@tarn.example"), std::string::npos);
    EXPECT_NE(refused.error().message.find("dana@tarn.example of Tarn Hotels"), std::string::npos);
    EXPECT_EQ(*store.byId(before.id), before);
    EXPECT_EQ(kept(before, kAccessToken), "access-1");
}

TEST_F(ReconnectTest, DropsTheRefreshTokenOfTheSignInBefore)
{
    const OrgProfile before = expired(Method::Token, true);
    expectHealthyOrg();
    ASSERT_TRUE(withToken(before));
    EXPECT_EQ(kept(before, kRefreshToken), "secret_missing");
}

TEST_F(ReconnectTest, ChangesNothingWhenTheNewTokenIsRefused)
{
    const OrgProfile before = expired(Method::Token);
    http.expect("GET", std::string(kOrg) + "/services/data", 200, kVersions);
    http.expect("GET", std::string(kOrg) + "/services/oauth2/userinfo", 403, "Bad_OAuth_Token");
    EXPECT_EQ(withToken(before).error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(*store.byId(before.id), before);
    EXPECT_EQ(kept(before, kAccessToken), "access-1");
}

TEST_F(ReconnectTest, DoesNotBringBackAConnectionThatWasRemovedMeanwhile)
{
    const OrgProfile before = expired(Method::Token);
    ASSERT_TRUE(runTask(store.remove(before.id)));
    expectHealthyOrg();
    EXPECT_EQ(withToken(before).error().code, "connection_unknown");
}

TEST_F(ReconnectTest, GoesToTheSameAppAndHostWithTheUserFilledIn)
{
    const OrgProfile profile = expired(Method::Custom);
    keep(profile, kClientSecret, "app-secret");
    const auto request = runTask(reconnectRequest(profile, {}, &secrets));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->reconnects, profile.id);
    EXPECT_EQ(request->method, Method::Custom);
    EXPECT_EQ(request->loginUrl, profile.loginUrl);
    EXPECT_EQ(request->clientId, "3MVG9app");
    EXPECT_EQ(request->clientSecret.reveal(), "app-secret");
    EXPECT_EQ(request->callbackUrl, "http://localhost:1717/OauthRedirect");
    EXPECT_EQ(request->loginHint, "dana@tarn.example");
    EXPECT_EQ(request->scopes, profile.scopes);
}

TEST_F(ReconnectTest, AsksTheDemoOrgWhereItIsToday)
{
    const auto request = runTask(reconnectRequest(expired(Method::Demo), "http://127.0.0.1:4321", &secrets));
    EXPECT_EQ(request->loginUrl, "http://127.0.0.1:4321");
    EXPECT_TRUE(request->clientSecret.empty());
}

TEST_F(ReconnectTest, NeedsOfTheUserWhatTheMethodNeeds)
{
    EXPECT_EQ(reconnectBy(Method::Quick), ReconnectBy::Browser);
    EXPECT_EQ(reconnectBy(Method::Custom), ReconnectBy::Browser);
    EXPECT_EQ(reconnectBy(Method::Demo), ReconnectBy::Browser);
    EXPECT_EQ(reconnectBy(Method::Token), ReconnectBy::AccessToken);
    EXPECT_EQ(reconnectBy(Method::SfdxUrl), ReconnectBy::SfdxUrl);
    EXPECT_EQ(reconnectBy(Method::Jwt), ReconnectBy::StoredKey);
    EXPECT_EQ(reconnectBy(Method::ClientCredentials), ReconnectBy::StoredKey);
}

TEST_F(ReconnectTest, RenewsByTheStoredKeyWithoutAskingAnybody)
{
    const OrgProfile before = expired(Method::ClientCredentials);
    keep(before, kClientSecret, "app-secret");
    http.expect("POST", before.loginUrl + "/services/oauth2/token", 200, kReconnectGrant);
    expectHealthyOrg();
    const auto again = runTask(connections.signInAgain(before.id));
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->lastCheck.status, Status::Connected);
    EXPECT_EQ(again->connectedAt, clock.now());
    EXPECT_EQ(kept(before, kAccessToken), "access-2");
}

TEST_F(ReconnectTest, GuardsTheStoredKeyToo)
{
    const OrgProfile before = expired(Method::ClientCredentials);
    keep(before, kClientSecret, "app-secret");
    http.expect("POST", before.loginUrl + "/services/oauth2/token", 200, kReconnectGrant);
    expectSomebodyElse();
    EXPECT_EQ(runTask(connections.signInAgain(before.id)).error().code, "reconnect_other_user");
    EXPECT_EQ(*store.byId(before.id), before);
}

// Deleted in the middle of a sign-in, a flow ends its request and stores nothing.
TEST_F(ReconnectTest, EndsWithItsOwner)
{
    const OrgProfile before = expired(Method::Token);
    http.expectSilence("GET", std::string(kOrg) + "/services/data");
    {
        TaskScope tasks;
        tasks.start([](ConnectFlow* flow, std::string id) -> Task<> {
            TokenConnectRequest request;
            request.reconnects = std::move(id);
            request.instanceUrl = kOrg;
            request.accessToken = Secret("access-2");
            auto never = co_await flow->token(std::move(request));
            static_cast<void>(never);
        }(&connect, before.id));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
    EXPECT_EQ(kept(before, kAccessToken), "access-1");
}

} // namespace scout::orgs
