// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SampleOrg.h"

#include "demoorg/data/Seed.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>
#include <thread>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

class Paging : public testing::Test {
protected:
    Paging()
    {
        SeedOptions options;
        options.now = m_clock.now();
        options.records = {{"Account", 4521}, {"Contact", 3000}, {"Case", 0}, {"Task", 0}, {"Event", 0}};
        EXPECT_TRUE(seed(*m_database, options).ok());
    }

    Json run(const std::string& soql, std::int64_t batchSize = 2000,
        const std::string& user = "005Dm0000000001IAA")
    {
        QueryRequest request;
        request.soql = soql;
        request.userId = user;
        request.batchSize = batchSize;
        auto page = m_queries.run(request);
        return page ? Json::parse(page->body) : Json{{"error", page.error().errorCode}};
    }
    Json more(const std::string& locator, const std::string& user = "005Dm0000000001IAA")
    {
        auto page = m_queries.more({locator, user});
        return page ? Json::parse(page->body)
                    : Json{{"error", page.error().errorCode + ": " + page.error().message}};
    }
    static std::string locatorOf(const Json& page)
    {
        const std::string url = page["nextRecordsUrl"];
        EXPECT_TRUE(url.starts_with("/services/data/v67.0/query/01g")) << url;
        return url.substr(url.rfind('/') + 1);
    }

    FixedClock m_clock{"2026-03-14T09:41:00Z"};
    std::unique_ptr<Database> m_database = std::move(Database::open({}, Schema::standard())).value();
    QueryService m_queries{*m_database, m_clock, {std::chrono::minutes(15)}};
};

} // namespace

TEST_F(Paging, GivesEveryRecordOnce)
{
    std::set<std::string> ids;
    Json page = run("SELECT Id FROM Account ORDER BY Name DESC");
    for (;;) {
        EXPECT_EQ(page["totalSize"], 4521);
        for (const auto& record : page["records"])
            EXPECT_TRUE(ids.insert(record["Id"]).second);
        if (page["done"] == true)
            break;
        EXPECT_EQ(page["records"].size(), 2000u);
        page = more(locatorOf(page));
    }
    EXPECT_EQ(ids.size(), 4521u);
    EXPECT_EQ(page["records"].size(), 521u);
    EXPECT_FALSE(page.contains("nextRecordsUrl"));
}

TEST_F(Paging, NamesTheFirstRowOfTheNextPage)
{
    const Json page = run("SELECT Id FROM Account");
    EXPECT_TRUE(locatorOf(page).ends_with("-2000"));
    EXPECT_TRUE(locatorOf(more(locatorOf(page))).ends_with("-4000"));
}

TEST_F(Paging, KeepsBatchSizesInTheirBounds)
{
    EXPECT_EQ(run("SELECT Id FROM Account", 200)["records"].size(), 200u);
    EXPECT_EQ(run("SELECT Id FROM Account", 1)["records"].size(), 200u);
    EXPECT_EQ(run("SELECT Id FROM Account", 5000)["records"].size(), 2000u);
    const Json page = run("SELECT Id FROM Account", 500);
    EXPECT_EQ(more(locatorOf(page))["records"].size(), 500u);
}

TEST_F(Paging, StartsWhereverAClientSays)
{
    const Json page = run("SELECT Name FROM Account ORDER BY Name", 200);
    const std::string cursor = locatorOf(page).substr(0, 18);
    const Json whole = run("SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 1234");
    EXPECT_EQ(more(cursor + "-1234")["records"][0]["Name"], whole["records"][0]["Name"]);
    EXPECT_EQ(more(cursor + "-4521")["records"].size(), 0u);
    EXPECT_EQ(more(cursor + "-4522")["error"], "INVALID_QUERY_LOCATOR: invalid query locator");
}

TEST_F(Paging, ServesOneCursorToManyThreads)
{
    const Json first = run("SELECT Id, Name FROM Account ORDER BY Name", 200);
    const std::string cursor = locatorOf(first).substr(0, 18);
    std::vector<std::string> expected;
    for (int start = 0; start < 4400; start += 200)
        expected.push_back(more(cursor + "-" + std::to_string(start)).dump());
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const std::size_t page = (i * 7 + std::size_t(t) * 5) % expected.size();
                EXPECT_EQ(more(cursor + "-" + std::to_string(page * 200)).dump(), expected[page]);
            }
        });
    for (auto& thread : threads)
        thread.join();
}

TEST_F(Paging, IsNotDisturbedByWriters)
{
    const Json first = run("SELECT Id FROM Account");
    {
        auto writer = m_database->writer();
        ASSERT_TRUE(writer->execute("DELETE FROM Account WHERE RowNumber IN (2001, 2002)").ok());
        ASSERT_TRUE(writer->execute("INSERT INTO Account (RowNumber, Id) VALUES (9999, 'new')").ok());
    }
    const Json second = more(locatorOf(first));
    EXPECT_EQ(second["totalSize"], 4521);
    EXPECT_EQ(second["records"].size(), 1998u) << "records that are gone for good are left out";
    EXPECT_TRUE(locatorOf(second).ends_with("-4000"));
}

TEST_F(Paging, KeepsTenCursorsAUserAndClosesTheOldest)
{
    const std::string first = locatorOf(run("SELECT Id FROM Account"));
    const std::string second = locatorOf(run("SELECT Id FROM Account"));
    const std::string other = locatorOf(run("SELECT Id FROM Account", 2000, "005Dm0000000002IAA"));
    for (int i = 0; i < 8; ++i)
        run("SELECT Id FROM Account");
    EXPECT_TRUE(more(first).contains("records")) << "ten are open";
    run("SELECT Id FROM Account");
    EXPECT_TRUE(more(first).contains("records")) << "it was used a moment ago";
    EXPECT_EQ(more(second)["error"], "INVALID_QUERY_LOCATOR: invalid query locator");
    EXPECT_TRUE(more(other, "005Dm0000000002IAA").contains("records")) << "other users have ten of their own";
}

TEST_F(Paging, ClosesCursorsThatNobodyUses)
{
    const std::string locator = locatorOf(run("SELECT Id FROM Account"));
    m_clock.advance(std::chrono::minutes(14));
    EXPECT_TRUE(more(locator).contains("records"));
    m_clock.advance(std::chrono::minutes(14));
    EXPECT_TRUE(more(locator).contains("records")) << "each use starts its time anew";
    m_clock.advance(std::chrono::minutes(16));
    EXPECT_EQ(more(locator)["error"], "INVALID_QUERY_LOCATOR: invalid query locator");
}

TEST_F(Paging, RefusesLocatorsOfOthersAndBrokenOnes)
{
    const std::string locator = locatorOf(run("SELECT Id FROM Account"));
    EXPECT_EQ(more(locator, "005Dm0000000002IAA")["error"], "INVALID_QUERY_LOCATOR: invalid query locator");
    for (const char* broken :
        {"", "-", "01g", "01gDm0000000001IAA", "01gDm0000000001IAA-", "01gDm0000000001IAA--1",
            "01gDm0000000001IAA-x", "001Dm0000000001IAA-2000", "01gDm0000000001IAA-99999999999999999999"})
        EXPECT_EQ(more(broken)["error"], "INVALID_QUERY_LOCATOR: invalid query locator") << broken;
}

TEST_F(Paging, CountsChildrenIntoThePage)
{
    Json page = run("SELECT Id, (SELECT Id FROM Contacts) FROM Account");
    std::size_t accounts = 0;
    std::size_t contacts = 0;
    for (;;) {
        std::size_t rows = page["records"].size();
        for (const auto& record : page["records"])
            rows += record["Contacts"].is_null() ? 0 : record["Contacts"]["records"].size();
        accounts += page["records"].size();
        contacts += rows - page["records"].size();
        EXPECT_LE(rows, 2010u);
        if (page["done"] == true)
            break;
        page = more(locatorOf(page));
    }
    EXPECT_EQ(accounts, 4521u);
    EXPECT_GT(contacts, 2500u);
}

TEST_F(Paging, GivesMoreChildrenThroughALocatorOfTheirOwn)
{
    {
        auto writer = m_database->writer();
        ASSERT_TRUE(
            writer->execute("UPDATE Contact SET AccountId = (SELECT Id FROM Account WHERE Name = 'Acme')")
                .ok());
    }
    const Json page = run("SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Name = 'Acme'", 500);
    const Json contacts = page["records"][0]["Contacts"];
    EXPECT_EQ(contacts["totalSize"], 3000);
    EXPECT_EQ(contacts["done"], false);
    EXPECT_EQ(contacts["records"].size(), 500u);
    const Json next = more(locatorOf(contacts));
    EXPECT_EQ(next["totalSize"], 3000);
    EXPECT_EQ(next["records"].size(), 500u);
    EXPECT_EQ(next["records"][0]["attributes"]["type"], "Contact");
}

} // namespace scout::demoorg
