// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Planner.h"

#include "agent/SampleOrg.h"
#include "soql/Parser.h"

#include <gtest/gtest.h>

namespace scout::agent {

namespace {

/// A request and what its one call must hold: the tool, and a part of its arguments.
struct Understood {
    const char* request;
    const char* tool;
    const char* part;
};

// clang-format off
const Understood kUnderstood[] = {
    // newest and oldest
    {R"(list the last 5 accounts from Salesforce)", "soql_query", R"(FROM Account ORDER BY CreatedDate DESC LIMIT 5)"},
    {R"(List the last 3 accounts from Salesforce)", "soql_query", R"(FROM Account ORDER BY CreatedDate DESC LIMIT 3)"},
    {R"(show me the 10 newest contacts)", "soql_query", R"(FROM Contact ORDER BY CreatedDate DESC LIMIT 10)"},
    {R"(latest five leads)", "soql_query", R"(FROM Lead ORDER BY CreatedDate DESC LIMIT 5)"},
    {R"(the most recent opportunity)", "soql_query", R"(FROM Opportunity ORDER BY CreatedDate DESC LIMIT 1)"},
    {R"(oldest 3 cases)", "soql_query", R"(FROM Case ORDER BY CreatedDate ASC LIMIT 3)"},
    {R"(recently changed leads)", "soql_query", R"(FROM Lead ORDER BY LastModifiedDate DESC NULLS LAST LIMIT 20)"},
    {R"(first 10 contacts)", "soql_query", R"(FROM Contact ORDER BY Name ASC LIMIT 10)"},
    {R"(last 5 projects)", "soql_query", R"(FROM Project__c ORDER BY CreatedDate DESC LIMIT 5)"},
    {R"(last 5 Invoice__c)", "soql_query", R"(FROM Invoice__c ORDER BY CreatedDate DESC LIMIT 5)"},
    {R"(please list the last dozen customers)", "soql_query", R"(FROM Account ORDER BY CreatedDate DESC LIMIT 12)"},
    {R"(can you show the last 2 deals please)", "soql_query", R"(FROM Opportunity ORDER BY CreatedDate DESC LIMIT 2)"},
    // plain lists
    {R"(show accounts)", "soql_query", R"(FROM Account ORDER BY Name ASC LIMIT 20)"},
    {R"(list all contacts)", "soql_query", R"(FROM Contact ORDER BY Name ASC LIMIT 2000)"},
    {R"(Opportunities)", "soql_query", R"(FROM Opportunity ORDER BY Name ASC LIMIT 20)"},
    {R"(accounts limit 7)", "soql_query", R"(FROM Account ORDER BY Name ASC LIMIT 7)"},
    {R"(show acounts)", "soql_query", R"(FROM Account ORDER BY Name ASC LIMIT 20)"},
    {R"(opportunitys sorted by amount descending)", "soql_query", R"(FROM Opportunity ORDER BY Amount DESC NULLS LAST LIMIT 20)"},
    {R"(contacts ordered by last name)", "soql_query", R"(FROM Contact ORDER BY LastName ASC LIMIT 20)"},
    {R"(names and phones of 10 accounts)", "soql_query", R"(SELECT Id, Name, Phone FROM Account ORDER BY Name ASC LIMIT 10)"},
    // top
    {R"(the 5 biggest opportunities)", "soql_query", R"(FROM Opportunity ORDER BY Amount DESC NULLS LAST LIMIT 5)"},
    {R"(top 3 accounts by employees)", "soql_query", R"(FROM Account ORDER BY NumberOfEmployees DESC NULLS LAST LIMIT 3)"},
    {R"(top 3 projects)", "soql_query", R"(FROM Project__c ORDER BY Budget__c DESC NULLS LAST LIMIT 3)"},
    {R"(smallest open deal)", "soql_query", R"(FROM Opportunity WHERE IsClosed = FALSE AND Amount != NULL ORDER BY Amount ASC LIMIT 1)"},
    // texts
    {R"(Search for contacts with email containing '@example.com')", "soql_query", R"(FROM Contact WHERE Email LIKE '%@example.com%' ORDER BY Name)"},
    {R"(search for contacts with email containing "@acme.org")", "soql_query", R"(FROM Contact WHERE Email LIKE '%@acme.org%')"},
    {R"(find leads whose email contains gmail)", "soql_query", R"(FROM Lead WHERE Email LIKE '%gmail%')"},
    {R"(contacts with an email address ending with .de)", "soql_query", R"(FROM Contact WHERE Email LIKE '%.de')"},
    {R"(contacts with email jane@globex.com)", "soql_query", R"(FROM Contact WHERE Email = 'jane@globex.com')"},
    {R"(contacts with title Head of Sales)", "soql_query", R"(FROM Contact WHERE Title = 'Head of Sales')"},
    {R"(accounts starting with Ac)", "soql_query", R"(FROM Account WHERE Name LIKE 'Ac%')"},
    {R"(accounts containing "50% off")", "soql_query", R"(FROM Account WHERE Name LIKE '%50\% off%')"},
    {R"(accounts named "O'Neil & Sons")", "soql_query", R"(FROM Account WHERE Name = 'O\'Neil & Sons')"},
    {R"(account called Globex)", "soql_query", R"(FROM Account WHERE Name = 'Globex')"},
    {R"(accounts where billing city is San Francisco)", "soql_query", R"(FROM Account WHERE BillingCity = 'San Francisco')"},
    {R"(accounts where industry is not Banking)", "soql_query", R"(FROM Account WHERE Industry != 'Banking')"},
    {R"(contacts where first name starts with Jo and title contains Chief)", "soql_query", R"(FROM Contact WHERE FirstName LIKE 'Jo%' AND Title LIKE '%Chief%')"},
    {R"(accounts with phone = "030 1234")", "soql_query", R"(FROM Account WHERE Phone = '030 1234')"},
    // empty and filled
    {R"(contacts without email)", "soql_query", R"(FROM Contact WHERE Email = NULL)"},
    {R"(contacts with no phone)", "soql_query", R"(FROM Contact WHERE Phone = NULL)"},
    {R"(contacts with email and phone)", "soql_query", R"(FROM Contact WHERE Email != NULL AND Phone != NULL)"},
    {R"(contacts with email limit 2)", "soql_query", R"(FROM Contact WHERE Email != NULL ORDER BY Name ASC LIMIT 2)"},
    {R"(accounts where industry is empty)", "soql_query", R"(FROM Account WHERE Industry = NULL)"},
    // numbers
    {R"(opportunities over 1 million)", "soql_query", R"(FROM Opportunity WHERE Amount > 1000000 ORDER BY Name)"},
    {R"(opportunities with amount over 50k)", "soql_query", R"(FROM Opportunity WHERE Amount > 50000)"},
    {R"(deals between 50k and 100k)", "soql_query", R"(FROM Opportunity WHERE Amount >= 50000 AND Amount <= 100000)"},
    {R"(accounts with at least 500 employees)", "soql_query", R"(FROM Account WHERE NumberOfEmployees >= 500)"},
    {R"(accounts with revenue under $1,200.50)", "soql_query", R"(FROM Account WHERE AnnualRevenue < 1200.50)"},
    {R"(opportunities with amount > 1.5m)", "soql_query", R"(FROM Opportunity WHERE Amount > 1500000)"},
    {R"(projects where budget is at most 10000 euros)", "soql_query", R"(FROM Project__c WHERE Budget__c <= 10000)"},
    // picklists and flags
    {R"(technology accounts)", "soql_query", R"(FROM Account WHERE Industry = 'Technology')"},
    {R"(accounts in banking)", "soql_query", R"(FROM Account WHERE Industry = 'Banking')"},
    {R"(opportunities with stage closed won)", "soql_query", R"(FROM Opportunity WHERE StageName = 'Closed Won')"},
    {R"(cases with status new or working)", "soql_query", R"(FROM Case WHERE Status IN ('New', 'Working'))"},
    {R"(cases with priority high)", "soql_query", R"(FROM Case WHERE Priority = 'High')"},
    {R"(high priority open cases)", "soql_query", R"(FROM Case WHERE Priority = 'High' AND IsClosed = FALSE ORDER BY)"},
    {R"(open cases with high priority)", "soql_query", R"(FROM Case WHERE IsClosed = FALSE AND Priority = 'High' ORDER BY)"},
    {R"(high open cases)", "soql_query", R"(FROM Case WHERE Priority = 'High' AND IsClosed = FALSE)"},
    {R"(open opportunities)", "soql_query", R"(FROM Opportunity WHERE IsClosed = FALSE)"},
    {R"(lost deals)", "soql_query", R"(FROM Opportunity WHERE IsClosed = TRUE AND IsWon = FALSE)"},
    {R"(active users)", "soql_query", R"(FROM User WHERE IsActive = TRUE)"},
    {R"(unpaid invoices)", "soql_query", R"(FROM Invoice__c WHERE Paid__c = FALSE)"},
    {R"(unconverted leads)", "soql_query", R"(FROM Lead WHERE IsConverted = FALSE)"},
    {R"(running projects)", "soql_query", R"(FROM Project__c WHERE Status__c = 'Running')"},
    // times
    {R"(accounts created today)", "soql_query", R"(FROM Account WHERE CreatedDate = TODAY)"},
    {R"(leads of the last 7 days)", "soql_query", R"(FROM Lead WHERE CreatedDate = LAST_N_DAYS:7)"},
    {R"(contacts modified this week)", "soql_query", R"(FROM Contact WHERE LastModifiedDate = THIS_WEEK)"},
    {R"(opportunities closing this month)", "soql_query", R"(FROM Opportunity WHERE CloseDate = THIS_MONTH)"},
    {R"(opportunities this quarter)", "soql_query", R"(FROM Opportunity WHERE CloseDate = THIS_QUARTER)"},
    {R"(cases created since 2026-03-01)", "soql_query", R"(FROM Case WHERE CreatedDate >= 2026-03-01T00:00:00Z)"},
    {R"(opportunities with close date before 2026-07-01)", "soql_query", R"(FROM Opportunity WHERE CloseDate < 2026-07-01)"},
    {R"(projects with start date next year)", "soql_query", R"(FROM Project__c WHERE Start_Date__c = NEXT_YEAR)"},
    {R"(accounts created on 2026-03-01)", "soql_query", R"(CreatedDate >= 2026-03-01T00:00:00Z AND CreatedDate < 2026-03-02T00:00:00Z)"},
    // owners and parents
    {R"(my open opportunities)", "soql_query", R"(FROM Opportunity WHERE OwnerId = '0055g00000BobQaAAJ' AND IsClosed = FALSE)"},
    {R"(accounts owned by Jane Doe)", "soql_query", R"(FROM Account WHERE Owner.Name = 'Jane Doe')"},
    {R"(contacts at Globex)", "soql_query", R"(FROM Contact WHERE Account.Name = 'Globex')"},
    {R"(cases of "Acme Ltd")", "soql_query", R"(FROM Case WHERE Account.Name = 'Acme Ltd')"},
    {R"(contacts where account is Globex)", "soql_query", R"(FROM Contact WHERE Account.Name = 'Globex')"},
    // counts
    {R"(how many accounts are there)", "soql_query", R"(SELECT COUNT() FROM Account)"},
    {R"(count contacts)", "soql_query", R"(SELECT COUNT() FROM Contact)"},
    {R"(number of open cases)", "soql_query", R"(SELECT COUNT() FROM Case WHERE IsClosed = FALSE)"},
    {R"(how many opportunities over 100k do we have)", "soql_query", R"(SELECT COUNT() FROM Opportunity WHERE Amount > 100000)"},
    // one record
    {R"(Get details for opportunity with ID 0065g00000BobQaAAJ)", "get_record", R"({"object":"Opportunity","id":"0065g00000BobQaAAJ"})"},
    {R"(0015g00000BobQaAAJ)", "get_record", R"({"object":"Account","id":"0015g00000BobQaAAJ"})"},
    {R"(show the record 0015g00000BobQa)", "get_record", R"({"object":"Account","id":"0015g00000BobQa"})"},
    {R"x(Get details for opportunity with ID "0065g00000BobQaAAJ")x", "get_record", R"({"object":"Opportunity","id":"0065g00000BobQaAAJ"})"},
    {R"(what is a005g00000BobQaAAJ?)", "get_record", R"({"object":"Project__c","id":"a005g00000BobQaAAJ"})"},
    {R"(get the amount and stage of opportunity 0065g00000BobQaAAJ)", "get_record", R"({"object":"Opportunity","id":"0065g00000BobQaAAJ","fields":["Amount","StageName"]})"},
    // describe
    {R"(describe Account)", "describe_object", R"({"object":"Account"})"},
    {R"(fields of Contact)", "describe_object", R"({"object":"Contact"})"},
    {R"(which fields does the opportunity have)", "describe_object", R"({"object":"Opportunity"})"},
    {R"(show me the fields of Project__c)", "describe_object", R"({"object":"Project__c"})"},
    {R"(list objects)", "list_objects", R"({})"},
    {R"(which custom objects are there?)", "list_objects", R"({"custom_only":true})"},
    // searches and statements
    {R"(who is jane@globex.com)", "sosl_search", R"(FIND {\"jane@globex.com\"} IN EMAIL FIELDS RETURNING Contact(Id, Name, Email), Lead(Id, Name, Email), User(Id, Name, Email) LIMIT 20)"},
    {R"(search everywhere for renewal risk)", "sosl_search", R"(FIND {\"renewal risk\"} IN ALL FIELDS)"},
    {R"(SELECT Id FROM Account LIMIT 1)", "soql_query", R"({"soql":"SELECT Id FROM Account LIMIT 1"})"},
};

/// A request that must not be acted on, and what the question says.
struct Asked {
    const char* request;
    const char* part;
};

const Asked kAsked[] = {
    {R"(hello)", "did not understand"},
    {R"(make me a sandwich)", "did not understand"},
    {R"(which deals will slip next quarter)", "could not place"},
    {R"(delete all leads)", "could not place"},
    {R"(update account Globex)", "could not place"},
    {R"(create a contact named Bob)", "could not place"},
    {R"(the best accounts)", "could not place"},
    {R"(accounts from the roadshow)", "could not place"},
    {R"(open cases of "Acme Ltd" and unicorns)", "could not place"},
    {R"(total pipeline by stage)", "did not understand"},
    {R"(sum of amount of opportunities)", "could not place"},
    {R"(last 5 opportunities by amount)", "ask for one of the two"},
    {R"(set stage of 0065g00000BobQaAAJ to Closed Won)", "could not place"},
    {R"(top 5 cases)", "By which field"},
    {R"(last 5 orders)", "Which one: Order (Order), or Order (Order__c)"},
    {R"(contacts whose description contains x)", "could not place"},
    {R"(accounts where description contains x)", "Salesforce can't filter by"},
    {R"(opportunities with amount over lots)", "is a number"},
    {R"(opportunities with close date 03/04/2026)", "is a date"},
    {R"(opportunities with stage Finished)", "has no such value"},
    {R"(Get details for opportunity with ID 006…)", "is not a record ID"},
    {R"(Get details for opportunity with ID)", "Which ID"},
    {R"(Get details for opportunity with ID 0015g00000BobQaAAJ)", "is the ID of an Account, not of an Opportunity"},
    {R"(Get details for opportunity with ID 0065g00000BobQaAAX)", "mistyped"},
    {R"(zzz5g00000BobQa)", "No object of this org has IDs that begin with"},
    {R"(0065g00000BobQaAAJ 0065g00000BobQaAAJ)", "One record at a time"},
    {R"(get opportunity 0065g00000BobQaAAJ and delete it)", "could not place"},
    {R"(SELECT Id FORM Account)", "has an error in line 1"},
    {R"(accounts or contacts)", "could not place"},
    {R"(last 0 accounts)", "could not place"},
    {R"(fields of Unicorn)", "did not understand"},
};
// clang-format on

Plan planOf(const std::string& request)
{
    return Planner(sampleOrg(), kUserId).plan(request);
}

std::string soqlOf(const std::string& request)
{
    const Plan plan = planOf(request);
    const auto* query = plan.calls.empty() ? nullptr : std::get_if<SoqlQuery>(&plan.calls.front());
    return query ? query->soql : "no query: " + plan.question;
}

/// SOQL as it is; the arguments of the other tools as JSON.
std::string essenceOf(const ToolCall& call, bool wantsJson)
{
    const auto* query = std::get_if<SoqlQuery>(&call);
    return query && !wantsJson ? query->soql : argumentsOf(call);
}

} // namespace

class UnderstoodRequest : public testing::TestWithParam<Understood> { };

TEST_P(UnderstoodRequest, BecomesTheCall)
{
    const auto& [request, tool, part] = GetParam();
    const Plan plan = planOf(request);
    ASSERT_EQ(plan.calls.size(), 1u) << request << "\n" << plan.question;
    EXPECT_EQ(toolName(plan.calls.front()), tool);
    const std::string essence = essenceOf(plan.calls.front(), part[0] == '{');
    EXPECT_NE(essence.find(part), std::string::npos) << request << "\n" << essence;
    EXPECT_FALSE(plan.understood.empty());
    EXPECT_TRUE(plan.question.empty());
}
INSTANTIATE_TEST_SUITE_P(Planner, UnderstoodRequest, testing::ValuesIn(kUnderstood));

class AskedRequest : public testing::TestWithParam<Asked> { };

TEST_P(AskedRequest, MakesNoCallAndSaysWhatIsMissing)
{
    const Plan plan = planOf(GetParam().request);
    EXPECT_TRUE(plan.calls.empty()) << GetParam().request << "\n" << argumentsOf(plan.calls.front());
    EXPECT_NE(plan.question.find(GetParam().part), std::string::npos) << GetParam().request << "\n"
                                                                      << plan.question;
}
INSTANTIATE_TEST_SUITE_P(Planner, AskedRequest, testing::ValuesIn(kAsked));

TEST(Planner, ShowsWhatWasFilteredAndSortedBy)
{
    EXPECT_EQ(soqlOf("contacts with title Buyer sorted by last name limit 5"),
        "SELECT Id, Name, Account.Name, Email, Phone, Title, LastName FROM Contact WHERE Title = 'Buyer' "
        "ORDER BY "
        "LastName ASC LIMIT 5");
}

TEST(Planner, SaysWhatItHasUnderstood)
{
    EXPECT_EQ(planOf("List the last 5 accounts from Salesforce").understood, "The 5 newest Accounts");
    EXPECT_EQ(planOf("Search for contacts with email containing '@example.com'").understood,
        "Contacts where Email contains “@example.com”");
    EXPECT_EQ(planOf("opportunities with close date before 2026-07-01").understood,
        "Opportunities where Close Date before 2026-07-01");
    EXPECT_EQ(planOf("show acounts").understood, "Accounts (the nearest name to what you wrote)");
}

TEST(Planner, KeepsHostileTextInsideItsQuotes)
{
    for (const std::string text :
        {"x' OR Name != '", "\\", "%' AND Id = '", "}) RETURNING User(", "' LIMIT 1"}) {
        const std::string query = soqlOf("contacts with email containing “" + text + "”");
        const auto parsed = soql::parseQuery(query);
        ASSERT_TRUE(parsed) << query;
        const auto& where = std::get<soql::Comparison>(parsed->where->node);
        EXPECT_EQ(where.op, soql::Operator::Like) << query;
    }
}

TEST(Planner, EveryQueryItWritesParses)
{
    for (const Understood& row : kUnderstood)
        if (row.tool == std::string_view("soql_query")) {
            const auto parsed = soql::parse(soqlOf(row.request));
            EXPECT_TRUE(parsed.ok()) << soqlOf(row.request);
        }
}

TEST(Planner, DoesNotKnowWhoIAmWithoutAnId)
{
    const Plan plan = Planner(sampleOrg(), {}).plan("my accounts");
    EXPECT_TRUE(plan.calls.empty());
    EXPECT_NE(plan.question.find("who you are"), std::string::npos) << plan.question;
}

TEST(Planner, AsksAnEmptyOrgForItsObjectsFirst)
{
    const soql::MemoryMetadata empty;
    EXPECT_FALSE(Planner(empty, {}).plan("last 5 accounts").isUnderstood());
}

TEST(Planner, PlansQuicklyInAnOrgOfFifteenHundredObjects)
{
    soql::MemoryMetadata org = sampleOrg();
    for (int i = 0; i < 1500; ++i)
        org.add(soql::ObjectName{"Thing_" + std::to_string(i) + "__c", "Thing number " + std::to_string(i)});
    EXPECT_TRUE(Planner(org, kUserId).plan("last 5 accounts").isUnderstood());
    EXPECT_TRUE(Planner(org, kUserId).plan("last 5 thing number 7").question.find("which fields")
        != std::string::npos);
}

} // namespace scout::agent
