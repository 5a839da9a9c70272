// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

class Order : public testing::Test {
protected:
    std::string accounts(const std::string& order)
    {
        return m_org.list("SELECT Name FROM Account ORDER BY " + order);
    }

    SampleOrg m_org;
};

} // namespace

TEST_F(Order, SortsTextWithoutCase)
{
    EXPECT_EQ(accounts("Name"), "Acme, Globex, initech, Umbrella 100%");
    EXPECT_EQ(accounts("Name DESC"), "Umbrella 100%, initech, Globex, Acme");
}

TEST_F(Order, PutsNullsFirstUnlessTold)
{
    EXPECT_EQ(accounts("AnnualRevenue"), "Globex, initech, Acme, Umbrella 100%");
    EXPECT_EQ(accounts("AnnualRevenue DESC"), "Globex, Umbrella 100%, Acme, initech");
    EXPECT_EQ(accounts("AnnualRevenue ASC NULLS LAST"), "initech, Acme, Umbrella 100%, Globex");
    EXPECT_EQ(accounts("AnnualRevenue DESC NULLS LAST"), "Umbrella 100%, Acme, initech, Globex");
}

TEST_F(Order, SortsPicklistsInTheOrderOfTheirValues)
{
    EXPECT_EQ(accounts("Rating"), "Umbrella 100%, Acme, initech, Globex") << "Hot, Warm, Cold";
    EXPECT_EQ(accounts("Rating DESC NULLS LAST"), "Globex, initech, Acme, Umbrella 100%");
}

TEST_F(Order, SortsBySeveralFieldsAndParents)
{
    EXPECT_EQ(accounts("Industry NULLS LAST, Name DESC"), "Umbrella 100%, Acme, initech, Globex");
    EXPECT_EQ(m_org.list("SELECT Name FROM Contact ORDER BY Account.Name DESC NULLS LAST, Name DESC"),
        "Cy, Bo, Ada, Di");
    EXPECT_EQ(m_org.list("SELECT Subject FROM Task ORDER BY Who.Name NULLS LAST"), "Call, Write, Think");
}

TEST_F(Order, TakesAWindow)
{
    EXPECT_EQ(m_org.list("SELECT Name FROM Account ORDER BY Name LIMIT 2"), "Acme, Globex");
    EXPECT_EQ(m_org.list("SELECT Name FROM Account ORDER BY Name LIMIT 2 OFFSET 1"), "Globex, initech");
    EXPECT_EQ(m_org.list("SELECT Name FROM Account ORDER BY Name OFFSET 3"), "Umbrella 100%");
    EXPECT_EQ(m_org.error("SELECT Id FROM Account OFFSET 2001"),
        "NUMBER_OUTSIDE_VALID_RANGE: Maximum SOQL offset allowed is 2000");
}

TEST_F(Order, RefusesLongTexts)
{
    EXPECT_NE(m_org.error("SELECT Id FROM Account ORDER BY Description")
                  .find("field 'Description' can not be sorted in a query call"),
        std::string::npos);
}

} // namespace scout::demoorg
