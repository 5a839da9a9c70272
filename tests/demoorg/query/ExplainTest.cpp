// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

struct ExplainTest : testing::Test {
    SampleOrg org;

    ApiResult<QueryPage> run(std::string soql)
    {
        QueryRequest request;
        request.soql = std::move(soql);
        request.userId = org.userId();
        return org.queries().explain(request);
    }
    nlohmann::json explain(std::string soql) { return nlohmann::json::parse(run(std::move(soql))->body); }
};

} // namespace

TEST_F(ExplainTest, ScansWhereNoIndexHelps)
{
    const std::string soql = "SELECT Id FROM Account WHERE Rating = 'Hot'";
    const auto answer = explain(soql);
    EXPECT_EQ(answer.at("sourceQuery"), soql);
    ASSERT_EQ(answer.at("plans").size(), 1u);
    const auto& plan = answer.at("plans").at(0);
    EXPECT_EQ(plan.at("leadingOperationType"), "TableScan");
    EXPECT_EQ(plan.at("cardinality"), 1);
    EXPECT_EQ(plan.at("sobjectCardinality"), 4);
    EXPECT_EQ(plan.at("sobjectType"), "Account");
    EXPECT_EQ(plan.at("notes").at(0).at("fields").at(0), "Rating");
    EXPECT_EQ(plan.at("notes").at(1).at("fields").at(0), "IsDeleted");
}

TEST_F(ExplainTest, PutsASelectiveIndexFirst)
{
    const auto plans = explain("SELECT Id FROM Account WHERE Name = 'Acme' AND Rating = 'Hot'").at("plans");
    ASSERT_EQ(plans.size(), 2u);
    EXPECT_EQ(plans.at(0).at("leadingOperationType"), "Index");
    EXPECT_EQ(plans.at(0).at("fields").at(0), "Name");
    EXPECT_LT(plans.at(0).at("relativeCost"), 1.0);
    EXPECT_GE(plans.at(1).at("relativeCost"), 1.0);
}

TEST_F(ExplainTest, UsesNoIndexBelowAnOrOrForADifference)
{
    EXPECT_EQ(explain("SELECT Id FROM Account WHERE Name = 'Acme' OR Rating = 'Hot'").at("plans").size(), 1u);
    EXPECT_EQ(explain("SELECT Id FROM Account WHERE Name != 'Acme'").at("plans").size(), 1u);
}

TEST_F(ExplainTest, RefusesABrokenQueryAsRunningItDoes)
{
    EXPECT_EQ(run("SELECT Nam FROM Account").error(), org.run("SELECT Nam FROM Account").error());
    EXPECT_EQ(run("SELECT Id FORM Account").error(), org.run("SELECT Id FORM Account").error());
}

} // namespace scout::demoorg
