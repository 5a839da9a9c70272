// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/CallbackPage.h"

#include "crypto/Base64.h"
#include "crypto/Digest.h"
#include "support/RawClient.h"

#include <gtest/gtest.h>

namespace scout::auth {

namespace {

std::string between(const std::string& text, const std::string& before, const std::string& after)
{
    const auto begin = text.find(before) + before.size();
    return text.substr(begin, text.find(after, begin) - begin);
}

std::string bodyOf(const std::string& answer)
{
    return answer.substr(answer.find("\r\n\r\n") + 4);
}

} // namespace

class EveryPage : public testing::TestWithParam<CallbackPage> { };

TEST_P(EveryPage, IsAPlainAccessibleDocumentThatNeedsNothingElse)
{
    const std::string answer = pageAnswer(GetParam());
    const std::string body = bodyOf(answer);
    EXPECT_TRUE(body.starts_with("<!doctype html>\n<html lang=\"en\">"));
    EXPECT_NE(body.find("<meta charset=\"utf-8\">"), std::string::npos);
    EXPECT_NE(body.find("<main>\n<h1>"), std::string::npos);
    EXPECT_EQ(between(body, "<title>", "</title>"), between(body, "<h1>", "</h1>"));
    for (const char* foreign : {"<script", "<img", "<link", "http:", "https:", "src=", "href="})
        EXPECT_EQ(body.find(foreign), std::string::npos) << foreign;
}

TEST_P(EveryPage, IsNeverStoredFramedOrScripted)
{
    const std::string answer = pageAnswer(GetParam());
    EXPECT_EQ(test::headerOf(answer, "Cache-Control"), "no-store");
    EXPECT_EQ(test::headerOf(answer, "Referrer-Policy"), "no-referrer");
    EXPECT_EQ(test::headerOf(answer, "Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(test::headerOf(answer, "Content-Length"), std::to_string(bodyOf(answer).size()));
    const std::string policy = test::headerOf(answer, "Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string::npos);
    EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos);
}

TEST_P(EveryPage, AllowsExactlyItsOwnStyle)
{
    const std::string answer = pageAnswer(GetParam());
    const std::string hash = crypto::toBase64(crypto::sha256(between(answer, "<style>", "</style>")));
    EXPECT_NE(answer.find("style-src 'sha256-" + hash + "'"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPage,
    testing::Values(CallbackPage::Received, CallbackPage::Denied, CallbackPage::Refused,
        CallbackPage::Foreign, CallbackPage::Visit));

TEST(CallbackPage, SaysWhatHappened)
{
    EXPECT_NE(pageAnswer(CallbackPage::Received).find("Go back to Scout Desktop"), std::string::npos);
    EXPECT_NE(pageAnswer(CallbackPage::Denied).find("Access was denied"), std::string::npos);
    EXPECT_NE(pageAnswer(CallbackPage::Foreign).find("another sign-in"), std::string::npos);
    EXPECT_TRUE(pageAnswer(CallbackPage::Visit).starts_with("HTTP/1.1 400 "));
}

TEST(CallbackPage, RedirectsWithoutABody)
{
    const std::string answer = redirectAnswer("/OauthRedirect/finished");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 303 See Other\r\n"));
    EXPECT_EQ(test::headerOf(answer, "Location"), "/OauthRedirect/finished");
    EXPECT_EQ(test::headerOf(answer, "Cache-Control"), "no-store");
    EXPECT_EQ(bodyOf(answer), "");
}

TEST(CallbackPage, SaysWhatIsAllowed)
{
    EXPECT_EQ(test::headerOf(statusAnswer(405), "Allow"), "GET");
    EXPECT_EQ(test::headerOf(statusAnswer(404), "Allow"), "");
}

} // namespace scout::auth
