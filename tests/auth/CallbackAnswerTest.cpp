// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/CallbackAnswer.h"

#include <gtest/gtest.h>

namespace scout::auth {

namespace {

const Secret kAnswerState("4f1c9a77b2d0");
const std::string kAnswerCallback = "http://localhost:1717/OauthRedirect";

std::string codeOf(const Result<Secret>& answer)
{
    return answer ? answer->reveal() : "no code: " + answer.error().code;
}

} // namespace

TEST(CallbackAnswer, DecodesTheCodeExactlyOnce)
{
    EXPECT_EQ(codeOf(readCallback("code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0", kAnswerState)), "aPrx.D+x==");
    EXPECT_EQ(codeOf(readCallback("state=4f1c9a77b2d0&code=aPrx.D%252Bx", kAnswerState)), "aPrx.D%2Bx");
    EXPECT_EQ(codeOf(readCallback("code=x&sfdc_community_id=0DB&state=4f1c9a77b2d0", kAnswerState)), "x");
}

struct AnswerCase {
    const char* query;
    ErrorKind kind;
    const char* code;
};

class CallbackRefusals : public testing::TestWithParam<AnswerCase> { };

TEST_P(CallbackRefusals, HaveAKindAndACode)
{
    const auto answer = readCallback(GetParam().query, kAnswerState);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, GetParam().kind);
    EXPECT_EQ(answer.error().code, GetParam().code);
    EXPECT_EQ(answer.error().message.find("s3cret"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Table, CallbackRefusals,
    testing::Values(AnswerCase{"code=s3cret", ErrorKind::BadResponse, "signin_state_mismatch"},
        AnswerCase{"code=s3cret&state=", ErrorKind::BadResponse, "signin_state_mismatch"},
        AnswerCase{"code=s3cret&state=wrong", ErrorKind::BadResponse, "signin_state_mismatch"},
        AnswerCase{"code=s3cret&state=4f1c9a77b2d", ErrorKind::BadResponse, "signin_state_mismatch"},
        AnswerCase{"code=s3cret&state=4f1c9a77b2d0&state=4f1c9a77b2d0", ErrorKind::BadResponse,
            "signin_state_mismatch"},
        AnswerCase{"error=access_denied", ErrorKind::BadResponse, "signin_state_mismatch"},
        AnswerCase{"error=access_denied&state=4f1c9a77b2d0", ErrorKind::Forbidden, "signin_denied"},
        AnswerCase{
            "error=access_denied&code=s3cret&state=4f1c9a77b2d0", ErrorKind::Forbidden, "signin_denied"},
        AnswerCase{
            "error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin&state=4f1c9a77b2d0",
            ErrorKind::Forbidden, "signin_app_blocked"},
        AnswerCase{
            "error=immediate_unsuccessful&state=4f1c9a77b2d0", ErrorKind::BadRequest, "signin_refused"},
        AnswerCase{"state=4f1c9a77b2d0", ErrorKind::BadResponse, "signin_answer_unreadable"},
        AnswerCase{"code=&state=4f1c9a77b2d0", ErrorKind::BadResponse, "signin_answer_unreadable"},
        AnswerCase{"code=a&code=b&state=4f1c9a77b2d0", ErrorKind::BadResponse, "signin_answer_unreadable"}));

TEST(CallbackAnswer, KeepsWhatSalesforceSaid)
{
    const auto answer =
        readCallback("error=access_denied&error_description=end-user+denied+authorization&state=4f1c9a77b2d0",
            kAnswerState);
    ASSERT_TRUE(answer.error().http);
    EXPECT_EQ(answer.error().http->code, "access_denied");
    EXPECT_EQ(answer.error().http->text, "end-user denied authorization");
}

TEST(CallbackAnswer, BelievesNothingBeforeTheState)
{
    const auto answer =
        readCallback("error=access_denied&error_description=call+0900&state=wrong", kAnswerState);
    EXPECT_FALSE(answer.error().http);
    EXPECT_EQ(answer.error().message.find("0900"), std::string::npos);
}

TEST(CallbackAnswer, AcceptsNoStateAtAllWhereNoneIsExpected)
{
    EXPECT_EQ(readCallback("code=x&state=", Secret()).error().code, "signin_state_mismatch");
}

class PastedAddress : public testing::TestWithParam<const char*> { };

TEST_P(PastedAddress, GivesTheCode)
{
    EXPECT_EQ(codeOf(parseRedirectedAddress(GetParam(), kAnswerCallback, kAnswerState)), "aPrx.D+x==");
}

INSTANTIATE_TEST_SUITE_P(Forms, PastedAddress,
    testing::Values("http://localhost:1717/OauthRedirect?code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0",
        "  http://localhost:1717/OauthRedirect?state=4f1c9a77b2d0&code=aPrx.D%2Bx%3D%3D#top\n",
        "http://127.0.0.1:1717/OauthRedirect?code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0",
        "localhost:1717/OauthRedirect?code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0",
        "/OauthRedirect?code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0",
        "?code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0", "code=aPrx.D%2Bx%3D%3D&state=4f1c9a77b2d0#"));

class PastedNonsense : public testing::TestWithParam<const char*> { };

TEST_P(PastedNonsense, IsRefusedWithoutBeingQuoted)
{
    const auto answer = parseRedirectedAddress(GetParam(), kAnswerCallback, kAnswerState);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::BadRequest);
    EXPECT_EQ(answer.error().code, "callback_address_unusable");
    EXPECT_EQ(answer.error().message.find("s3cret"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Forms, PastedNonsense,
    testing::Values("", "hello s3cret",
        "https://login.salesforce.com/services/oauth2/authorize?state=4f1c9a77b2d0",
        "http://localhost:1717/OauthRedirect",
        "http://localhost:1718/OauthRedirect?code=s3cret&state=4f1c9a77b2d0",
        "http://localhost:1717/other?code=s3cret&state=4f1c9a77b2d0",
        "https://evil.example/OauthRedirect?code=s3cret&state=4f1c9a77b2d0",
        "https://evil.example/?error=OAUTH_APP_BLOCKED", "code=s3cret and=more&state=4f1c9a77b2d0"));

TEST(PastedAddress, HasItsStateComparedToo)
{
    const auto answer = parseRedirectedAddress(
        "http://localhost:1717/OauthRedirect?code=x&state=old", kAnswerCallback, kAnswerState);
    EXPECT_EQ(answer.error().code, "signin_state_mismatch");
}

TEST(PastedAddress, MayBeAnErrorPageOfSalesforce)
{
    const auto answer =
        parseRedirectedAddress("https://acme.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp"
                               "?error=OAUTH_APPROVAL_ERROR_GENERIC&error_description=An+unexpected+error",
            kAnswerCallback, kAnswerState);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "signin_app_not_installed");
    EXPECT_EQ(answer.error().http->text, "An unexpected error");
}

TEST(CallbackAnswer, IsToldFromAVisit)
{
    EXPECT_TRUE(looksLikeAnswer("code=x"));
    EXPECT_TRUE(looksLikeAnswer("a=1&error=x"));
    EXPECT_TRUE(looksLikeAnswer("state=x"));
    EXPECT_FALSE(looksLikeAnswer(""));
    EXPECT_FALSE(looksLikeAnswer("utm_source=x"));
}

} // namespace scout::auth
