// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PrivateKey.h"
#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

const std::string kActAsTokens = std::string(kOrg) + "/services/oauth2/token";
constexpr const char* kActAsGrant =
    R"({"access_token":"access-zed","instance_url":"https://tarn.my.salesforce.com","token_type":"Bearer",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";
constexpr const char* kZed =
    R"({"user_id":"0055g00000ZedQaAAJ","organization_id":"00D5g00000ZzDemEAF",
    "preferred_username":"zed@tarn.example","name":"Zed"})";

struct ActAsTest : OrgsFixture {
    OrgProfile jwtConnection()
    {
        static const crypto::PrivateKey key = crypto::PrivateKey::generate();
        const OrgProfile made = addProfile(Method::Jwt, false);
        keep(made, kPrivateKey, key.pem().reveal());
        const OrgStore::Change users = [](OrgProfile& profile) {
            profile.loginUrl = kOrg;
            profile.audience = kOrg;
            profile.usernames = {"dana@tarn.example", "zed@tarn.example"};
            profile.username = "dana@tarn.example";
            profile.userId = "0055g00000BobQaAAJ";
        };
        return *runTask(store.update(made.id, users));
    }
    Result<OrgProfile> actAs(const OrgProfile& profile, std::string username)
    {
        return runTask(connections.actAs(profile.id, std::move(username)));
    }
};

} // namespace

TEST_F(ActAsTest, SignsInAsTheOtherUser)
{
    const OrgProfile before = jwtConnection();
    http.expect("POST", kActAsTokens, 200, kActAsGrant);
    http.expect("GET", std::string(kOrg) + "/services/data", 200, kVersions);
    http.expect("GET", std::string(kOrg) + "/services/oauth2/userinfo", 200, kZed);
    http.expect("GET", std::string(kOrg) + "/services/data/v67.0/query", 200, kOrganization);
    const auto acting = actAs(before, "ZED@tarn.example");
    ASSERT_TRUE(acting) << acting.error().message;
    EXPECT_EQ(acting->username, "zed@tarn.example");
    EXPECT_EQ(acting->userId, "0055g00000ZedQaAAJ");
    EXPECT_EQ(kept(before, kAccessToken), "access-zed");
}

TEST_F(ActAsTest, StaysWithTheUserWhereTheOtherIsRefused)
{
    const OrgProfile before = jwtConnection();
    http.expect("POST", kActAsTokens, 400,
        R"({"error":"invalid_app_access","error_description":"user is not admin approved to access this app"})");
    const auto refused = actAs(before, "zed@tarn.example");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().http->code, "invalid_app_access");
    EXPECT_EQ(*store.byId(before.id), before);
    EXPECT_EQ(kept(before, kAccessToken), "secret_missing");
}

TEST_F(ActAsTest, KnowsOnlyTheUsersOfTheConnection)
{
    const auto refused = actAs(jwtConnection(), "eve@tarn.example");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "act_as_unknown_user");
    EXPECT_NE(refused.error().message.find("dana@tarn.example, zed@tarn.example"), std::string::npos);
}

TEST_F(ActAsTest, IsForJwtConnectionsOnly)
{
    EXPECT_EQ(actAs(addProfile(), "dana@tarn.example").error().code, "act_as_needs_jwt");
}

} // namespace scout::orgs
