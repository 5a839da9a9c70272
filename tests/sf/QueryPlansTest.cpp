// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryPlans.h"

#include "async/RunTask.h"
#include "async/TaskScope.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::sf {

namespace {

constexpr const char* kPlanQuery = "https://acme.my.salesforce.com/services/data/v67.0/query";

struct QueryPlansTest : testing::Test {
    test::ScriptedHttp http;
    orgs::FixedToken token{Secret("00D!token")};
    orgs::OrgSession session{http, token, "https://acme.my.salesforce.com"};

    Result<std::vector<QueryPlan>> explain()
    {
        return runTask(explainQuery(&session, "67.0", "SELECT Id FROM Account WHERE Name = 'a'"));
    }
};

} // namespace

TEST_F(QueryPlansTest, ReadsThePlansAndAsksForNothingElse)
{
    http.expect("GET", kPlanQuery, 200, R"({"plans":[{"cardinality":1,"fields":["Name"],
        "leadingOperationType":"Index","notes":[{"description":"Not considering filter","fields":["IsDeleted"],
        "tableEnumOrId":"Account"}],"relativeCost":0.2,"sobjectCardinality":1500,"sobjectType":"Account"}],
        "sourceQuery":"…"})");
    const auto plans = explain();
    ASSERT_TRUE(plans) << plans.error().message;
    EXPECT_EQ(*plans,
        (std::vector<QueryPlan>{
            {"Index", 0.2, 1, 1500, "Account", {"Name"}, {"IsDeleted: Not considering filter"}}}));
    EXPECT_NE(http.sent()[0].url.find("?explain=SELECT%20Id"), std::string::npos) << http.sent()[0].url;
}

TEST_F(QueryPlansTest, ReportsWhatSalesforceSays)
{
    http.expect("GET", kPlanQuery, 400, R"([{"message":"unexpected token","errorCode":"MALFORMED_QUERY"}])");
    EXPECT_EQ(explain().error().kind, ErrorKind::BadRequest);
    http.expect("GET", kPlanQuery, 200, R"({"plans":[{"cardinality":"many"}]})");
    EXPECT_EQ(explain().error().code, "json_shape");
}

TEST_F(QueryPlansTest, DiesQuietlyWithItsOwner)
{
    http.expectSilence("GET", kPlanQuery);
    {
        TaskScope owner;
        owner.start([](orgs::OrgSession* owned) -> Task<> {
            auto plans = co_await explainQuery(owned, "67.0", "SELECT Id FROM Account");
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&session));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
}

} // namespace scout::sf
