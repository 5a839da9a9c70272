// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

constexpr const char* kRevoke = "https://tarn.my.salesforce.com/services/oauth2/revoke";

using ConnectionsTest = OrgsFixture;

} // namespace

TEST_F(ConnectionsTest, NotesWhatAHealthyCheckFound)
{
    const OrgProfile profile = addProfile();
    expectHealthyOrg();
    const auto outcome = runTask(connections.check(profile.id));
    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_FALSE(outcome->failure);
    EXPECT_EQ(store.byId(profile.id)->lastCheck.status, Status::Connected);
    EXPECT_EQ(store.byId(profile.id)->lastCheck.at, clock.now());
    EXPECT_EQ(store.byId(profile.id)->orgName, "Tarn Hotels");
}

TEST_F(ConnectionsTest, NotesWhyACheckFailed)
{
    const OrgProfile profile = addProfile(Method::Token, false);
    http.expect("GET", std::string(kOrg) + "/services/data", 200, kVersions);
    http.expect("GET", std::string(kOrg) + "/services/oauth2/userinfo", 403, "Bad_OAuth_Token");
    const auto outcome = runTask(connections.check(profile.id));
    ASSERT_TRUE(outcome);
    ASSERT_TRUE(outcome->failure);
    EXPECT_EQ(outcome->failure->code, "reconnect_needed");
    EXPECT_EQ(store.byId(profile.id)->lastCheck.status, Status::Reconnect);
}

TEST_F(ConnectionsTest, RevokesThenForgets)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kRevoke, 200);
    const auto removal = runTask(connections.remove(profile.id, false));
    ASSERT_TRUE(removal);
    EXPECT_TRUE(removal->revoked);
    EXPECT_NE(http.sent()[0].body.find("refresh-1"), std::string::npos);
    EXPECT_TRUE(store.profiles().empty());
    EXPECT_EQ(kept(profile, kRefreshToken), "secret_missing");
    EXPECT_EQ(kept(profile, kAccessToken), "secret_missing");
}

TEST_F(ConnectionsTest, LeavesTheTokenValidWhenAsked)
{
    const OrgProfile profile = addProfile();
    const auto removal = runTask(connections.remove(profile.id, true));
    ASSERT_TRUE(removal);
    EXPECT_FALSE(removal->revoked);
    EXPECT_TRUE(http.sent().empty());
    EXPECT_TRUE(store.profiles().empty());
}

TEST_F(ConnectionsTest, SaysWhenTheRevocationFailed)
{
    const OrgProfile profile = addProfile();
    http.expect("POST", kRevoke, Error{ErrorKind::Network, "network_name", "No such host."});
    const auto removal = runTask(connections.remove(profile.id, false));
    ASSERT_TRUE(removal);
    EXPECT_FALSE(removal->revoked);
    ASSERT_TRUE(removal->revocationFailure);
    EXPECT_EQ(removal->revocationFailure->code, "network_name");
    EXPECT_TRUE(store.profiles().empty());
}

TEST_F(ConnectionsTest, KnowsNoConnectionThatIsGone)
{
    EXPECT_EQ(runTask(connections.check("nothing")).error().code, "connection_unknown");
    EXPECT_EQ(runTask(connections.remove("nothing", false)).error().code, "connection_unknown");
}

TEST_F(ConnectionsTest, StartsTheDemoOrgAndFollowsItsAddress)
{
    const OrgProfile profile = addProfile(Method::Demo);
    const auto session = runTask(sessions.open(profile.id));
    ASSERT_TRUE(session);
    EXPECT_EQ((*session)->instanceUrl(), "http://127.0.0.1:9999");
    EXPECT_EQ(store.byId(profile.id)->instanceUrl, "http://127.0.0.1:9999");
    ASSERT_TRUE(runTask(sessions.open(profile.id)));
    EXPECT_EQ(demo.starts, 1) << "an open session is shared";
}

} // namespace scout::orgs
