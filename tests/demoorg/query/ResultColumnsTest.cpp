// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

struct ResultColumns : testing::Test {
    SampleOrg org;

    nlohmann::json describe(std::string soql)
    {
        QueryRequest request;
        request.soql = std::move(soql);
        request.userId = org.userId();
        return nlohmann::json::parse(org.queries().columns(request)->body);
    }
    /// "Id, Owner(Name), Contacts+(LastName)": "+" where the column says that it is an aggregate.
    static std::string shown(const nlohmann::json& columns)
    {
        std::string text;
        for (const auto& column : columns) {
            text += (text.empty() ? "" : ", ") + column.at("columnName").get<std::string>();
            text += column.at("aggregate").get<bool>() ? "+" : "";
            if (!column.at("joinColumns").empty())
                text += "(" + shown(column.at("joinColumns")) + ")";
        }
        return text;
    }
    std::string columns(std::string soql) { return shown(describe(std::move(soql)).at("columnMetadata")); }
};

} // namespace

TEST_F(ResultColumns, NestParentsAndChildren)
{
    EXPECT_EQ(
        columns(
            "SELECT id, name, Owner.Name, Parent.Owner.Alias, (SELECT LastName FROM Contacts) FROM Account"),
        "Id, Name, Owner(Name), Parent(Owner(Alias)), Contacts+(LastName)");
    EXPECT_EQ(columns("SELECT TYPEOF What WHEN Account THEN Phone ELSE Name END, Who.Name FROM Task"),
        "What(Name), Who(Name)");
}

TEST_F(ResultColumns, TellWhatAFieldIs)
{
    const auto answer = describe("SELECT Id, AnnualRevenue, Owner.Name FROM Account");
    EXPECT_EQ(answer.at("entityName"), "Account");
    EXPECT_EQ(answer.at("keyPrefix"), "001");
    EXPECT_EQ(answer.at("idSelected"), true);
    EXPECT_EQ(answer.at("groupBy"), false);
    const auto& columns = answer.at("columnMetadata");
    EXPECT_EQ(columns.at(0).at("apexType"), "Id");
    EXPECT_EQ(columns.at(1).at("numberType"), true);
    EXPECT_EQ(columns.at(1).at("updatable"), true);
    EXPECT_EQ(columns.at(2).at("foreignKeyName"), "OwnerId");
}

TEST_F(ResultColumns, NameFunctionsAsTheyAreWritten)
{
    const auto answer =
        describe("SELECT StageName, COUNT(Id) n, AVG(Amount) FROM Opportunity GROUP BY StageName");
    EXPECT_EQ(shown(answer.at("columnMetadata")), "StageName, n+, expr0+");
    EXPECT_EQ(answer.at("columnMetadata").at(2).at("displayName"), "avg(Amount)");
    EXPECT_EQ(answer.at("groupBy"), true);
}

TEST_F(ResultColumns, RefuseABrokenQueryAsRunningItDoes)
{
    QueryRequest request;
    request.soql = "SELECT Nam FROM Account";
    request.userId = org.userId();
    EXPECT_EQ(org.queries().columns(request).error(), org.run(request.soql).error());
}

} // namespace scout::demoorg
