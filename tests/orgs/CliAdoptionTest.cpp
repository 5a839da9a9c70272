// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/CliAdoption.h"

#include "orgs/CliHome.h"
#include "orgs/ConnectionsFixture.h"

namespace scout::orgs {

namespace {

constexpr const char* kAdoptionGrant = R"({"access_token":"access-2","token_type":"Bearer",
    "instance_url":"https://tarn.my.salesforce.com",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";
const std::string kAdoptionTokens = std::string(kOrg) + "/services/oauth2/token";

struct CliAdoptionTest : OrgsFixture {
    CliHome home;
    CliAdoption adoption{{http, secrets, store, sessions, clock}};

    CliOrg signedIn(const std::string& more = R"("refreshToken":")" + kSealedRefresh + "\",")
    {
        home.signIn("dana@tarn.example", more);
        home.write(".sfdx/alias.json", R"({"orgs":{"tarn":"dana@tarn.example"}})");
        return readCliOrgs(home.path()).orgs.at(0);
    }
    Result<Connected> adopt(CliOrg org) { return runTask(adoption.adopt(std::move(org), {Secret(kCliKey)})); }
    std::string authFile() { return *settings::readFile(home.path() / ".sfdx/dana@tarn.example.json"); }
};

} // namespace

// The refresh token is not used: where it rotates, that would end the CLI's own sign-in.
TEST_F(CliAdoptionTest, TakesTheTokensAsTheyAre)
{
    const CliOrg org = signedIn();
    const std::string before = authFile();
    expectHealthyOrg();
    const auto connected = adopt(org);
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_TRUE(http.allUsed());
    EXPECT_EQ(connected->profile.name, "tarn");
    EXPECT_EQ(connected->profile.method, Method::SfdxUrl);
    EXPECT_EQ(kept(connected->profile, kAccessToken), kCliAccess);
    EXPECT_EQ(kept(connected->profile, kRefreshToken), kCliRefresh);
    EXPECT_EQ(authFile(), before);
}

TEST_F(CliAdoptionTest, RenewsOnlyWhereTheAccessTokenHasEnded)
{
    const CliOrg org =
        signedIn(R"("refreshToken":")" + kSealedRefresh + R"(","clientSecret":")" + kSealedSecret + "\",");
    http.expect("GET", std::string(kOrg) + "/services/data", 200, kVersions);
    http.expect("GET", std::string(kOrg) + "/services/oauth2/userinfo", 403, "Bad_OAuth_Token");
    http.expect("POST", kAdoptionTokens, 200, kAdoptionGrant);
    expectHealthyOrg();
    const auto connected = adopt(org);
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_NE(http.sent()[2].body.find("client_secret=APP-SECRET"), std::string::npos);
    EXPECT_EQ(kept(connected->profile, kAccessToken), "access-2");
    EXPECT_EQ(kept(connected->profile, kRefreshToken), kCliRefresh);
    EXPECT_EQ(kept(connected->profile, kClientSecret), "APP-SECRET");
}

TEST_F(CliAdoptionTest, KnowsThatABareAccessTokenCannotBeRenewed)
{
    const CliOrg org = signedIn("");
    expectHealthyOrg();
    const auto connected = adopt(org);
    ASSERT_TRUE(connected);
    EXPECT_EQ(connected->profile.method, Method::Token);
    EXPECT_EQ(kept(connected->profile, kRefreshToken), "secret_missing");
}

TEST_F(CliAdoptionTest, SignsInAgainWhatItAdoptedBefore)
{
    const CliOrg org = signedIn();
    EXPECT_EQ(adoption.adopted(org), nullptr);
    expectHealthyOrg();
    const auto first = adopt(org);
    ASSERT_TRUE(first);
    ASSERT_NE(adoption.adopted(org), nullptr);
    expectHealthyOrg();
    const auto second = adopt(org);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->profile.id, first->profile.id);
    EXPECT_EQ(store.profiles().size(), 1u);
}

TEST_F(CliAdoptionTest, SignsItsOwnAssertionsWithTheKeyOfAJwtOrg)
{
    home.write("server.key", crypto::PrivateKey::generate().pem().reveal());
    const CliOrg org = signedIn(R"("privateKey":")" + (home.path() / "server.key").string() + "\",");
    ASSERT_TRUE(org.isJwt());
    http.expect("POST", kAdoptionTokens, 200, kAdoptionGrant);
    expectHealthyOrg();
    const auto connected = adopt(org);
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_EQ(connected->profile.method, Method::Jwt);
    EXPECT_EQ(connected->profile.usernames, std::vector<std::string>{"dana@tarn.example"});
}

TEST_F(CliAdoptionTest, StoresNothingWithAKeyThatDoesNotFit)
{
    const auto refused = runTask(adoption.adopt(signedIn(), {Secret("ffffffffffffffffffffffffffffffff")}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "cli_token_unreadable");
    EXPECT_TRUE(store.profiles().empty());
    EXPECT_TRUE(secrets.empty());
}

TEST_F(CliAdoptionTest, EndsWithItsOwner)
{
    const CliOrg org = signedIn();
    http.expectSilence("GET", std::string(kOrg) + "/services/data");
    {
        TaskScope tasks;
        tasks.start([](CliAdoption* flow, CliOrg adopted) -> Task<> {
            std::vector<Secret> keys{Secret(kCliKey)};
            auto never = co_await flow->adopt(std::move(adopted), std::move(keys));
            static_cast<void>(never);
        }(&adoption, org));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
    EXPECT_TRUE(secrets.empty());
}

} // namespace scout::orgs
