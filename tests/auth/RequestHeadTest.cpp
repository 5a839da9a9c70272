// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/RequestHead.h"

#include <gtest/gtest.h>

namespace scout::auth {

TEST(RequestHead, IsTakenApart)
{
    const auto head = parseRequestHead("GET /OauthRedirect?code=a%2B&state=b HTTP/1.1\r\n"
                                       "Accept: */*\r\nHOST:  LocalHost:1717 \r\nCookie: a=b; c=d");
    ASSERT_TRUE(head);
    EXPECT_EQ(*head, (RequestHead{"GET", "/OauthRedirect", "code=a%2B&state=b", "localhost"}));
}

TEST(RequestHead, TakesThePortAndBracketsOffTheHost)
{
    EXPECT_EQ(parseRequestHead("GET / HTTP/1.1\r\nHost: [::1]:1717")->host, "::1");
    EXPECT_EQ(parseRequestHead("GET / HTTP/1.0\nHost: 127.0.0.1")->host, "127.0.0.1");
}

class BrokenHead : public testing::TestWithParam<const char*> { };

TEST_P(BrokenHead, IsRefused)
{
    EXPECT_FALSE(parseRequestHead(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Kinds, BrokenHead,
    testing::Values("", "GET", "GET /", "GET / HTTP/1.1", "GET / HTTP/2\r\nHost: a",
        "get / HTTP/1.1\r\nHost: a", "GET  / HTTP/1.1\r\nHost: a", "GET http://a/ HTTP/1.1\r\nHost: a",
        "GET * HTTP/1.1\r\nHost: a", "GET /a b HTTP/1.1\r\nHost: a", "GET /\x01 HTTP/1.1\r\nHost: a",
        "GET /\xc3\xa4 HTTP/1.1\r\nHost: a", "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
        "GET / HTTP/1.1\r\nno colon\r\nHost: a", "\x16\x03\x01 a TLS hello",
        "CONNECT localhost:443 HTTP/1.1\r\nHost: a"));

} // namespace scout::auth
