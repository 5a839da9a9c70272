// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Format.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

std::string formatted(std::string_view text)
{
    const auto result = format(text);
    return result ? *result : result.error().message;
}

} // namespace

TEST(Format, KeepsAShortQueryOnOneLine)
{
    EXPECT_EQ(formatted("select   Id,Name from Account\n where Name='x' and count__c>5 limit 10"),
        "SELECT Id, Name FROM Account WHERE Name = 'x' AND count__c > 5 LIMIT 10");
}

TEST(Format, GivesEveryClauseOfALongQueryALine)
{
    EXPECT_EQ(
        formatted(
            "SELECT Id, Name, (SELECT Id, LastName FROM Contacts ORDER BY LastName LIMIT 5) FROM Account "
            "WHERE Industry IN ('Energy','Media') AND (AnnualRevenue > 1000000 OR Rating = 'Hot') "
            "ORDER BY Name NULLS LAST LIMIT 50 OFFSET 10"),
        R"(SELECT Id, Name,
    (SELECT Id, LastName FROM Contacts ORDER BY LastName LIMIT 5)
FROM Account
WHERE Industry IN ('Energy', 'Media')
    AND (AnnualRevenue > 1000000 OR Rating = 'Hot')
ORDER BY Name NULLS LAST
LIMIT 50
OFFSET 10)");
}

TEST(Format, BreaksWhatDoesNotFitInsideParentheses)
{
    EXPECT_EQ(
        formatted(
            "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE IsWon = true AND "
            "Amount > 1000) AND Id NOT IN (SELECT AccountId FROM Case)"),
        R"(SELECT Id
FROM Account
WHERE Id IN (
        SELECT AccountId
        FROM Opportunity
        WHERE IsWon = TRUE AND Amount > 1000
    )
    AND Id NOT IN (SELECT AccountId FROM Case))");
}

TEST(Format, GivesEveryBranchOfALongTypeofALine)
{
    EXPECT_EQ(
        formatted(
            "SELECT TYPEOF What WHEN Account THEN Phone, NumberOfEmployees WHEN Opportunity THEN Amount ELSE "
            "Name END, Subject FROM Task"),
        R"(SELECT TYPEOF What
        WHEN Account THEN Phone, NumberOfEmployees
        WHEN Opportunity THEN Amount
        ELSE Name
    END, Subject
FROM Task)");
}

TEST(Format, KeepsCommentsWhereTheyWere)
{
    EXPECT_EQ(
        formatted("// head\nselect Id, // the key\n /* own */ Name\n // before from\nfrom Account /* t */ "
                  "where Name = 'x' // end\n// last"),
        R"(// head
SELECT Id, // the key
    /* own */ Name
// before from
FROM Account /* t */
WHERE Name = 'x' // end
// last)");
}

TEST(Format, SpellsWordsAsTheGuideDoes)
{
    EXPECT_EQ(formatted("select count(Id), tolabel(Status), calendar_year(X), fields(all) from A where X = "
                        "last_n_days:5"),
        "SELECT COUNT(Id), toLabel(Status), CALENDAR_YEAR(X), FIELDS(ALL)\nFROM A\nWHERE X = LAST_N_DAYS:5");
    EXPECT_EQ(formatted("SELECT Order.Name FROM Group Order"), "SELECT Order.Name FROM Group Order")
        << "names keep their spelling";
}

TEST(Format, LaysSearchesOut)
{
    EXPECT_EQ(formatted("find {acme or \"foo bar\"} in name fields returning Account(Id, Name where Name "
                        "like 'a%' order by "
                        "Name limit 5), Contact with network in ('a','b') limit 10"),
        R"(FIND {acme or "foo bar"}
IN NAME FIELDS
RETURNING Account(Id, Name WHERE Name LIKE 'a%' ORDER BY Name LIMIT 5), Contact
WITH NETWORK IN ('a', 'b')
LIMIT 10)");
}

TEST(Format, RefusesWhatDoesNotParse)
{
    const auto result = format("SELECT Id FORM Account");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::BadRequest);
    EXPECT_EQ(result.error().code, "soql_syntax");
}

} // namespace scout::soql
