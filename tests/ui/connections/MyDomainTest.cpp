// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/MyDomain.h"

#include <gtest/gtest.h>

namespace scout::connections {

struct Typed {
    const char* typed;
    const char* loginUrl;
    const char* text;
    bool isName;
};

class MyDomainOf : public testing::TestWithParam<Typed> { };

TEST_P(MyDomainOf, IsUnderstood)
{
    const auto domain = myDomainFrom(GetParam().typed);
    ASSERT_TRUE(domain) << domain.error().message;
    EXPECT_EQ(*domain, (MyDomain{GetParam().loginUrl, GetParam().text, GetParam().isName}));
}

INSTANTIATE_TEST_SUITE_P(Typed, MyDomainOf,
    testing::Values(Typed{"acme", "https://acme.my.salesforce.com", "acme", true},
        Typed{" Acme ", "https://acme.my.salesforce.com", "acme", true},
        Typed{"acme--uat.sandbox", "https://acme--uat.sandbox.my.salesforce.com", "acme--uat.sandbox", true},
        Typed{"acme-dev-ed.develop", "https://acme-dev-ed.develop.my.salesforce.com", "acme-dev-ed.develop",
            true},
        Typed{"acme.my.salesforce.com", "https://acme.my.salesforce.com", "acme", true},
        Typed{"https://acme.lightning.force.com/lightning/page/home?x=1", "https://acme.my.salesforce.com",
            "acme", true},
        Typed{"https://login.acme.example/sso", "https://login.acme.example", "https://login.acme.example",
            false},
        Typed{"http://127.0.0.1:8123/setup", "http://127.0.0.1:8123", "http://127.0.0.1:8123", false}));

TEST(MyDomain, RefusesWhatIsNoAddress)
{
    EXPECT_EQ(myDomainFrom("   ").error().code, "my_domain_missing");
    EXPECT_EQ(myDomainFrom("acme com").error().code, "login_url_invalid");
    EXPECT_EQ(myDomainFrom("http://acme.my.salesforce.com").error().code, "login_url_invalid");
    EXPECT_EQ(myDomainFrom("ftp://acme").error().code, "login_url_invalid");
}

TEST(CutAddress, CutsAPastedAddressToWhatIsNeeded)
{
    EXPECT_EQ(cutAddress("https://acme.my.salesforce.com/home/home.jsp"), "acme");
    EXPECT_EQ(cutAddress("acme.my.salesforce.com"), "acme");
    EXPECT_EQ(cutAddress("http://127.0.0.1:8123/setup"), "http://127.0.0.1:8123");
}

/// Whoever types must not have the text changed under the fingers.
TEST(CutAddress, LeavesHalfAnAddressAlone)
{
    for (const char* typed : {"", "a", "acme", "acme.", "acme.my", "https:/", "https://", "https://acme",
             "https://acme.my.salesforce", "http://127.0.0.1:81"})
        EXPECT_EQ(cutAddress(typed), typed);
}

} // namespace scout::connections
