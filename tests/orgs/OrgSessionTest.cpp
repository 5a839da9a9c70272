// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgSession.h"

#include "async/RunTask.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::orgs {

namespace {

constexpr const char* kLimits = "https://acme.my.salesforce.com/services/data/v67.0/limits";
constexpr const char* kExpired =
    R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])";

/// Hands out "token-1", and one number more at each renewal.
class CountingTokens final : public TokenSource {
public:
    int renewals = 0;

    Task<Result<Secret>> current() override { co_return Secret("token-" + std::to_string(renewals + 1)); }
    Task<Result<Secret>> renew(Secret) override
    {
        ++renewals;
        co_return Secret("token-" + std::to_string(renewals + 1));
    }
};

struct OrgSessionTest : testing::Test {
    test::ScriptedHttp http;
    CountingTokens tokens;
    OrgSession session{http, tokens, "https://acme.my.salesforce.com"};

    Result<net::HttpResponse> send(std::string path = "/services/data/v67.0/limits")
    {
        ApiRequest request;
        request.path = std::move(path);
        return runTask(session.send(std::move(request)));
    }
};

} // namespace

TEST_F(OrgSessionTest, SendsTheTokenToTheOrgsOwnHost)
{
    http.expect("GET", kLimits, 200, "{}");
    ASSERT_TRUE(send());
    EXPECT_EQ(http.sent()[0].bearer->reveal(), "token-1");
}

TEST_F(OrgSessionTest, RenewsAnEndedSessionOnceAndRepeats)
{
    http.expect("GET", kLimits, 401, kExpired);
    http.expect("GET", kLimits, 200, "{}");
    ASSERT_TRUE(send());
    EXPECT_EQ(tokens.renewals, 1);
    EXPECT_EQ(http.sent()[1].bearer->reveal(), "token-2");
}

TEST_F(OrgSessionTest, GivesUpWhenTheNewTokenIsRefusedToo)
{
    http.expect("GET", kLimits, 401, kExpired);
    http.expect("GET", kLimits, 401, kExpired);
    const auto response = send();
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(tokens.renewals, 1);
}

TEST_F(OrgSessionTest, DoesNotRenewATokenThatMayNotUseTheApi)
{
    http.expect("GET", kLimits, 401,
        R"([{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}])");
    EXPECT_FALSE(send());
    EXPECT_EQ(tokens.renewals, 0);
}

TEST_F(OrgSessionTest, NeverFollowsAPathToAnotherHost)
{
    for (const char* path : {"", "limits", "//evil.example/x", "https://evil.example/x", "@evil.example/"}) {
        const auto response = send(path);
        ASSERT_FALSE(response) << path;
        EXPECT_EQ(response.error().code, "path_invalid");
    }
    EXPECT_TRUE(http.sent().empty());
}

TEST_F(OrgSessionTest, TellsTheApiUsageOfEachAnswer)
{
    std::vector<ApiUsage> seen;
    session.onUsage([&seen](ApiUsage usage) { seen.push_back(usage); });
    http.expect("GET", kLimits, 200, "{}",
        {{"sforce-limit-info", "api-usage=1204/15000; per-app-api-usage=17/250(appName=x)"}});
    http.expect("GET", kLimits, 200, "{}", {{"Sforce-Limit-Info", "nonsense"}});
    ASSERT_TRUE(send());
    ASSERT_TRUE(send());
    EXPECT_EQ(seen, (std::vector<ApiUsage>{{1204, 15000}}));
}

TEST_F(OrgSessionTest, DiesQuietlyWithItsOwner)
{
    http.expectSilence("GET", kLimits);
    {
        TaskScope owner;
        owner.start([](OrgSession* owned) -> Task<> {
            ApiRequest request;
            request.path = "/services/data/v67.0/limits";
            auto response = co_await owned->send(std::move(request));
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&session));
    }
    EXPECT_EQ(http.pending(), 0);
}

} // namespace scout::orgs
