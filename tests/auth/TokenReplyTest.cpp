// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/TokenReply.h"

#include "support/SampleReplies.h"

#include <gtest/gtest.h>

namespace scout::auth {

using namespace test;

namespace {

net::HttpResponse answer(int status, std::string body)
{
    net::HttpResponse response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

Result<Tokens> read(int status, std::string body, const std::string& loginUrl = kLogin)
{
    return readTokenReply(answer(status, std::move(body)), kTokenUrl, loginUrl);
}

/// The sample with one piece of it changed.
std::string sampleWith(const std::string& from, const std::string& to)
{
    std::string reply = kTokenReply;
    return reply.replace(reply.find(from), from.size(), to);
}

} // namespace

TEST(TokenReply, IsReadWhole)
{
    const auto tokens = read(200, kTokenReply);
    ASSERT_TRUE(tokens) << tokens.error().message;
    EXPECT_EQ(tokens->accessToken.reveal(), "00D5g00000ZzDem!AQEAQDemoAccessToken.abc123");
    EXPECT_EQ(tokens->refreshToken.reveal(), "5Aep861DemoRefreshToken0001");
    EXPECT_EQ(tokens->instanceUrl, kInstance);
    EXPECT_EQ(tokens->identityUrl, kLogin + kIdentityPath);
    EXPECT_EQ(tokens->scopes, (std::vector<std::string>{"refresh_token", "web", "api"}));
    ASSERT_TRUE(tokens->issuedAt);
    EXPECT_EQ(toIso8601(*tokens->issuedAt), "2024-01-31T12:34:56Z");
}

TEST(TokenReply, MayLeaveOutWhatSomeFlowsDoNotGive)
{
    const auto tokens = read(200, R"({"access_token":"00D!x","instance_url":"https://acme.my.salesforce.com/",
        "id":"https://login.salesforce.com/id/a/b","token_type":"Bearer"})");
    ASSERT_TRUE(tokens) << tokens.error().message;
    EXPECT_TRUE(tokens->refreshToken.empty());
    EXPECT_TRUE(tokens->scopes.empty());
    EXPECT_FALSE(tokens->issuedAt);
    EXPECT_EQ(tokens->instanceUrl, "https://acme.my.salesforce.com") << "an origin, without a slash";
}

class UnreadableReply : public testing::TestWithParam<std::string> { };

TEST_P(UnreadableReply, IsABadResponseThatQuotesNothing)
{
    const auto tokens = read(200, GetParam());
    ASSERT_FALSE(tokens);
    EXPECT_EQ(tokens.error().kind, ErrorKind::BadResponse);
    EXPECT_EQ(tokens.error().code, "token_reply_unreadable");
    EXPECT_EQ(tokens.error().message.find("AQEA"), std::string::npos) << tokens.error().message;
}

INSTANTIATE_TEST_SUITE_P(Kinds, UnreadableReply,
    testing::Values("", "<html>Down for maintenance</html>", "{\"access_token\":\"00D!AQEA", "[]", "null",
        "{}", sampleWith("\"00D5g00000ZzDem!AQEAQDemoAccessToken.abc123\"", "42"),
        sampleWith("00D5g00000ZzDem!AQEAQDemoAccessToken.abc123", ""), sampleWith("Bearer", "mac"),
        sampleWith("https://acme-dev-ed.develop.my.salesforce.com", "acme"),
        sampleWith("\"https://acme-dev-ed.develop.my.salesforce.com\"", "null")));

TEST(TokenReply, NamesAnInstanceThatIsTrusted)
{
    for (const char* instance :
        {"https://evil.example", "http://acme.my.salesforce.com", "http://127.0.0.1:1"}) {
        const auto tokens = read(200, sampleWith("https://acme-dev-ed.develop.my.salesforce.com", instance));
        ASSERT_FALSE(tokens) << instance;
        EXPECT_EQ(tokens.error().code, "token_target_untrusted") << instance;
    }
    const std::string onLoopback =
        sampleWith("https://acme-dev-ed.develop.my.salesforce.com", "http://localhost:9000");
    EXPECT_TRUE(read(200, onLoopback, "http://127.0.0.1:9000"));
}

TEST(TokenReply, KeepsSalesforcesWordsInARefusal)
{
    const auto tokens =
        read(400, R"({"error":"invalid_grant","error_description":"expired authorization code"})");
    ASSERT_FALSE(tokens);
    EXPECT_EQ(tokens.error().kind, ErrorKind::Unauthorized);
    EXPECT_EQ(tokens.error().code, "token_refused");
    EXPECT_EQ(
        tokens.error().http, (HttpFault{400, "invalid_grant", "expired authorization code", kTokenUrl}));
}

TEST(TokenReply, ReadsAFormEncodedRefusal)
{
    const Error error = readTokenRefusal(
        answer(
            400, "error=unsupported_token_type&error_description=this%20token%20type%20is%20not%20supported"),
        kLogin + "/services/oauth2/revoke?token=x");
    EXPECT_EQ(error.http->code, "unsupported_token_type");
    EXPECT_EQ(error.http->text, "this token type is not supported");
    EXPECT_EQ(error.http->url, kLogin + "/services/oauth2/revoke") << "without the query";
}

struct StatusCase {
    int status;
    ErrorKind kind;
};

class RefusalWithoutAReason : public testing::TestWithParam<StatusCase> { };

TEST_P(RefusalWithoutAReason, HasTheKindOfItsStatus)
{
    for (const char* body : {"", "<html>no</html>", "[]", R"({"error":42})"}) {
        const auto tokens = read(GetParam().status, body);
        ASSERT_FALSE(tokens);
        EXPECT_EQ(tokens.error().kind, GetParam().kind) << body;
        EXPECT_EQ(tokens.error().code, "token_endpoint_failed") << body;
        EXPECT_EQ(tokens.error().http->status, GetParam().status);
    }
}

INSTANTIATE_TEST_SUITE_P(Statuses, RefusalWithoutAReason,
    testing::Values(StatusCase{302, ErrorKind::BadResponse}, StatusCase{400, ErrorKind::BadRequest},
        StatusCase{401, ErrorKind::Unauthorized}, StatusCase{403, ErrorKind::Forbidden},
        StatusCase{404, ErrorKind::NotFound}, StatusCase{429, ErrorKind::RateLimited},
        StatusCase{500, ErrorKind::Server}, StatusCase{503, ErrorKind::Server}));

} // namespace scout::auth
