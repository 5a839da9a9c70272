// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

class ErrorsOfQueries : public testing::Test {
protected:
    bool ends(const std::string& soql, const std::string& end) { return m_org.error(soql).ends_with(end); }

    SampleOrg m_org;
};

const std::string kNames = " Please reference your WSDL or the describe call for the appropriate names.";

} // namespace

TEST_F(ErrorsOfQueries, PointAtAnUnknownField)
{
    EXPECT_EQ(m_org.error("SELECT Bacon__c FROM Account LIMIT 2"),
        "INVALID_FIELD: \nSELECT Bacon__c FROM Account LIMIT 2\n       ^\nERROR at Row:1:Column:8\n"
        "No such column 'Bacon__c' on entity 'Account'. If you are attempting to use a custom field, be sure "
        "to append the "
        "'__c' after the custom field name."
            + kNames);
}

TEST_F(ErrorsOfQueries, PointAtTheLineOfTheToken)
{
    EXPECT_EQ(m_org.error("SELECT Id\nFROM Account\nWHERE Bacon = 1").substr(0, 65),
        "INVALID_FIELD: \nWHERE Bacon = 1\n      ^\nERROR at Row:3:Column:7\nN");
}

TEST_F(ErrorsOfQueries, ShowAWindowOfALongQuery)
{
    const std::string error = m_org.error("SELECT Id, Name, Industry, Rating, AnnualRevenue, Zebra, "
                                          "NumberOfEmployees, Website, Phone FROM Account");
    EXPECT_TRUE(error.starts_with(
        "INVALID_FIELD: \nustry, Rating, AnnualRevenue, Zebra, NumberOfEmployees, Website, Phone\n           "
        "                   ^\nERROR at Row:1:Column:51\nNo such column 'Zebra'"))
        << error;
}

TEST_F(ErrorsOfQueries, PointAtUnknownNames)
{
    EXPECT_TRUE(ends("SELECT Id FROM Xyzzy",
        "sObject type 'Xyzzy' is not supported. If you are attempting to use a custom object, be sure to "
        "append the '__c' "
        "after the entity name."
            + kNames));
    EXPECT_TRUE(ends("SELECT Foo.Name FROM Account",
        "Didn't understand relationship 'Foo' in field path. If you are attempting to use a custom "
        "relationship, be sure to "
        "append the '__r' after the custom relationship name."
            + kNames));
    EXPECT_TRUE(ends("SELECT Id, (SELECT Id FROM Foos) FROM Account",
        "Didn't understand relationship 'Foos' in FROM part of query call. If you are attempting to use a "
        "custom "
        "relationship, be sure to append the '__r' after the custom relationship name."
            + kNames));
    EXPECT_NE(m_org.error("SELECT Id FROM Task WHERE What.Site = '1'")
                  .find("No such column 'Site' on entity 'Name'"),
        std::string::npos);
    EXPECT_NE(m_org.error("SELECT Id FROM Account ORDER BY Zebra")
                  .find("No such column 'Zebra' on entity 'Account'"),
        std::string::npos);
    EXPECT_TRUE(m_org.error("SELECT Id FROM Xyzzy").starts_with("INVALID_TYPE: "));
}

TEST_F(ErrorsOfQueries, QuoteUnexpectedTokens)
{
    EXPECT_EQ(m_org.error("SELEKT Id FROM Account"), "MALFORMED_QUERY: unexpected token: SELEKT");
    EXPECT_EQ(m_org.error("SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'"),
        "MALFORMED_QUERY: unexpected token: OR");
    EXPECT_EQ(m_org.error("SELECT Id FROM Account;"), "MALFORMED_QUERY: unexpected token: ;");
    EXPECT_EQ(m_org.error("SELECT Id FROM"), "MALFORMED_QUERY: unexpected token: '<EOF>'");
    EXPECT_EQ(m_org.error("SELECT Id, Name, From Account"),
        "MALFORMED_QUERY: \nSELECT Id, Name, From Account\n                 ^\nERROR at "
        "Row:1:Column:18\nunexpected token: 'From'");
    EXPECT_EQ(m_org.error("SELECT Id FROM Account WHERE Name='x"),
        "MALFORMED_QUERY: line 1:34 mismatched character '<EOF>' expecting '''");
    EXPECT_EQ(m_org.error(""), "MALFORMED_QUERY: SOQL statements cannot be empty or null");
    EXPECT_TRUE(ends("SELECT Id FROM Account WHERE Id = :id", "Bind variables only allowed in Apex code"));
}

TEST_F(ErrorsOfQueries, NameTheTypeThatACriterionNeeds)
{
    const auto criterion = [&](const std::string& where) {
        const std::string error = m_org.error("SELECT Id FROM Opportunity WHERE " + where);
        return error.substr(error.find("value of"));
    };
    const std::string plain = " and should not be enclosed in quotes";
    EXPECT_EQ(criterion("CloseDate = '2024-01-31'"),
        "value of filter criterion for field 'CloseDate' must be of type date" + plain);
    EXPECT_EQ(criterion("CreatedDate > 2024-01-31"),
        "value of filter criterion for field 'CreatedDate' must be of type dateTime" + plain);
    EXPECT_EQ(criterion("CloseDate > 2024-01-31T00:00:00Z"),
        "value of filter criterion for field 'CloseDate' must be of type date" + plain);
    EXPECT_EQ(criterion("IsWon = 'true'"),
        "value of filter criterion for field 'IsWon' must be of type boolean" + plain);
    EXPECT_EQ(criterion("Amount IN (1, '2')"),
        "value of filter criterion for field 'Amount' must be of type double" + plain);
    EXPECT_EQ(criterion("Name = 5"),
        "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes");
    EXPECT_EQ(criterion("Name = TODAY"),
        "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes");
}

TEST_F(ErrorsOfQueries, RefuseFiltersThatMakeNoSense)
{
    EXPECT_TRUE(ends("SELECT Id FROM Account WHERE Description = 'x'",
        "field 'Description' can not be filtered in a query call"));
    EXPECT_EQ(m_org.error("SELECT Id FROM Account WHERE Id = 'abc'"),
        "INVALID_QUERY_FILTER_OPERATOR: invalid ID field: abc");
    EXPECT_EQ(m_org.error("SELECT Id FROM Account WHERE Id LIKE '001%'"),
        "INVALID_QUERY_FILTER_OPERATOR: invalid operator on id field");
    EXPECT_TRUE(m_org.error("SELECT Id FROM Account WHERE IsPartner > false")
                    .starts_with("INVALID_QUERY_FILTER_OPERATOR: "));
    EXPECT_TRUE(m_org.error("SELECT Id FROM Account WHERE Name INCLUDES ('a')")
                    .starts_with("INVALID_QUERY_FILTER_OPERATOR: "));
    EXPECT_EQ(m_org.error("SELECT Id, Id FROM Account"), "INVALID_FIELD: duplicate field selected: Id");
}

TEST_F(ErrorsOfQueries, RefuseJoinsOfDifferentThings)
{
    EXPECT_TRUE(ends("SELECT Id FROM Opportunity WHERE AccountId IN (SELECT Id FROM Contact)",
        "The selected field 'Id' in the subquery and the left operand field in the where expression in the "
        "outer query "
        "'AccountId' should point to the same object type"));
    EXPECT_TRUE(ends("SELECT Id FROM Account WHERE Id IN (SELECT Name FROM Contact)",
        "Semi join sub-selects can only query id fields, cannot use: 'Name'"));
    EXPECT_TRUE(ends("SELECT Id FROM Account WHERE ParentId IN (SELECT Id FROM Account)",
        "The inner and outer selects should not be on the same object type"));
    EXPECT_EQ(m_org.error("SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) AND Id IN "
                          "(SELECT AccountId FROM Case) "
                          "AND Id IN (SELECT AccountId FROM Opportunity)"),
        "EXCEEDED_MAX_SEMIJOIN_SUBSELECTS: max number of semi-join sub-selects exceeded");
}

} // namespace scout::demoorg
