// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

/// Names of the accounts that a condition leaves, in the order of their ids.
class Where : public testing::Test {
protected:
    std::string accounts(const std::string& where)
    {
        return m_org.list("SELECT Name FROM Account WHERE " + where);
    }
    std::string deals(const std::string& where)
    {
        return m_org.list("SELECT Name FROM Opportunity WHERE " + where);
    }
    std::string contacts(const std::string& where)
    {
        return m_org.list("SELECT Name FROM Contact WHERE " + where);
    }
    std::string tasks(const std::string& where)
    {
        return m_org.list("SELECT Subject FROM Task WHERE " + where);
    }

    SampleOrg m_org;
};

} // namespace

TEST_F(Where, ComparesTextWithoutCase)
{
    EXPECT_EQ(accounts("Name = 'ACME'"), "Acme");
    EXPECT_EQ(accounts("Industry = 'Energy'"), "Acme, Umbrella 100%");
    EXPECT_EQ(accounts("Name > 'glo'"), "Globex, initech, Umbrella 100%");
    EXPECT_EQ(accounts("Name <= 'globex'"), "Acme, Globex");
}

TEST_F(Where, TreatsNullAsAValueThatOnlyEqualsItself)
{
    EXPECT_EQ(accounts("Industry = null"), "Globex");
    EXPECT_EQ(accounts("Industry != null"), "Acme, initech, Umbrella 100%");
    EXPECT_EQ(accounts("Industry != 'Energy'"), "Globex, initech") << "a null differs from every text";
    EXPECT_EQ(accounts("AnnualRevenue < 100"), "initech") << "a null is not less";
    EXPECT_EQ(accounts("AnnualRevenue > null"), "");
    EXPECT_EQ(accounts("Industry = ''"), "Globex") << "an empty text is null";
    EXPECT_EQ(accounts("Industry <> ''"), "Acme, initech, Umbrella 100%");
}

TEST_F(Where, ComparesNumbersAndBooleans)
{
    EXPECT_EQ(accounts("AnnualRevenue = 42.5"), "initech");
    EXPECT_EQ(accounts("AnnualRevenue >= 1000000"), "Acme, Umbrella 100%");
    EXPECT_EQ(accounts("NumberOfEmployees < 7.5"), "initech");
    EXPECT_EQ(accounts("NumberOfEmployees = -1"), "");
    EXPECT_EQ(accounts("IsPartner = true"), "Acme");
    EXPECT_EQ(accounts("IsPartner != TRUE"), "Globex, initech, Umbrella 100%");
    EXPECT_EQ(accounts("IsPartner = null"), "Globex, initech, Umbrella 100%") << "a checkbox is never null";
}

TEST_F(Where, CombinesConditions)
{
    EXPECT_EQ(accounts("Industry = 'Energy' AND Rating = 'Hot'"), "Acme");
    EXPECT_EQ(accounts("Industry = 'Media' OR Rating = 'Hot'"), "Acme, initech");
    EXPECT_EQ(accounts("(Industry = 'Media' OR Rating = 'Hot') AND Name LIKE 'a%'"), "Acme");
    EXPECT_EQ(accounts("NOT Name = 'Acme'"), "Globex, initech, Umbrella 100%");
    EXPECT_EQ(accounts("(NOT (Name = 'Acme' OR Name = 'Globex')) AND Rating = 'Warm'"), "initech");
}

TEST_F(Where, FindsListedValues)
{
    EXPECT_EQ(accounts("Name IN ('acme', 'INITECH', 'nobody')"), "Acme, initech");
    EXPECT_EQ(accounts("Industry NOT IN ('Energy')"), "Globex, initech") << "null is in no list";
    EXPECT_EQ(accounts("Industry IN ('Media', null)"), "Globex, initech");
    EXPECT_EQ(accounts("Industry NOT IN ('Media', null)"), "Acme, Umbrella 100%");
    EXPECT_EQ(accounts("AnnualRevenue IN (42.5, 1000000)"), "Acme, initech");
    EXPECT_EQ(accounts("LastActivityDate IN (TODAY, YESTERDAY)"), "Acme, initech");
}

TEST_F(Where, TakesThousandsOfListedValuesAndConditions)
{
    std::string values = "'Acme'";
    std::string conditions = "Name = 'Acme'";
    for (int i = 0; i < 3000; ++i) {
        values += ", 'x" + std::to_string(i) + "'";
        conditions += " OR Site = 'x" + std::to_string(i) + "'";
    }
    EXPECT_EQ(accounts("Name IN (" + values + ")"), "Acme");
    EXPECT_EQ(accounts(conditions), "Acme");
}

TEST_F(Where, MatchesPatterns)
{
    EXPECT_EQ(accounts("Name LIKE '%E%'"), "Acme, Globex, initech, Umbrella 100%");
    EXPECT_EQ(accounts("Name LIKE '_cme'"), "Acme");
    EXPECT_EQ(accounts("Name LIKE '%100\\%'"), "Umbrella 100%");
    EXPECT_EQ(accounts("Name LIKE '%0\\%%'"), "Umbrella 100%");
    EXPECT_EQ(accounts("Name LIKE 'a\\_%'"), "");
    EXPECT_EQ(accounts("NOT Name LIKE '%e%'"), "");
}

TEST_F(Where, FindsIdsInBothLengths)
{
    const std::string id = m_org.list("SELECT Id FROM Account WHERE Name = 'Acme'");
    ASSERT_EQ(id.size(), 18u);
    EXPECT_EQ(accounts("Id = '" + id + "'"), "Acme");
    EXPECT_EQ(accounts("Id = '" + id.substr(0, 15) + "'"), "Acme");
    EXPECT_EQ(accounts("ParentId IN ('" + id.substr(0, 15) + "')"), "Globex");
    EXPECT_EQ(accounts("ParentId != '" + id + "'"), "Acme, initech, Umbrella 100%");
    EXPECT_EQ(accounts("Id > '" + id + "'"), "Globex, initech, Umbrella 100%");
}

TEST_F(Where, FollowsParents)
{
    EXPECT_EQ(contacts("Account.Name = 'acme'"), "Ada, Bo");
    EXPECT_EQ(contacts("Account.Parent.Name = 'Acme'"), "Cy");
    EXPECT_EQ(contacts("Account.Name = null"), "Di");
    EXPECT_EQ(contacts("Account.Name = 'Globex' OR LastName = 'Di'"), "Cy, Di")
        << "no parent is no reason to drop a row";
    EXPECT_EQ(contacts("Account.Owner.Username LIKE 'dana%'"), "Ada, Bo, Cy");
}

TEST_F(Where, FollowsLookupsToSeveralObjects)
{
    EXPECT_EQ(tasks("Who.Name = 'Lee'"), "Write");
    EXPECT_EQ(tasks("What.Name IN ('Acme', 'Big')"), "Call, Write");
    EXPECT_EQ(tasks("What.Type = 'Opportunity'"), "Write");
    EXPECT_EQ(tasks("Who.Type != 'lead'"), "Call, Think");
    EXPECT_EQ(m_org.list("SELECT Name FROM Lead WHERE Owner.Name = 'DANA DEMO'"), "Lee");
}

TEST_F(Where, ReadsDayLiteralsInTheTimeZoneOfTheUser)
{
    // 06:30 UTC is still the 13th in Los Angeles, 07:00 is the 14th.
    EXPECT_EQ(accounts("CreatedDate = TODAY"), "Globex");
    EXPECT_EQ(accounts("CreatedDate = YESTERDAY"), "Acme");
    EXPECT_EQ(accounts("CreatedDate < TODAY"), "Acme, initech, Umbrella 100%");
    EXPECT_EQ(accounts("CreatedDate <= YESTERDAY"), "Acme, initech, Umbrella 100%");
    EXPECT_EQ(accounts("CreatedDate > YESTERDAY"), "Globex");
    EXPECT_EQ(accounts("CreatedDate != TODAY"), "Acme, initech, Umbrella 100%");
    EXPECT_EQ(accounts("CreatedDate = LAST_YEAR"), "Umbrella 100%");
    EXPECT_EQ(accounts("LastActivityDate = TODAY"), "initech");
    EXPECT_EQ(accounts("LastActivityDate != TODAY"), "Acme, Globex, Umbrella 100%");
}

TEST_F(Where, ReadsFiscalLiteralsByTheYearOfTheOrg)
{
    // The year of this org begins in April: 2026-03-31 is its last day, 2025-04-01 its first.
    EXPECT_EQ(deals("CloseDate = THIS_FISCAL_YEAR"), "Big, Vague");
    EXPECT_EQ(deals("CloseDate = NEXT_FISCAL_YEAR"), "Small");
    EXPECT_EQ(deals("CloseDate = THIS_FISCAL_QUARTER"), "Big");
    EXPECT_EQ(deals("CloseDate = THIS_YEAR"), "Big, Small");
}

TEST_F(Where, ComparesDatesAndInstants)
{
    EXPECT_EQ(deals("CloseDate = 2026-03-31"), "Big");
    EXPECT_EQ(deals("CloseDate > 2026-03-31"), "Small");
    EXPECT_EQ(accounts("CreatedDate >= 2026-03-14T07:00:00Z"), "Globex");
    EXPECT_EQ(accounts("CreatedDate = 2026-03-14T08:00:00+01:00"), "Globex");
}

TEST_F(Where, FindsPartsOfDates)
{
    EXPECT_EQ(deals("CALENDAR_MONTH(CloseDate) = 4"), "Small, Vague");
    EXPECT_EQ(deals("FISCAL_YEAR(CloseDate) = 2026"), "Big, Vague");
    EXPECT_EQ(accounts("DAY_ONLY(CreatedDate) = 2026-03-14"), "Acme, Globex");
    EXPECT_EQ(accounts("DAY_ONLY(convertTimezone(CreatedDate)) = 2026-03-13"), "Acme");
    EXPECT_EQ(accounts("HOUR_IN_DAY(convertTimezone(CreatedDate)) = 23"), "Acme");
}

TEST_F(Where, LeavesDeletedRecordsOutUnlessAskedFor)
{
    EXPECT_EQ(accounts("Industry = 'Energy'"), "Acme, Umbrella 100%");
    EXPECT_EQ(accounts("IsDeleted = true"), "");
    QueryRequest all;
    all.soql = "SELECT COUNT() FROM Account WHERE IsDeleted = true";
    all.userId = m_org.userId();
    all.includesDeleted = true;
    EXPECT_EQ(m_org.queries().run(all)->body, R"({"totalSize":1,"done":true,"records":[]})");
}

TEST_F(Where, JoinsWithTheIdsOfAnotherQuery)
{
    EXPECT_EQ(accounts("Id IN (SELECT AccountId FROM Opportunity WHERE IsWon = true)"), "Acme");
    EXPECT_EQ(accounts("Id NOT IN (SELECT AccountId FROM Opportunity)"), "initech, Umbrella 100%");
    EXPECT_EQ(contacts("AccountId IN (SELECT Id FROM Account WHERE Parent.Name = 'Acme')"), "Cy");
    EXPECT_EQ(contacts("AccountId NOT IN (SELECT Id FROM Account WHERE Name = 'Acme')"), "Cy, Di");
    EXPECT_EQ(
        accounts("Id NOT IN (SELECT AccountId FROM Contact) AND Id NOT IN (SELECT AccountId FROM Case)"),
        "initech, Umbrella 100%");
}

TEST_F(Where, KeepsQuotesInTextsHarmless)
{
    m_org.add("Account", {{"Name", "O'Brien\"); DROP TABLE Account; --"}});
    EXPECT_EQ(
        accounts("Name = 'O\\'Brien\\\"); DROP TABLE Account; --'"), "O'Brien\"); DROP TABLE Account; --");
    EXPECT_EQ(accounts("Name = '\\' OR 1=1 --'"), "");
}

TEST_F(Where, LimitsToTheUsersOwnRecords)
{
    EXPECT_EQ(m_org.list("SELECT Name FROM Account USING SCOPE mine"), "Acme, Globex");
    EXPECT_EQ(m_org.list("SELECT Name FROM Account USING SCOPE everything WHERE Rating = 'Warm'"), "initech");
}

} // namespace scout::demoorg
