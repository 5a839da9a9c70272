// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/SalesforceHost.h"

#include <gtest/gtest.h>

namespace scout::auth {

TEST(SalesforceHost, KnowsTheDomainsThatOrgsAreServedFrom)
{
    for (const char* host : {"login.salesforce.com", "acme.my.salesforce.com",
             "acme--uat.sandbox.my.salesforce.com", "acme.lightning.force.com", "acme.my.site.com",
             "agency.my.salesforce.mil", "x.my.sfcrmproducts.cn"})
        EXPECT_TRUE(isSalesforceHost(host)) << host;
    for (const char* host :
        {"evilsalesforce.com", "salesforce.com.evil.example", "acme.example", "", "force.org"})
        EXPECT_FALSE(isSalesforceHost(host)) << host;
}

struct LoginCase {
    const char* said;
    const char* loginUrl;
};

class LoginUrl : public testing::TestWithParam<LoginCase> { };

TEST_P(LoginUrl, ComesFromWhatAPersonSays)
{
    const auto url = loginUrlFrom(GetParam().said);
    ASSERT_TRUE(url) << GetParam().said;
    EXPECT_EQ(*url, GetParam().loginUrl);
}

INSTANTIATE_TEST_SUITE_P(Kinds, LoginUrl,
    testing::Values(LoginCase{"production", "https://login.salesforce.com"},
        LoginCase{" Sandbox ", "https://test.salesforce.com"}, LoginCase{"", "https://login.salesforce.com"},
        LoginCase{"acme.my.salesforce.com", "https://acme.my.salesforce.com"},
        LoginCase{"https://ACME.my.salesforce.com/home/home.jsp?x=1#y", "https://acme.my.salesforce.com"},
        LoginCase{"https://acme.lightning.force.com/lightning/page/home", "https://acme.my.salesforce.com"},
        LoginCase{
            "https://acme--uat.sandbox.lightning.force.com/", "https://acme--uat.sandbox.my.salesforce.com"},
        LoginCase{"https://acme-dev-ed.develop.lightning.force.com",
            "https://acme-dev-ed.develop.my.salesforce.com"},
        LoginCase{"https://acme.my.salesforce-setup.com/lightning/setup", "https://acme.my.salesforce.com"},
        LoginCase{"https://login.acme.example", "https://login.acme.example"},
        LoginCase{"http://127.0.0.1:8080/", "http://127.0.0.1:8080"},
        LoginCase{"http://localhost:8080", "http://localhost:8080"}));

TEST(LoginUrlRefusals, NameTheFormThatIsExpected)
{
    for (const char* said : {"acme", "http://acme.my.salesforce.com", "https://user@acme.my.salesforce.com",
             "ftp://acme.my.salesforce.com", "https://", "two words.com", "javascript:alert(1)"}) {
        const auto url = loginUrlFrom(said);
        ASSERT_FALSE(url) << said;
        EXPECT_EQ(url.error().kind, ErrorKind::BadRequest) << said;
        EXPECT_EQ(url.error().code, "login_url_invalid") << said;
    }
}

struct TargetCase {
    const char* url;
    const char* loginUrl;
    bool isTrusted;
};

class TokenTarget : public testing::TestWithParam<TargetCase> { };

TEST_P(TokenTarget, IsWhereATokenMayGo)
{
    const auto checked = checkTokenTarget(GetParam().url, GetParam().loginUrl);
    EXPECT_EQ(checked.ok(), GetParam().isTrusted);
    if (!checked) {
        EXPECT_EQ(checked.error().kind, ErrorKind::BadResponse);
        EXPECT_EQ(checked.error().code, "token_target_untrusted");
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, TokenTarget,
    testing::Values(TargetCase{"https://acme.my.salesforce.com", "https://login.salesforce.com", true},
        TargetCase{"http://acme.my.salesforce.com", "https://login.salesforce.com", false},
        TargetCase{"https://evil.example", "https://login.salesforce.com", false},
        TargetCase{"https://salesforce.com.evil.example", "https://login.salesforce.com", false},
        TargetCase{"http://127.0.0.1:1", "https://login.salesforce.com", false},
        TargetCase{"https://localhost:1", "https://login.salesforce.com", false},
        TargetCase{"http://localhost:9090", "http://127.0.0.1:8080", true},
        TargetCase{"https://login.acme.example/x", "https://login.acme.example", true},
        TargetCase{"https://org.acme.example", "https://login.acme.example", false},
        TargetCase{"no address", "https://login.salesforce.com", false}));

TEST(SalesforceHost, KnowsTheHostsThatOrgsShare)
{
    EXPECT_TRUE(isSharedLogin("https://login.salesforce.com"));
    EXPECT_TRUE(isSharedLogin("https://test.salesforce.com"));
    EXPECT_FALSE(isSharedLogin("https://acme.my.salesforce.com"));
}

TEST(SalesforceHost, GuessesASandboxByItsName)
{
    for (const char* sandbox : {"https://test.salesforce.com", "https://acme--uat.my.salesforce.com",
             "https://acme--uat.sandbox.my.salesforce.com", "https://a-b-1.scratch.my.salesforce.com"})
        EXPECT_TRUE(looksLikeSandbox(sandbox)) << sandbox;
    for (const char* production : {"https://login.salesforce.com", "https://acme.my.salesforce.com",
             "https://acme-dev-ed.develop.my.salesforce.com"})
        EXPECT_FALSE(looksLikeSandbox(production)) << production;
}

TEST(SalesforceHost, AsksTheUserAboutForeignHostsOnly)
{
    EXPECT_TRUE(needsConfirmation("https://sso.acme.example"));
    EXPECT_TRUE(needsConfirmation("https://acme.my.salesforce.com.evil.example"));
    EXPECT_FALSE(needsConfirmation("https://acme.my.salesforce.com"));
    EXPECT_FALSE(needsConfirmation("http://127.0.0.1:4000"));
}

} // namespace scout::auth
