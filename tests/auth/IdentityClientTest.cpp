// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/IdentityClient.h"

#include "async/RunTask.h"
#include "support/SampleReplies.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::auth {

using namespace test;

namespace {

struct IdentityClientFixture {
    ScriptedHttp http;
    IdentityClient client{http};
    IdentityRequest request{kLogin, kInstance, kLogin + kIdentityPath, Secret("00D!token")};

    Result<Identity> fetch() { return runTask(client.fetch(request)); }
};

} // namespace

TEST(IdentityClient, AsksTheOrgAndNotTheLoginHost)
{
    IdentityClientFixture f;
    f.http.expect("GET", kIdentityUrl, 200, kIdentityReply);
    const auto identity = f.fetch();
    ASSERT_TRUE(identity) << identity.error().message;
    EXPECT_EQ(identity->userId, "0055g00000BobQaAAJ");
    EXPECT_EQ(identity->orgId, "00D5g00000ZzDemEAF");
    EXPECT_EQ(identity->username, "bob@acme.demo");
    EXPECT_EQ(identity->displayName, "Bob Quinn");
    EXPECT_EQ(identity->email, "bob@acme.demo");
    EXPECT_EQ(identity->userType, "STANDARD");
    EXPECT_EQ(identity->language, "en_US");
    EXPECT_EQ(identity->locale, "de_DE");
    EXPECT_EQ(identity->timezone, "America/Los_Angeles");
    EXPECT_EQ(f.http.sent().at(0).bearer, Secret("00D!token"));
}

TEST(IdentityClient, FollowsARedirectWithinSalesforce)
{
    IdentityClientFixture f;
    f.http.expect("GET", kIdentityUrl, 302, "", {{"Location", "https://na1.salesforce.com" + kIdentityPath}});
    f.http.expect("GET", "https://na1.salesforce.com" + kIdentityPath, 301, "", {{"Location", "/moved"}});
    f.http.expect("GET", "https://na1.salesforce.com/moved", 200, kIdentityReply);
    EXPECT_TRUE(f.fetch());
    EXPECT_EQ(f.http.sent().at(2).bearer, Secret("00D!token"));
}

class UntrustedRedirect : public testing::TestWithParam<const char*> { };

TEST_P(UntrustedRedirect, IsNotFollowedWithTheToken)
{
    IdentityClientFixture f;
    f.http.expect("GET", kIdentityUrl, 302, "", {{"Location", GetParam()}});
    const auto identity = f.fetch();
    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().kind, ErrorKind::BadResponse);
    EXPECT_EQ(identity.error().code, "token_target_untrusted");
    EXPECT_EQ(f.http.sent().size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(Targets, UntrustedRedirect,
    testing::Values("https://evil.example/id", "//evil.example/id", "http://na1.salesforce.com/id",
        "https://login.salesforce.com@evil.example/", "http://127.0.0.1/id", "relative/path"));

TEST(IdentityClient, GivesUpAfterTwoRedirects)
{
    IdentityClientFixture f;
    for (int i = 0; i < 3; ++i)
        f.http.expect("GET", i == 0 ? kIdentityUrl : kInstance + "/again", 302, "", {{"Location", "/again"}});
    EXPECT_EQ(f.fetch().error().code, "identity_redirected");
    EXPECT_TRUE(f.http.allUsed());
}

struct IdentityRefusal {
    int status;
    const char* body;
    ErrorKind kind;
    const char* saidCode;
};

class IdentityRefusals : public testing::TestWithParam<IdentityRefusal> { };

TEST_P(IdentityRefusals, HaveTheirKindAndKeepWhatWasSaid)
{
    IdentityClientFixture f;
    f.http.expect("GET", kIdentityUrl, GetParam().status, GetParam().body);
    const auto identity = f.fetch();
    ASSERT_FALSE(identity);
    EXPECT_EQ(identity.error().kind, GetParam().kind);
    EXPECT_EQ(identity.error().code, "identity_refused");
    EXPECT_EQ(identity.error().http->status, GetParam().status);
    EXPECT_EQ(identity.error().http->code, GetParam().saidCode);
}

INSTANTIATE_TEST_SUITE_P(Table, IdentityRefusals,
    testing::Values(IdentityRefusal{403, "Bad_OAuth_Token", ErrorKind::Unauthorized, "Bad_OAuth_Token"},
        IdentityRefusal{403, "Missing_OAuth_Token\n", ErrorKind::Unauthorized, "Missing_OAuth_Token"},
        IdentityRefusal{403, "Wrong_Org", ErrorKind::Forbidden, "Wrong_Org"},
        IdentityRefusal{404, "Bad_Id", ErrorKind::NotFound, "Bad_Id"},
        IdentityRefusal{401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])",
            ErrorKind::Unauthorized, "INVALID_SESSION_ID"},
        IdentityRefusal{429, "", ErrorKind::RateLimited, ""},
        IdentityRefusal{302, "", ErrorKind::BadResponse, ""},
        IdentityRefusal{500, "<html> oops </html>", ErrorKind::Server, ""},
        IdentityRefusal{403, "[]", ErrorKind::Forbidden, ""}));

TEST(IdentityClient, RefusesAnIdentityThatIsNone)
{
    for (const char* body : {"", "<html>", "{}", R"({"user_id":42})", "[]"}) {
        IdentityClientFixture f;
        f.http.expect("GET", kIdentityUrl, 200, body);
        const auto identity = f.fetch();
        ASSERT_FALSE(identity) << body;
        EXPECT_EQ(identity.error().kind, ErrorKind::BadResponse) << body;
        EXPECT_EQ(identity.error().code, "identity_unreadable") << body;
    }
}

TEST(IdentityClient, NoticesAnAnswerForSomebodyElse)
{
    IdentityClientFixture f;
    f.request.identityUrl = kLogin + "/id/00D5g00000ZzDemEAF/0055g00000EveQaAAJ";
    f.http.expect("GET", kInstance + "/id/00D5g00000ZzDemEAF/0055g00000EveQaAAJ", 200, kIdentityReply);
    EXPECT_EQ(f.fetch().error().code, "identity_mismatch");
}

TEST(IdentityClient, TakesThe15CharactersOfAnIdForThe18)
{
    IdentityClientFixture f;
    f.request.identityUrl = kLogin + "/id/00D5g00000ZzDem/0055g00000BobQa";
    f.http.expect("GET", kInstance + "/id/00D5g00000ZzDem/0055g00000BobQa", 200, kIdentityReply);
    EXPECT_TRUE(f.fetch());
}

TEST(IdentityClient, NeedsAnIdentityUrlThatIsOne)
{
    for (const char* url : {"", "https://login.salesforce.com", "https://login.salesforce.com/id/00D",
             "nonsense", "https://login.salesforce.com/id/00D/"}) {
        IdentityClientFixture f;
        f.request.identityUrl = url;
        EXPECT_EQ(f.fetch().error().code, "identity_url_invalid") << url;
    }
}

TEST(IdentityClient, SendsTheTokenToNoInstanceThatIsNotTrusted)
{
    IdentityClientFixture f;
    f.request.instanceUrl = "https://evil.example";
    EXPECT_EQ(f.fetch().error().code, "token_target_untrusted");
    EXPECT_TRUE(f.http.sent().empty());
}

} // namespace scout::auth
