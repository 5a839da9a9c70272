// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SOQL forbids of a query whose syntax and names are right.
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

struct Forbidden {
    const char* soql;
    const char* error; ///< its code and a part of its message
};

std::ostream& operator<<(std::ostream& out, const Forbidden& forbidden)
{
    return out << forbidden.soql;
}

class Rules : public testing::TestWithParam<Forbidden> { };

} // namespace

TEST_P(Rules, AreKept)
{
    SampleOrg org;
    const std::string error = org.error(GetParam().soql);
    EXPECT_NE(error.find(GetParam().error), std::string::npos) << error;
}

INSTANTIATE_TEST_SUITE_P(Clauses, Rules,
    testing::Values(
        Forbidden{"SELECT Id FROM Account WITH SECURITY_ENFORCED", "unexpected token: 'SECURITY_ENFORCED'"},
        Forbidden{"SELECT Id FROM Account WITH USER_MODE", "Row:1:Column:29\nunexpected token: 'USER_MODE'"},
        Forbidden{"SELECT Id FROM Account ALL ROWS", "ALL ROWS not allowed in this context"},
        Forbidden{"SELECT Id FROM Account OFFSET 2001",
            "NUMBER_OUTSIDE_VALID_RANGE: Maximum SOQL offset allowed is 2000"},
        Forbidden{"SELECT Id FROM Account WHERE Name = 'x' OR Id IN (SELECT AccountId FROM Contact)",
            "MALFORMED_QUERY"},
        Forbidden{"SELECT Id FROM Account WHERE COUNT(Id) > 1", "MALFORMED_QUERY"},
        Forbidden{
            "SELECT Id, TYPEOF What WHEN Account THEN Phone END, What.Name FROM Task", "MALFORMED_QUERY"},
        Forbidden{
            "SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY ROLLUP(StageName, Name, Type, LeadSource)",
            "ROLLUP and CUBE take at most three fields"},
        Forbidden{"SELECT Id FROM Account WHERE CALENDAR_YEAR(CreatedDate) = THIS_YEAR", "INVALID_FIELD"}));

TEST(RulesOrder, AWrongNameIsSaidFirst)
{
    SampleOrg org;
    EXPECT_EQ(org.error("SELECT Nam FROM Account WITH USER_MODE").substr(0, 13), "INVALID_FIELD");
}

} // namespace scout::demoorg
