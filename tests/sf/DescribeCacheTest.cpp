// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/DescribeCache.h"

#include "async/RunTask.h"
#include "async/TaskScope.h"
#include "support/FakeClock.h"
#include "support/ScriptedHttp.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace scout::sf {

namespace {

constexpr const char* kList = "https://acme.my.salesforce.com/services/data/v67.0/sobjects";
constexpr const char* kAccount =
    "https://acme.my.salesforce.com/services/data/v67.0/sobjects/Account/describe";
constexpr const char* kNames =
    R"({"sobjects":[{"name":"Account","label":"Account"},{"name":"Contact","label":"C"}]})";
constexpr const char* kFields = R"({"name":"Account","fields":[{"name":"Id","type":"id"}]})";
constexpr const char* kDate = "Wed, 31 Jan 2024 08:00:00 GMT";

struct DescribeCacheTest : testing::Test {
    test::TemporaryFolder folder;
    test::ScriptedHttp http;
    test::FakeClock clock;
    orgs::FixedToken token{Secret("00D!token")};
    std::shared_ptr<orgs::OrgSession> session =
        std::make_shared<orgs::OrgSession>(http, token, "https://acme.my.salesforce.com");

    DescribeCache cache(std::string profileId = "acme")
    {
        return DescribeCache(session, clock, {folder.path(), std::move(profileId), "67.0"});
    }

    void expectList() { http.expect("GET", kList, 200, kNames, {{"Last-Modified", kDate}}); }
    void expectAccount() { http.expect("GET", kAccount, 200, kFields, {{"Last-Modified", kDate}}); }

    /// As after a run of the program that has seen Account.
    void fillDisk()
    {
        expectList();
        expectAccount();
        DescribeCache earlier = cache();
        earlier.object("Account");
        ASSERT_TRUE(runTask(earlier.load()));
    }

    std::string sentHeader(std::size_t request, std::string_view name) const
    {
        for (const auto& header : http.sent()[request].headers)
            if (header.name == name)
                return header.value;
        return {};
    }
};

} // namespace

TEST_F(DescribeCacheTest, FetchesTheListAndWhatWasAskedFor)
{
    expectList();
    expectAccount();
    DescribeCache describe = cache();
    EXPECT_FALSE(describe.object("aCCount")) << "it answers at once with what it has";
    EXPECT_TRUE(describe.isWanting());
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_EQ(describe.objects().size(), 2u);
    ASSERT_TRUE(describe.object("account"));
    EXPECT_TRUE(describe.object("Account")->field("Id"));
    EXPECT_FALSE(describe.isWanting());
    EXPECT_TRUE(http.allUsed()) << "and nothing that nobody asked for";
}

TEST_F(DescribeCacheTest, DoesNotAskForWhatTheOrgDoesNotHave)
{
    expectList();
    DescribeCache describe = cache();
    describe.object("Acount");
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_FALSE(describe.object("Acount"));
    EXPECT_FALSE(describe.isWanting());
}

TEST_F(DescribeCacheTest, AsksTheNextTimeOnlyWhetherItStillHolds)
{
    fillDisk();
    http.expect("GET", kList, 304);
    http.expect("GET", kAccount, 304);
    DescribeCache describe = cache();
    describe.object("Account");
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_TRUE(describe.object("Account"));
    EXPECT_EQ(sentHeader(2, "If-Modified-Since"), kDate);
    EXPECT_EQ(sentHeader(3, "If-Modified-Since"), kDate);
}

TEST_F(DescribeCacheTest, KeepsTheOrgsApart)
{
    fillDisk();
    expectList();
    DescribeCache other = cache("another");
    ASSERT_TRUE(runTask(other.load()));
    EXPECT_EQ(sentHeader(2, "If-Modified-Since"), "");
}

TEST_F(DescribeCacheTest, TakesANewAnswerOverTheOldOne)
{
    fillDisk();
    http.expect("GET", kList, 304);
    http.expect("GET", kAccount, 200,
        R"({"name":"Account","fields":[{"name":"Id","type":"id"},{"name":"New__c","type":"string"}]})");
    DescribeCache describe = cache();
    describe.object("Account");
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_TRUE(describe.object("Account")->field("New__c"));
}

TEST_F(DescribeCacheTest, LooksAgainAfterAWhileAndAnswersMeanwhile)
{
    expectList();
    expectAccount();
    DescribeCache describe = cache();
    describe.object("Account");
    ASSERT_TRUE(runTask(describe.load()));
    clock.advance(std::chrono::minutes(11));
    EXPECT_TRUE(describe.object("Account"));
    EXPECT_TRUE(describe.isWanting());
    http.expect("GET", kList, 304);
    http.expect("GET", kAccount, 304);
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_FALSE(describe.isWanting());
}

TEST_F(DescribeCacheTest, GoesOnWithoutAnObjectThatHasJustGone)
{
    expectList();
    http.expect("GET", kAccount, 404, R"([{"errorCode":"NOT_FOUND","message":"gone"}])");
    DescribeCache describe = cache();
    describe.object("Account");
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_FALSE(describe.object("Account"));
    EXPECT_FALSE(describe.isWanting());
}

TEST_F(DescribeCacheTest, ForgetsAnAnswerThatItCannotRead)
{
    fillDisk();
    std::ofstream(folder.path() / "describe/acme/v67.0/objects.describe") << kDate << "\n{\"sobjects\":";
    http.expect("GET", kList, 304);
    DescribeCache describe = cache();
    EXPECT_EQ(runTask(describe.load()).error().code, "json_invalid");
    expectList();
    ASSERT_TRUE(runTask(describe.load())) << "the next time it comes whole";
    EXPECT_EQ(sentHeader(3, "If-Modified-Since"), "");
}

TEST_F(DescribeCacheTest, PutsNoNameOfTheOrgsIntoAPathThatIsNone)
{
    http.expect("GET", kList, 200, R"({"sobjects":[{"name":"../../evil","label":"x"}]})");
    DescribeCache describe = cache();
    describe.object("../../evil");
    ASSERT_TRUE(runTask(describe.load()));
    EXPECT_FALSE(describe.isWanting());
    EXPECT_EQ(http.sent().size(), 1u);
}

TEST_F(DescribeCacheTest, WorksWithoutADisk)
{
    std::ofstream(folder.path() / "describe") << "in the way";
    expectList();
    DescribeCache describe = cache();
    EXPECT_TRUE(runTask(describe.load()));
    EXPECT_EQ(describe.objects().size(), 2u);
}

TEST_F(DescribeCacheTest, ReportsWhatTheSessionReports)
{
    http.expect("GET", kList, 401, R"([{"errorCode":"INVALID_SESSION_ID","message":"Session expired"}])");
    DescribeCache describe = cache();
    EXPECT_EQ(runTask(describe.load()).error().kind, ErrorKind::Unauthorized);
    EXPECT_TRUE(describe.isWanting()) << "it may be tried again";
}

TEST_F(DescribeCacheTest, DiesQuietlyWithItsOwner)
{
    http.expectSilence("GET", kList);
    DescribeCache describe = cache();
    {
        TaskScope owner;
        owner.start([](DescribeCache* owned) -> Task<> {
            auto loaded = co_await owned->load();
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&describe));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
}

} // namespace scout::sf
