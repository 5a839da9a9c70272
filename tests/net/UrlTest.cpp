// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Url.h"

#include <gtest/gtest.h>

namespace scout::net {

TEST(Url, IsTakenApart)
{
    const auto url = Url::parse("https://Acme.my.salesforce.com/services/data?q=SELECT+Id#top");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->scheme, "https");
    EXPECT_EQ(url->host, "acme.my.salesforce.com");
    EXPECT_EQ(url->port, 443);
    EXPECT_EQ(url->path, "/services/data");
    EXPECT_EQ(url->query, "q=SELECT+Id");
    EXPECT_EQ(url->text(), "https://acme.my.salesforce.com/services/data?q=SELECT+Id");
}

TEST(Url, KeepsThePercentEncodingOfPathAndQuery)
{
    const auto url = Url::parse("https://a.example/x%2Fy?code=aPrx.D%2Bx%3D%3D");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->path, "/x%2Fy");
    EXPECT_EQ(url->query, "code=aPrx.D%2Bx%3D%3D");
}

TEST(Url, NamesThePortOnlyWhereItIsNotTheSchemesOwn)
{
    EXPECT_EQ(Url::parse("https://a.example:443")->origin(), "https://a.example");
    EXPECT_EQ(Url::parse("http://localhost:1717/x")->origin(), "http://localhost:1717");
    EXPECT_EQ(Url::parse("http://[::1]:1717/x")->origin(), "http://[::1]:1717");
    EXPECT_EQ(Url::parse("https://a.example")->path, "/");
}

class UrlRefused : public testing::TestWithParam<const char*> { };

TEST_P(UrlRefused, WithoutQuotingTheText)
{
    const auto url = Url::parse(GetParam());
    ASSERT_FALSE(url);
    EXPECT_EQ(url.error().kind, ErrorKind::BadRequest);
    EXPECT_EQ(url.error().code, "url_invalid");
    EXPECT_EQ(url.error().message.find("s3cret"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Kinds, UrlRefused,
    testing::Values("", "acme.my.salesforce.com", "ftp://a.example/s3cret", "file:///etc/passwd", "https://",
        "https:///s3cret", "https://login.salesforce.com@evil.example/s3cret",
        "https://user:s3cret@a.example/", "https://a b.example/", "https://a.example/%zz s3cret"));

TEST(Url, KnowsLoopback)
{
    for (const char* host : {"localhost", "127.0.0.1", "127.8.9.10", "::1"})
        EXPECT_TRUE(isLoopbackHost(host)) << host;
    for (const char* host : {"127.evil.example", "localhost.evil.example", "10.0.0.1", "::2", ""})
        EXPECT_FALSE(isLoopbackHost(host)) << host;
}

TEST(Url, IsConfidentialByHttpsOrOnThisMachine)
{
    EXPECT_TRUE(Url::parse("https://a.example")->isConfidential());
    EXPECT_TRUE(Url::parse("http://127.0.0.1:8080")->isConfidential());
    EXPECT_FALSE(Url::parse("http://a.example")->isConfidential());
}

} // namespace scout::net
