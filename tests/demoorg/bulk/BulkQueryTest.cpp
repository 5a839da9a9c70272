// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkTest.h"

namespace scout::demoorg {

class BulkQuery : public BulkTest {
protected:
    std::string errorOf(const std::string& soql) const
    {
        const auto answer = json("POST", "query", {{"operation", "query"}, {"query", soql}});
        return answer.is_array() ? answer[0].value("errorCode", "") : "made";
    }
    Answer results(const std::string& id, const std::string& more = {}) const
    {
        return ask("GET", "query/" + id + "/results" + more);
    }
};

TEST_F(BulkQuery, AnswersAsTheGuideHasIt)
{
    const auto job = json("POST", "query",
        {{"operation", "query"}, {"query", "select Id from account"}, {"lineEnding", "CRLF"}});
    EXPECT_EQ(job["state"], "UploadComplete");
    EXPECT_EQ(job["object"], "Account");
    EXPECT_EQ(job["lineEnding"], "CRLF");
    EXPECT_FALSE(job.contains("contentUrl"));
    const auto done = await("query/" + job["id"].get<std::string>());
    EXPECT_EQ(done["state"], "JobComplete");
    EXPECT_EQ(done["jobType"], "V2Query");
    EXPECT_EQ(done["numberRecordsProcessed"], 10);
    EXPECT_EQ(done["isPkChunkingSupported"], true);
}

TEST_F(BulkQuery, WritesEveryValueInQuotesAndParentsByTheirPath)
{
    const std::string create =
        R"({"Name":"Lund \"North\"\nAS","AnnualRevenue":15000000,"NumberOfEmployees":7})";
    httplib::Client(url()).Post(
        "/services/data/v67.0/sobjects/Account", headers(), create, "application/json");
    const std::string id =
        query("SELECT Name, AnnualRevenue, NumberOfEmployees, IsDeleted, CreatedDate, "
              "Owner.Username, Parent.Owner.Name FROM Account WHERE NumberOfEmployees = 7");
    const Answer answer = results(id);
    EXPECT_EQ(answer.header("Sforce-NumberOfRecords"), "1");
    EXPECT_EQ(answer.header("Sforce-Locator"), "null");
    EXPECT_TRUE(answer.header("Content-Type").starts_with("text/csv"));
    EXPECT_EQ(answer.body,
        "\"Name\",\"AnnualRevenue\",\"NumberOfEmployees\",\"IsDeleted\",\"CreatedDate\",\"Owner.Username\","
        "\"Parent.Owner.Name\"\n\"Lund \"\"North\"\"\nAS\",\"1.5E7\",\"7\",\"false\","
        "\"2026-03-14T09:41:00.000Z\",\"demo@scout.example\",\"\"\n");
}

TEST_F(BulkQuery, GivesItsPagesInAnyOrder)
{
    const std::string id = query("SELECT Name FROM Account ORDER BY Name");
    const std::string whole = results(id).body;
    std::string together;
    std::string locator;
    std::vector<std::string> locators;
    do {
        const Answer page = results(id, "?maxRecords=3" + (locator.empty() ? "" : "&locator=" + locator));
        locators.push_back(locator);
        together += locator.empty() ? page.body : page.body.substr(page.body.find('\n') + 1);
        locator = page.header("Sforce-Locator");
    } while (locator != "null");
    EXPECT_EQ(together, whole);
    ASSERT_EQ(locators.size(), 4u);
    EXPECT_EQ(results(id, "?maxRecords=3&locator=" + locators[2]).header("Sforce-NumberOfRecords"), "3");
    EXPECT_EQ(results(id, "?maxRecords=3&locator=" + locators[1]).header("Sforce-NumberOfRecords"), "3");
    EXPECT_EQ(results(id, "?locator=nonsense!").json()[0]["errorCode"], "INVALIDLOCATOR");
}

TEST_F(BulkQuery, SaysWhereItsPagesBegin)
{
    const std::string id = query("SELECT Id FROM Account");
    const auto pages = ask("GET", "query/" + id + "/resultPages").json();
    EXPECT_EQ(pages["done"], true);
    ASSERT_EQ(pages["resultPages"].size(), 1u);
    const std::string resultUrl = pages["resultPages"][0]["resultUrl"];
    EXPECT_EQ(get(resultUrl, token).body, results(id).body);
}

TEST_F(BulkQuery, MayFindNothing)
{
    const std::string id = query("SELECT Id, Name FROM Account WHERE Name = 'Nobody'");
    EXPECT_EQ(results(id).body, "\"Id\",\"Name\"\n");
    EXPECT_EQ(results(id).header("Sforce-NumberOfRecords"), "0");
    EXPECT_EQ(results(id).header("Sforce-Locator"), "null");
}

TEST_F(BulkQuery, RefusesWhatHasNoFormAsCsv)
{
    EXPECT_EQ(errorOf("SELECT COUNT() FROM Account"), "API_ERROR");
    EXPECT_EQ(errorOf("SELECT COUNT(Id) FROM Account"), "API_ERROR");
    EXPECT_EQ(errorOf("SELECT Industry, COUNT(Id) FROM Account GROUP BY Industry"), "API_ERROR");
    EXPECT_EQ(errorOf("SELECT Id, (SELECT Id FROM Contacts) FROM Account"), "API_ERROR");
    EXPECT_EQ(errorOf("SELECT Id FROM Account OFFSET 5"), "API_ERROR");
    EXPECT_EQ(errorOf("SELECT TYPEOF What WHEN Account THEN Name END FROM Task"), "API_ERROR");
    EXPECT_EQ(errorOf("SELECT BillingAddress FROM Account"), "FUNCTIONALITY_NOT_ENABLED");
    EXPECT_EQ(errorOf("SELECT Nonsense FROM Account"), "INVALID_FIELD");
    EXPECT_EQ(errorOf("SELECT Id FROM Nonsense"), "INVALID_TYPE");
    EXPECT_EQ(errorOf("SELECT FROM"), "MALFORMED_QUERY");
}

TEST_F(BulkQuery, IsReadWithTheVersionItWasMadeWith)
{
    const std::string id = query("SELECT Id FROM Account");
    EXPECT_EQ(get("/services/data/v60.0/jobs/query/" + id + "/results", token).status, 409);
    EXPECT_EQ(results(id).status, 200);
}

TEST_F(BulkQuery, BelongsToItsUser)
{
    const std::string id = query("SELECT Id FROM Account");
    token = readToken;
    EXPECT_EQ(results(id).status, 404);
    EXPECT_EQ(ask("DELETE", "query/" + id).status, 404);
    EXPECT_TRUE(ask("GET", "query").json()["records"].empty());
    signInAgain();
    EXPECT_EQ(ask("GET", "query").json()["records"][0]["id"], id);
    EXPECT_EQ(ask("DELETE", "query/" + id).status, 204);
    EXPECT_EQ(results(id).json()[0]["errorCode"], "NOT_FOUND");
    for (const char* other : {"nonsense", "750000000000000AAA", "..%2f..", "'; DROP TABLE Account"})
        EXPECT_GE(ask("GET", std::string("query/") + Parameters{{"", other}}.text().substr(1)).status, 400);
}

TEST_F(BulkQuery, MeetsItsFaults)
{
    options.faults = {"503@bulk-results:1"};
    restart();
    signInAgain();
    const std::string id = query("SELECT Id FROM Account");
    EXPECT_EQ(results(id).status, 503);
    EXPECT_EQ(results(id).status, 200);
}

} // namespace scout::demoorg
