// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/TaskScope.h"
#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

constexpr const char* kDisconnectRevoke = "https://tarn.my.salesforce.com/services/oauth2/revoke";
constexpr const char* kToken = "https://login.salesforce.com/services/oauth2/token";
constexpr const char* kGranted = R"({"access_token":"access-2","token_type":"Bearer",
    "instance_url":"https://tarn.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";

struct DisconnectTest : OrgsFixture {
    OrgProfile disconnected(Method method)
    {
        const OrgProfile profile = addProfile(method, method == Method::Quick);
        if (method == Method::ClientCredentials)
            keep(profile, kClientSecret, "app-secret");
        http.expect("POST", kDisconnectRevoke, 200);
        const auto removal = runTask(connections.disconnect(profile.id));
        EXPECT_TRUE(removal && removal->revoked);
        return *store.byId(profile.id);
    }
};

} // namespace

TEST_F(DisconnectTest, RevokesTheTokensAndKeepsTheConnection)
{
    const OrgProfile profile = disconnected(Method::Quick);
    EXPECT_NE(http.sent()[0].body.find("refresh-1"), std::string::npos);
    EXPECT_EQ(kept(profile, kRefreshToken), "secret_missing");
    EXPECT_EQ(kept(profile, kAccessToken), "secret_missing");
    EXPECT_EQ(profile.name, "Tarn");
    EXPECT_EQ(profile.lastCheck.status, Status::Reconnect);
    EXPECT_EQ(profile.lastCheck.at, clock.now());
    EXPECT_EQ(store.defaultProfile()->id, profile.id);
}

// A session that was open keeps no token in memory either.
TEST_F(DisconnectTest, LeavesNothingToCallTheOrgWith)
{
    const OrgProfile before = addProfile();
    ASSERT_EQ(runTask(broker.current(before.id))->reveal(), "access-1");
    http.expect("POST", kDisconnectRevoke, 200);
    ASSERT_TRUE(runTask(connections.disconnect(before.id)));
    EXPECT_EQ(runTask(broker.current(before.id)).error().code, "connection_disconnected");
}

TEST_F(DisconnectTest, KeepsWhatSignsItInButUsesItOnReconnectOnly)
{
    const OrgProfile profile = disconnected(Method::ClientCredentials);
    EXPECT_EQ(kept(profile, kClientSecret), "app-secret");
    const auto checked = runTask(connections.check(profile.id));
    ASSERT_TRUE(checked && checked->failure);
    EXPECT_EQ(checked->failure->code, "connection_disconnected");
    EXPECT_EQ(checked->profile.lastCheck.status, Status::Reconnect);

    http.expect("POST", kToken, 200, kGranted);
    expectHealthyOrg();
    const auto again = runTask(connections.signInAgain(profile.id));
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(again->lastCheck.status, Status::Connected);
    EXPECT_FALSE(again->signedOut);
    EXPECT_EQ(kept(profile, kAccessToken), "access-2");
}

TEST_F(DisconnectTest, StaysWhenTheReconnectFails)
{
    const OrgProfile profile = disconnected(Method::ClientCredentials);
    http.expect("POST", kToken, Error{ErrorKind::Network, "network_name", "No such host."});
    EXPECT_EQ(runTask(connections.signInAgain(profile.id)).error().code, "network_name");
    EXPECT_TRUE(store.byId(profile.id)->signedOut);
}

TEST_F(DisconnectTest, EndsWithANewSignIn)
{
    const OrgProfile profile = disconnected(Method::Token);
    TokenConnectRequest request;
    request.reconnects = profile.id;
    request.instanceUrl = kOrg;
    request.accessToken = Secret("access-2");
    expectHealthyOrg();
    const auto again = runTask(connect.token(std::move(request)));
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_FALSE(again->profile.signedOut);
    EXPECT_EQ(again->profile.lastCheck.status, Status::Connected);
}

TEST_F(DisconnectTest, SaysWhenTheRevocationFailed)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kDisconnectRevoke, Error{ErrorKind::Network, "network_name", "No such host."});
    const auto removal = runTask(connections.disconnect(profile.id));
    ASSERT_TRUE(removal);
    EXPECT_FALSE(removal->revoked);
    ASSERT_TRUE(removal->revocationFailure);
    EXPECT_EQ(kept(profile, kRefreshToken), "secret_missing");
    EXPECT_TRUE(store.byId(profile.id)->signedOut);
}

TEST_F(DisconnectTest, IsRepeatedWithoutHarm)
{
    const OrgProfile profile = disconnected(Method::Quick);
    const auto removal = runTask(connections.disconnect(profile.id));
    ASSERT_TRUE(removal);
    EXPECT_FALSE(removal->revocationFailure);
    EXPECT_EQ(http.sent().size(), 1u);
}

TEST_F(DisconnectTest, KnowsNoConnectionThatIsGone)
{
    EXPECT_EQ(runTask(connections.disconnect("nothing")).error().code, "connection_unknown");
}

// Deleted in the middle of a revocation, its owner leaves the connection as it was.
TEST_F(DisconnectTest, EndsWithItsOwner)
{
    const OrgProfile profile = addProfile();
    http.expectSilence("POST", kDisconnectRevoke);
    {
        TaskScope scope;
        scope.start([](Connections* owner, std::string id) -> Task<> {
            auto removal = co_await owner->disconnect(std::move(id));
            static_cast<void>(removal);
        }(&connections, profile.id));
    }
    EXPECT_EQ(kept(profile, kRefreshToken), "refresh-1");
    EXPECT_FALSE(store.byId(profile.id)->signedOut);
}

} // namespace scout::orgs
