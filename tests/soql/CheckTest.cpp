// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Check.h"

#include "soql/Corpus.h"
#include "soql/Rules.h"
#include "soql/SampleMetadata.h"

#include <gtest/gtest.h>

namespace scout::soql {

namespace {

std::vector<Diagnostic> check(std::string_view text)
{
    return checkText(text, sampleMetadata());
}

struct Finding {
    std::string_view text;
    int column;
    std::string_view code;
    std::string_view suggestion;
};

void expectFinding(const Finding& expected)
{
    const auto diagnostics = check(expected.text);
    ASSERT_EQ(diagnostics.size(), 1u) << expected.text;
    EXPECT_EQ(diagnostics[0].code, expected.code) << expected.text;
    EXPECT_EQ(diagnostics[0].position.column, expected.column) << expected.text;
    EXPECT_EQ(diagnostics[0].suggestion, expected.suggestion) << expected.text;
}

} // namespace

TEST(Check, FindsNothingWrongWithGoodQueries)
{
    for (const char* text : {"SELECT Id, Name, Owner.Username, Parent.Parent.Name FROM Account",
             "SELECT c.LastName, c.Account.Owner.Name, Contact.Email FROM Contact c",
             "SELECT Id FROM Contact c, c.Account a, a.Owner o WHERE a.Industry = 'Energy' AND o.IsActive = "
             "true",
             "SELECT Id, (SELECT LastName, Account.Name FROM Contacts WHERE Email != null) FROM Account",
             "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE IsWon = true)",
             "SELECT Who.Name, What.Type, Owner.Email FROM Task WHERE What.Type = 'Account'",
             "SELECT TYPEOF What WHEN Account THEN Industry, Owner.Name ELSE Name END FROM Task",
             "SELECT StageName, SUM(Amount) FROM Opportunity WHERE CloseDate = THIS_YEAR GROUP BY StageName",
             "SELECT Id FROM Store__c WHERE Tags__c INCLUDES ('new') AND Opens__c > 08:00:00Z",
             "SELECT Id FROM Store__c WHERE DISTANCE(Place__c, GEOLOCATION(1, 2), 'km') < 5",
             "SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) FROM Lead GROUP BY CALENDAR_YEAR(CreatedDate)",
             "SELECT Id FROM Account WHERE CreatedDate > 2024-01-01T00:00:00Z AND AnnualRevenue > USD5",
             "SELECT Id FROM Account USING SCOPE mine"})
        for (const Diagnostic& diagnostic : check(text))
            ADD_FAILURE() << text << "\n" << toString(diagnostic);
}

TEST(Check, TakesScopesByTheObjectsOwnListWhereThatIsKnown)
{
    expectFinding({"SELECT Id FROM Account USING SCOPE delegated", 36, "unknown_scope", ""});
    expectFinding({"SELECT Id FROM Store__c USING SCOPE teem", 37, "unknown_scope", "team"});
    EXPECT_TRUE(check("SELECT Id FROM Store__c USING SCOPE delegated").empty());
}

TEST(Check, NamesTheUsualScopesWhereNoneIsClose)
{
    const auto found = checkText("SELECT Id FROM Account USING SCOPE nonsense");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].message,
        "There is no scope nonsense. The usual ones are delegated, everything, mine, mine_and_my_groups, "
        "my_territory, my_team_territory, scopingRule, team.");
}

TEST(Check, NamesTheClosestOfWhatThereIs)
{
    const std::vector<Finding> findings = {{"SELECT Id FROM Acount", 16, "unknown_object", "Account"},
        {"SELECT Id, Industri FROM Account", 12, "unknown_field", "Industry"},
        {"SELECT Accont.Name FROM Contact", 8, "unknown_relationship", "Account"},
        {"SELECT Account.Ownr.Name FROM Contact", 16, "unknown_relationship", "Owner"},
        {"SELECT Id, (SELECT Id FROM Contact) FROM Account", 28, "unknown_relationship", "Contacts"},
        {"SELECT Id, (SELECT LastNam FROM Contacts) FROM Account", 20, "unknown_field", "LastName"},
        {"SELECT Id FROM Account WHERE Ratin = 'Hot'", 30, "unknown_field", "Rating"},
        {"SELECT Id FROM Account ORDER BY Websit", 33, "unknown_field", "Website"},
        {"SELECT SUM(Amout) FROM Opportunity", 12, "unknown_field", "Amount"},
        {"SELECT TYPEOF What WHEN Acount THEN Id END FROM Task", 25, "typeof_type", "Account"},
        {"SELECT TYPEOF Whot WHEN Account THEN Id END FROM Task", 15, "unknown_relationship", "Who"},
        {"SELECT TYPEOF What WHEN Account THEN Industri END FROM Task", 38, "unknown_field", "Industry"},
        {"SELECT Id FROM Account WHERE Id IN (SELECT AcountId FROM Contact)", 44, "unknown_field",
            "AccountId"},
        {"SELECT Id FROM Account USING SCOPE min", 36, "unknown_scope", "mine"},
        {"SELECT Xyzzy__c FROM Account", 8, "unknown_field", ""}};
    for (const Finding& finding : findings)
        expectFinding(finding);
}

TEST(Check, HoldsOperatorsAndValuesToTheType)
{
    const std::vector<Finding> findings = {
        {"SELECT Id FROM Account WHERE AnnualRevenue LIKE '5%'", 44, "operator_type", ""},
        {"SELECT Id FROM Account WHERE Name INCLUDES ('a')", 35, "operator_type", ""},
        {"SELECT Id FROM Account WHERE IsDeleted > true", 40, "operator_type", ""},
        {"SELECT Id FROM Store__c WHERE Tags__c LIKE 'a'", 39, "operator_type", ""},
        {"SELECT Id FROM Account WHERE NumberOfEmployees = '5'", 50, "value_type", ""},
        {"SELECT Id FROM Account WHERE Name = 5", 37, "value_type", ""},
        {"SELECT Id FROM Account WHERE CreatedDate > 2024-01-31", 44, "value_type", ""},
        {"SELECT Id FROM Opportunity WHERE CloseDate = '2024-01-31'", 46, "value_type", ""},
        {"SELECT Id FROM Opportunity WHERE CloseDate = 2024-01-31T00:00:00Z", 46, "value_type", ""},
        {"SELECT Id FROM Opportunity WHERE IsWon = 'true'", 42, "value_type", ""},
        {"SELECT Id FROM Account WHERE NumberOfEmployees IN (1, 'x')", 55, "value_type", ""},
        {"SELECT Id FROM Account WHERE Name = TODAY", 37, "value_type", ""}};
    for (const Finding& finding : findings)
        expectFinding(finding);
}

TEST(Check, KnowsWhatCanNotBeFilteredSortedGroupedOrAggregated)
{
    const std::vector<Finding> findings = {
        {"SELECT Id FROM Account WHERE Description = 'x'", 30, "not_filterable", ""},
        {"SELECT Id FROM Account ORDER BY Description", 33, "not_sortable", ""},
        {"SELECT AnnualRevenue FROM Account GROUP BY AnnualRevenue", 44, "not_groupable", ""},
        {"SELECT MAX(IsDeleted) FROM Account", 12, "not_aggregatable", ""},
        {"SELECT SUM(Name) FROM Account", 12, "function_type", ""},
        {"SELECT HOUR_IN_DAY(CloseDate), COUNT(Id) FROM Opportunity GROUP BY HOUR_IN_DAY(CloseDate)", 20,
            "function_type", ""}};
    for (const Finding& finding : findings) {
        const auto diagnostics = check(finding.text);
        ASSERT_FALSE(diagnostics.empty()) << finding.text;
        EXPECT_EQ(diagnostics[0].code, finding.code) << finding.text;
        EXPECT_EQ(diagnostics[0].position.column, finding.column) << finding.text;
    }
}

TEST(Check, SaysNothingAboutWhatIsNotLoaded)
{
    EXPECT_TRUE(check("SELECT Anything, At.All FROM Order WHERE X = 1").empty());
}

TEST(Check, OffersFixesThatSettleTheFinding)
{
    for (const char* text : {"SELECT Id FROM Acount", "SELECT Industri FROM Account",
             "SELECT Id FROM Account WHERE NumberOfEmployees = '5'", "SELECT Id FROM Account WHERE Name = 5",
             "SELECT Account.Ownr.Name FROM Contact"}) {
        const auto diagnostics = check(text);
        ASSERT_FALSE(diagnostics.empty() || diagnostics[0].fixes.empty()) << text;
        const Fix& fix = diagnostics[0].fixes[0];
        std::string fixed = text;
        fixed.replace(fix.range.begin, fix.range.size(), fix.replacement);
        EXPECT_TRUE(check(fixed).empty()) << fixed;
    }
}

TEST(Check, SurvivesEveryQueryOfTheCorpus)
{
    for (const ValidCase& valid : validCorpus())
        for (const Diagnostic& diagnostic : checkText(valid.text, sampleMetadata(), valid.options))
            EXPECT_LE(diagnostic.range.end, valid.text.size());
}

TEST(Check, ChecksWhatASearchReturns)
{
    EXPECT_TRUE(
        check("FIND {acme} RETURNING Account(Id, Name WHERE Industry = 'Energy' ORDER BY Name), Contact")
            .empty());
    const std::vector<Finding> findings = {{"FIND {acme} RETURNING Acount", 23, "unknown_object", "Account"},
        {"FIND {acme} RETURNING Account(Id, Nam)", 35, "unknown_field", "Name"},
        {"FIND {acme} RETURNING Account(Id WHERE Industri = 'x')", 40, "unknown_field", "Industry"},
        {"FIND {acme} RETURNING Contact, Account(Id ORDER BY Websit)", 52, "unknown_field", "Website"}};
    for (const Finding& finding : findings)
        expectFinding(finding);
}

TEST(Check, SaysNothingOfNamesBeforeTheListOfObjectsIsThere)
{
    EXPECT_TRUE(checkText("SELECT Nam FROM Acount", MemoryMetadata()).empty());
}

} // namespace scout::soql
