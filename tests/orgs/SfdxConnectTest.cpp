// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/SfdxConnect.h"

#include "orgs/ConnectionsFixture.h"
#include "support/TestServer.h"

namespace scout::orgs {

namespace {

constexpr const char* kSfdxGrant =
    R"({"access_token":"access-1","scope":"api refresh_token","instance_url":"https://tarn.my.salesforce.com","token_type":"Bearer",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";
constexpr const char* kRotated =
    R"({"access_token":"access-1","refresh_token":"refresh-new","instance_url":"https://tarn.my.salesforce.com","token_type":"Bearer",
    "id":"https://login.salesforce.com/id/00D5g00000ZzDemEAF/0055g00000BobQaAAJ"})";

struct SfdxConnectTest : OrgsFixture {
    SfdxConnect sfdx{{http, secrets, store, sessions, clock}};

    Result<Connected> connectWith(std::string url, std::string reconnects = {})
    {
        SfdxConnectRequest request;
        request.reconnects = std::move(reconnects);
        request.url = auth::SfdxAuthUrl::parse(Secret(std::move(url))).value();
        return runTask(sfdx.run(std::move(request)));
    }
    std::string tokenUrl() const { return std::string(kOrg) + "/services/oauth2/token"; }
};

} // namespace

TEST_F(SfdxConnectTest, RedeemsTheRefreshTokenAndKeepsAllThree)
{
    http.expect("POST", tokenUrl(), 200, kSfdxGrant);
    expectHealthyOrg();
    const auto connected = connectWith("force://3MVG9app:s3cret:refresh-1@tarn.my.salesforce.com");
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_NE(http.sent().front().body.find("client_secret=s3cret"), std::string::npos);
    EXPECT_EQ(connected->profile.method, Method::SfdxUrl);
    EXPECT_EQ(connected->profile.loginUrl, kOrg);
    EXPECT_EQ(connected->profile.clientId, "3MVG9app");
    EXPECT_EQ(kept(connected->profile, kAccessToken), "access-1");
    EXPECT_EQ(kept(connected->profile, kRefreshToken), "refresh-1");
    EXPECT_EQ(kept(connected->profile, kClientSecret), "s3cret");
}

TEST_F(SfdxConnectTest, KeepsTheRotatedTokenRatherThanTheDeadOne)
{
    http.expect("POST", tokenUrl(), 200, kRotated);
    expectHealthyOrg();
    const auto connected = connectWith("force://PlatformCLI::refresh-1@tarn.my.salesforce.com");
    ASSERT_TRUE(connected);
    EXPECT_EQ(kept(connected->profile, kRefreshToken), "refresh-new");
    EXPECT_EQ(kept(connected->profile, kClientSecret), "secret_missing");
}

TEST_F(SfdxConnectTest, StoresNothingWhenTheTokenIsRefused)
{
    http.expect("POST", tokenUrl(), 400,
        R"({"error":"invalid_grant","error_description":"expired access/refresh token"})");
    const auto refused = connectWith("force://PlatformCLI::refresh-1@tarn.my.salesforce.com");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Unauthorized);
    EXPECT_TRUE(store.profiles().empty());
    EXPECT_TRUE(secrets.empty());
}

// A demo org without TLS: it answers a greeting of TLS with something else.
TEST_F(SfdxConnectTest, AsksThisMachineWithoutTlsWhereItSpeaksNone)
{
    test::TestServer plain;
    plain.sendAndClose("HTTP/1.1 400 Bad Request\r\n\r\n");
    const std::string authority = "127.0.0.1:" + std::to_string(plain.port());
    http.expect("POST", "http://" + authority + "/services/oauth2/token",
        Error{ErrorKind::Network, "network_cut", "Cut."});
    EXPECT_EQ(connectWith("force://PlatformCLI::refresh-1@" + authority).error().code, "network_cut");
}

TEST_F(SfdxConnectTest, SignsAConnectionInAgainUnderItsName)
{
    const OrgProfile before = addProfile(Method::SfdxUrl);
    http.expect("POST", tokenUrl(), 200, kSfdxGrant);
    expectHealthyOrg();
    const auto again = connectWith("force://PlatformCLI::refresh-2@tarn.my.salesforce.com", before.id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->profile.id, before.id);
    EXPECT_EQ(again->profile.name, before.name);
    EXPECT_EQ(kept(before, kRefreshToken), "refresh-2");
}

TEST_F(SfdxConnectTest, GivesTheUrlOfAConnection)
{
    const OrgProfile profile = addProfile();
    EXPECT_EQ(runTask(sfdx.urlOf(profile.id))->text().reveal(),
        "force://PlatformCLI::refresh-1@tarn.my.salesforce.com");
    keep(profile, kClientSecret, "s3cret");
    EXPECT_EQ(runTask(sfdx.urlOf(profile.id))->text().reveal(),
        "force://PlatformCLI:s3cret:refresh-1@tarn.my.salesforce.com");
}

TEST_F(SfdxConnectTest, HasNoUrlWithoutARefreshToken)
{
    const OrgProfile profile = addProfile(Method::Token, false);
    EXPECT_EQ(runTask(sfdx.urlOf(profile.id)).error().code, "sfdx_url_impossible");
    EXPECT_EQ(runTask(sfdx.urlOf("gone")).error().code, "connection_unknown");
}

TEST_F(SfdxConnectTest, EndsWithItsOwner)
{
    http.expectSilence("POST", tokenUrl());
    {
        TaskScope tasks;
        tasks.start([](SfdxConnect* flow) -> Task<> {
            SfdxConnectRequest request;
            request.url = auth::SfdxAuthUrl::parse(Secret("force://a::b@tarn.my.salesforce.com")).value();
            auto never = co_await flow->run(std::move(request));
            static_cast<void>(never);
        }(&sfdx));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
    EXPECT_TRUE(secrets.empty());
}

} // namespace scout::orgs
