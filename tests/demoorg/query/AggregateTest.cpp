// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

class Aggregates : public testing::Test {
protected:
    /// What stands between the brackets of "records".
    std::string records(const std::string& soql)
    {
        const std::string body = m_org.body(soql);
        const auto start = body.find('[');
        return start == std::string::npos ? body : body.substr(start + 1, body.size() - start - 3);
    }

    SampleOrg m_org;
};

const std::string kResult = R"({"attributes":{"type":"AggregateResult"})";

} // namespace

TEST_F(Aggregates, ComputeOverAllRows)
{
    EXPECT_EQ(
        m_org.body(
            "SELECT COUNT(Id), SUM(Amount) total, AVG(Amount), MIN(CloseDate), MAX(Name) FROM Opportunity"),
        R"({"totalSize":1,"done":true,"records":[)" + kResult
            + R"(,"expr0":3,"total":150.5,"expr1":75.25,"expr2":"2025-04-01","expr3":"Vague"}]})");
}

TEST_F(Aggregates, SkipNulls)
{
    EXPECT_EQ(records("SELECT COUNT(Amount), COUNT_DISTINCT(AccountId) FROM Opportunity"),
        kResult + R"(,"expr0":2,"expr1":2})");
    EXPECT_EQ(records("SELECT COUNT(Id), SUM(Amount) FROM Opportunity WHERE Amount = null"),
        kResult + R"(,"expr0":1,"expr1":null})");
    EXPECT_EQ(records("SELECT COUNT(Id) n FROM Opportunity WHERE Name = 'nobody'"), kResult + R"(,"n":0})");
}

TEST_F(Aggregates, TakeTheOrderOfAPicklist)
{
    EXPECT_EQ(records("SELECT MIN(StageName), MAX(StageName) FROM Opportunity"),
        kResult + R"(,"expr0":"Prospecting","expr1":"Closed Won"})")
        << "not that of the alphabet";
    EXPECT_EQ(records("SELECT MIN(StageName) FROM Opportunity WHERE Name = 'nobody'"),
        kResult + R"(,"expr0":null})");
}

TEST_F(Aggregates, GroupByFields)
{
    EXPECT_EQ(records("SELECT StageName, COUNT(Id), SUM(Amount) total FROM Opportunity GROUP BY StageName "
                      "ORDER BY StageName"),
        kResult + R"(,"StageName":"Prospecting","expr0":2,"total":50.5},)" + kResult
            + R"(,"StageName":"Closed Won","expr0":1,"total":100.0})");
    EXPECT_EQ(records("SELECT Account.Name, COUNT(Id) FROM Contact GROUP BY Account.Name ORDER BY "
                      "Account.Name NULLS LAST"),
        kResult + R"(,"Name":"Acme","expr0":2},)" + kResult + R"(,"Name":"Globex","expr0":1},)" + kResult
            + R"(,"Name":null,"expr0":1})");
}

TEST_F(Aggregates, GroupTextWithoutCase)
{
    EXPECT_EQ(
        records(
            "SELECT COUNT(Id) FROM Account WHERE Industry != null GROUP BY Industry ORDER BY COUNT(Id) DESC"),
        kResult + R"(,"expr0":2},)" + kResult + R"(,"expr0":1})");
}

TEST_F(Aggregates, GroupByPartsOfDates)
{
    EXPECT_EQ(records("SELECT CALENDAR_MONTH(CreatedDate), COUNT(Id) n FROM Opportunity GROUP BY "
                      "CALENDAR_MONTH(CreatedDate) "
                      "ORDER BY CALENDAR_MONTH(CreatedDate)"),
        kResult + R"(,"expr0":1,"n":1},)" + kResult + R"(,"expr0":2,"n":2})");
    EXPECT_EQ(records("SELECT DAY_ONLY(convertTimezone(CreatedDate)) d FROM Opportunity WHERE Name = 'Big' "
                      "GROUP BY DAY_ONLY(convertTimezone(CreatedDate))"),
        kResult + R"(,"d":"2026-01-04"})");
}

TEST_F(Aggregates, KeepOnlyTheGroupsOfHaving)
{
    EXPECT_EQ(
        records("SELECT AccountId, COUNT(Id) n FROM Opportunity GROUP BY AccountId HAVING COUNT(Id) > 1"),
        kResult + ",\"AccountId\":\"" + m_org.list("SELECT Id FROM Account WHERE Name = 'Acme'")
            + "\",\"n\":2}");
    EXPECT_EQ(records("SELECT StageName FROM Opportunity GROUP BY StageName HAVING SUM(Amount) > 60 AND "
                      "StageName LIKE 'c%'"),
        kResult + R"(,"StageName":"Closed Won"})");
}

TEST_F(Aggregates, ObeyTheirRules)
{
    EXPECT_NE(m_org.error("SELECT Name, COUNT(Id) FROM Opportunity GROUP BY StageName")
                  .find("Field must be grouped or aggregated: Name"),
        std::string::npos);
    EXPECT_EQ(m_org.error("SELECT COUNT(Id) n, SUM(Amount) N FROM Opportunity"),
        "MALFORMED_QUERY: duplicate alias: N");
    EXPECT_NE(m_org.error("SELECT SUM(Name) FROM Opportunity")
                  .find("field Name does not support aggregate operator SUM"),
        std::string::npos);
    EXPECT_NE(m_org.error("SELECT Amount FROM Opportunity GROUP BY Amount")
                  .find("field 'Amount' can not be grouped in a query call"),
        std::string::npos);
    EXPECT_EQ(m_org.error("SELECT COUNT(Id) FROM Opportunity LIMIT 1"),
        "MALFORMED_QUERY: Non-grouped query that uses overall aggregate functions cannot also use LIMIT");
    EXPECT_EQ(m_org.error("SELECT Name n FROM Opportunity"),
        "MALFORMED_QUERY: only aggregate expressions use field aliasing");
}

TEST_F(Aggregates, HaveNoSecondPage)
{
    for (int i = 0; i < 2001; ++i)
        m_org.add("Account", {{"Name", "a" + std::to_string(i)}});
    EXPECT_EQ(m_org.error("SELECT Name FROM Account GROUP BY Name"),
        "EXCEEDED_ID_LIMIT: Aggregate query does not support queryMore(), use LIMIT to restrict the results "
        "to a single batch");
    EXPECT_EQ(m_org.list("SELECT COUNT(Id) FROM Account"), "2005");
}

} // namespace scout::demoorg
