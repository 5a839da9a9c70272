// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/OrgToolbox.h"

#include "async/TaskScope.h"
#include "orgs/ConnectionsFixture.h"

#include <QCoreApplication>

namespace scout::agent {

namespace {

constexpr const char* kNames = R"({"sobjects":[
    {"name":"Account","label":"Account","labelPlural":"Accounts","keyPrefix":"001","queryable":true},
    {"name":"Opportunity","label":"Opportunity","labelPlural":"Opportunities","keyPrefix":"006","queryable":true},
    {"name":"Site__c","label":"Site","labelPlural":"Sites","keyPrefix":"a00","queryable":true}]})";
constexpr const char* kAccount = R"({"name":"Account","label":"Account","fields":[
    {"name":"Id","label":"Account ID","type":"id"},{"name":"Name","label":"Account Name","type":"string","nameField":true},
    {"name":"CreatedDate","label":"Created Date","type":"datetime"}]})";
constexpr const char* kOpportunityId = "0065g00000BobQaAAJ";

struct OrgToolboxTest : orgs::OrgsFixture {
    const std::string root = std::string(orgs::kOrg) + "/services/data/v67.0";
    OrgToolbox toolbox{sessions, clock, folder.path()};
    ToolTarget target{addProfile().id, "Tarn", "67.0", "0055g00000BobQaAAJ"};

    void expectDescribe()
    {
        http.expect("GET", root + "/sobjects", 200, kNames);
        http.expect("GET", root + "/sobjects/Account/describe", 200, kAccount);
    }
};

} // namespace

TEST_F(OrgToolboxTest, LearnsTheNamesThatAPlanNeedsOnce)
{
    expectDescribe();
    const auto plan = runTask(toolbox.plan(target, "last 5 accounts"));
    ASSERT_TRUE(plan) << plan.error().message;
    ASSERT_TRUE(plan->isUnderstood()) << plan->question;
    EXPECT_EQ(std::get<SoqlQuery>(plan->calls.front()).soql,
        "SELECT Id, Name, CreatedDate FROM Account ORDER BY CreatedDate DESC LIMIT 5");
    EXPECT_TRUE(runTask(toolbox.plan(target, "last 7 accounts")));
    EXPECT_TRUE(http.allUsed());
}

TEST_F(OrgToolboxTest, SaysWhyItCouldNotLearnThem)
{
    http.expect("GET", root + "/sobjects", 403, R"([{"errorCode":"REQUEST_LIMIT_EXCEEDED","message":"no"}])");
    const auto plan = runTask(toolbox.plan(target, "last 5 accounts"));
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().kind, ErrorKind::RateLimited);
}

TEST_F(OrgToolboxTest, RunsAQuery)
{
    http.expect("GET", root + "/query", 200,
        R"({"totalSize":3,"done":false,"nextRecordsUrl":"/x","records":[{"Name":"Acme"}]})");
    const auto result = runTask(toolbox.run(target, SoqlQuery{"SELECT Name FROM Account"}));
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->columns, std::vector<std::string>{"Name"});
    EXPECT_EQ(result->rows->cell(0, 0).text, "Acme");
    EXPECT_EQ(result->total, 3);
    EXPECT_FALSE(result->isComplete);
}

TEST_F(OrgToolboxTest, ReadsARecord)
{
    http.expect("GET", root + "/sobjects/Opportunity/" + kOpportunityId, 200,
        R"({"attributes":{"type":"Opportunity"},"Name":"Big deal"})");
    const auto result = runTask(toolbox.run(target, GetRecord{"Opportunity", kOpportunityId}));
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->rows->cell(0, 1).text, "Big deal");
}

TEST_F(OrgToolboxTest, SearchesOverSeveralObjects)
{
    http.expect(
        "GET", root + "/search", 200, R"({"searchRecords":[{"attributes":{"type":"Lead"},"Id":"00Q"}]})");
    const auto result = runTask(toolbox.run(target, SoslSearch{"FIND {x}"}));
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->rows->cell(0, 0).text, "Lead");
}

TEST_F(OrgToolboxTest, DescribesAnObjectAndSaysIfThereIsNone)
{
    expectDescribe();
    const auto result = runTask(toolbox.run(target, DescribeObject{"account"}));
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->total, 3);
    EXPECT_EQ(result->rows->cell(2, 2).text, "datetime");
    const auto none = runTask(toolbox.run(target, DescribeObject{"Unicorn"}));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, "object_unknown");
}

TEST_F(OrgToolboxTest, ListsTheObjects)
{
    http.expect("GET", root + "/sobjects", 200, kNames);
    EXPECT_EQ(runTask(toolbox.run(target, ListObjects{}))->total, 3);
    const auto custom = runTask(toolbox.run(target, ListObjects{true}));
    ASSERT_TRUE(custom);
    EXPECT_EQ(custom->rows->cell(0, 0).text, "Site__c");
}

TEST_F(OrgToolboxTest, SendsNothingForArgumentsThatCantBe)
{
    const auto result = runTask(toolbox.run(target, GetRecord{"Account", "../../limits"}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "tool_arguments");
}

TEST_F(OrgToolboxTest, ForgetsAnOrgWhoseSessionIsNew)
{
    expectDescribe();
    ASSERT_TRUE(runTask(toolbox.plan(target, "last 5 accounts")));
    sessions.close(target.profileId);
    expectDescribe();
    EXPECT_TRUE(runTask(toolbox.plan(target, "last 5 accounts")));
    EXPECT_TRUE(http.allUsed());
}

TEST_F(OrgToolboxTest, ItsOwnerMayGoInTheMiddleOfACall)
{
    http.expectSilence("GET", root + "/query");
    http.expectSilence("GET", root + "/sobjects");
    auto dying = std::make_unique<OrgToolbox>(sessions, clock, folder.path());
    auto tasks = std::make_unique<TaskScope>();
    const auto use = [](OrgToolbox* box, ToolTarget org, bool plans) -> Task<> {
        const ToolCall call = SoqlQuery{"SELECT Id FROM Account"};
        if (plans) [[maybe_unused]]
            const auto done = co_await box->plan(org, "last 5 accounts");
        else [[maybe_unused]]
            const auto done = co_await box->run(org, call);
    };
    tasks->start(use(dying.get(), target, false));
    tasks->start(use(dying.get(), target, true));
    QCoreApplication::processEvents();
    EXPECT_EQ(http.pending(), 2);
    tasks.reset();
    dying.reset();
    EXPECT_EQ(http.pending(), 0);
}

} // namespace scout::agent
