// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/SearchService.h"

#include "demoorg/query/SampleOrg.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

class Search : public testing::Test {
protected:
    /// "Account Acme, Contact Ada" of what is found; the error as "CODE: message".
    std::string find(std::string_view sosl, const std::string& user = {})
    {
        const auto body = m_search.run({std::string(sosl), user.empty() ? m_org.userId() : user});
        if (!body)
            return body.error().errorCode + ": " + body.error().message;
        std::string found;
        const auto answer = nlohmann::json::parse(*body);
        for (const auto& record : answer["searchRecords"])
            found += (found.empty() ? "" : ", ") + record["attributes"]["type"].get<std::string>() + " "
                + record.value("Name", record.value("LastName", std::string("?")));
        return found;
    }

    SampleOrg m_org;
    SearchService m_search{m_org.database(), m_org.clock()};
};

} // namespace

TEST_F(Search, LooksThroughSeveralObjectsInTheirOrder)
{
    EXPECT_EQ(find("FIND {acme OR ada} RETURNING Contact(Name), Account(Name)"), "Contact Ada, Account Acme");
    EXPECT_EQ(find("FIND {acm*} IN NAME FIELDS RETURNING Account(Name)"), "Account Acme");
    EXPECT_EQ(find("FIND {nothing} RETURNING Account"), "");
}

TEST_F(Search, LeavesDeletedRecordsOut)
{
    EXPECT_EQ(find("FIND {gone} RETURNING Account(Name)"), "");
}

TEST_F(Search, FiltersSortsAndLimitsAnObject)
{
    EXPECT_EQ(
        find("FIND {acme OR globex OR initech} IN NAME FIELDS RETURNING Account(Name ORDER BY Name DESC)"),
        "Account initech, Account Globex, Account Acme");
    EXPECT_EQ(find("FIND {acme OR globex} IN NAME FIELDS RETURNING Account(Name WHERE Rating = 'Cold')"),
        "Account Globex");
    EXPECT_EQ(
        find("FIND {acme OR globex OR initech} IN NAME FIELDS RETURNING Account(Name ORDER BY Name LIMIT 1 "
             "OFFSET 1)"),
        "Account Globex");
    EXPECT_EQ(
        find("FIND {acme OR globex} IN NAME FIELDS RETURNING Account(Name ORDER BY Name), Contact(Name) "
             "LIMIT 1"),
        "Account Acme");
}

TEST_F(Search, LooksOnlyIntoTheFieldsOfTheGroup)
{
    m_org.add("Contact",
        {{"LastName", "Lund"}, {"Name", "Lund"}, {"Email", "lund@nordlys.example"},
            {"Phone", "(415) 867-5309"}});
    EXPECT_EQ(find("FIND {nordlys} IN EMAIL FIELDS RETURNING Contact(Name)"), "Contact Lund");
    EXPECT_EQ(find("FIND {nordlys} IN NAME FIELDS RETURNING Contact(Name)"), "");
    EXPECT_EQ(find("FIND {4158675309} IN PHONE FIELDS RETURNING Contact(Name)"), "Contact Lund");
    EXPECT_EQ(find("FIND {415*} IN SIDEBAR FIELDS RETURNING Contact(Name)"), "Contact Lund");
    EXPECT_EQ(find("FIND {415*} IN EMAIL FIELDS RETURNING Contact(Name)"), "");
}

TEST_F(Search, GivesOnlyIdsWithoutAFieldList)
{
    const auto body = m_search.run({"FIND {acme} IN NAME FIELDS", m_org.userId()});
    ASSERT_TRUE(body);
    const auto records = nlohmann::json::parse(*body)["searchRecords"];
    ASSERT_EQ(records.size(), 1u) << *body;
    EXPECT_EQ(records[0].size(), 2u) << "attributes and Id";
    EXPECT_TRUE(m_search.run({"FIND {acme}", m_org.userId(), "36.0"})->starts_with("[{"));
}

TEST_F(Search, RefusesAsSalesforceDoes)
{
    EXPECT_EQ(find("FIND acme RETURNING Account"),
        "MALFORMED_SEARCH: No search term found. The search term must be enclosed in braces.");
    EXPECT_EQ(
        find(""), "MALFORMED_SEARCH: No search term found. The search term must be enclosed in braces.");
    EXPECT_EQ(find("FIND {} RETURNING Account"),
        "MALFORMED_SEARCH: No search term found. The search term must be enclosed in braces.");
    EXPECT_EQ(find("FIND {a} RETURNING Account"),
        "MALFORMED_SEARCH: search term must be longer than one character: a");
    EXPECT_TRUE(find("FIND {acme} RETURNIN Account").starts_with("MALFORMED_SEARCH: "));
    EXPECT_TRUE(find("FIND {acme} RETURNING Spaceship").starts_with("INVALID_TYPE: "));
    EXPECT_TRUE(find("FIND {acme} RETURNING Account(Nonsense)").starts_with("INVALID_FIELD: "));
    EXPECT_EQ(find("FIND {acme} RETURNING OpportunityLineItem"),
        "INVALID_TYPE_FOR_OPERATION: entity type OpportunityLineItem does not support search");
    EXPECT_EQ(find("FIND {acme} RETURNING Account(Id ORDER BY Id OFFSET 2001)"),
        "NUMBER_OUTSIDE_VALID_RANGE: Maximum SOSL offset allowed is 2000");
    EXPECT_TRUE(
        find("FIND {acme} RETURNING Account(Id OFFSET 1), Contact").starts_with("MALFORMED_SEARCH: "));
}

TEST_F(Search, AcceptsClausesThatChangeNothingHere)
{
    for (const char* clause : {"WITH HIGHLIGHT", "WITH SNIPPET (target_length=120)",
             "WITH SPELL_CORRECTION = false", "UPDATE TRACKING"})
        EXPECT_EQ(
            find("FIND {acme} IN NAME FIELDS RETURNING Account(Name) " + std::string(clause)), "Account Acme")
            << clause;
}

TEST_F(Search, FindsNothingInFieldsThatTheUserDoesNotSee)
{
    m_org.add("Account", {{"Name", "Plain"}, {"Description", "has a secret word"}});
    EXPECT_EQ(find("FIND {secret} RETURNING Account(Name)", m_org.readerId()), "Account Plain");
    EXPECT_TRUE(find("FIND {secret} RETURNING Account(AnnualRevenue)", m_org.readerId())
                    .starts_with("INVALID_FIELD: "));
}

} // namespace scout::demoorg
