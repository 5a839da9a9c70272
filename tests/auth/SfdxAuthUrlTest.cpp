// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/SfdxAuthUrl.h"

#include <gtest/gtest.h>

namespace scout::auth {

namespace {

Result<SfdxAuthUrl> parse(std::string text)
{
    return SfdxAuthUrl::parse(Secret(std::move(text)));
}

} // namespace

// The example of the Salesforce CLI's own documentation.
TEST(SfdxAuthUrl, ReadsAnAppWithoutASecret)
{
    const auto url = parse("force://PlatformCLI::5Aep861DemoRefresh@acme-dev-ed.develop.my.salesforce.com");
    ASSERT_TRUE(url) << url.error().message;
    EXPECT_EQ(url->app.id, "PlatformCLI");
    EXPECT_TRUE(url->app.secret.empty());
    EXPECT_EQ(url->refreshToken.reveal(), "5Aep861DemoRefresh");
    EXPECT_EQ(url->origin(), "https://acme-dev-ed.develop.my.salesforce.com");
    EXPECT_FALSE(url->isLoopback());
}

TEST(SfdxAuthUrl, ReadsSecretPortAndBlanksAroundIt)
{
    const auto url = parse("  force://3MVG9.a_b:A1B2:5Aep=.x_y-z@localhost:8443\n");
    ASSERT_TRUE(url) << url.error().message;
    EXPECT_EQ(url->app.secret.reveal(), "A1B2");
    EXPECT_EQ(url->refreshToken.reveal(), "5Aep=.x_y-z");
    EXPECT_EQ(url->origin("http"), "http://localhost:8443");
    EXPECT_TRUE(url->isLoopback());
}

TEST(SfdxAuthUrl, PrintsWhatItRead)
{
    for (const char* text : {"force://PlatformCLI::5Aep861@acme.my.salesforce.com",
             "force://3MVG9:SECRET:5Aep861@127.0.0.1:4400"})
        EXPECT_EQ(parse(text)->text().reveal(), text);
}

class BrokenSfdxAuthUrl : public testing::TestWithParam<const char*> { };

TEST_P(BrokenSfdxAuthUrl, IsRefusedWithoutBeingQuoted)
{
    const auto url = parse(GetParam());
    ASSERT_FALSE(url);
    EXPECT_EQ(url.error().code, "sfdx_url_invalid");
    EXPECT_EQ(url.error().message.find("TOKEN"), std::string::npos) << url.error().message;
}

INSTANTIATE_TEST_SUITE_P(Texts, BrokenSfdxAuthUrl,
    testing::Values("", "https://acme.my.salesforce.com", "force://PlatformCLI::TOKEN",
        "force://PlatformCLI:TOKEN@acme.my.salesforce.com", "force://:secret:TOKEN@acme.my.salesforce.com",
        "force://PlatformCLI::@acme.my.salesforce.com", "force://a:b:TOKEN:d@acme.my.salesforce.com",
        "force://PlatformCLI::TOKEN@", "force://PlatformCLI::TOKEN@acme.my.salesforce.com/path",
        "force://PlatformCLI::TOKEN@acme.my.salesforce.com?x=1", "force://PlatformCLI::TO KEN@acme.example",
        "force://PlatformCLI::TOKEN@evil.example@acme.my.salesforce.com",
        "force://PlatformCLI::TOKEN@h:99999"));

} // namespace scout::auth
