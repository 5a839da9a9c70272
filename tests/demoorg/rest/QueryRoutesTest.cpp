// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/QueryRoutes.h"

#include "base/Text.h"
#include "demoorg/support/OrgTest.h"

namespace scout::demoorg {

class QueryRoutes : public OrgTest {
protected:
    QueryRoutes()
    {
        options.records["Account"] = 2500;
        options.locatorLifetime = std::chrono::minutes(15);
        options.accessTokenLifetime = std::chrono::hours(2);
        restart();
        token = server->environment()->accessToken.reveal();
    }

    Answer query(const std::string& soql) const
    {
        return get("/services/data/v60.0/query?q=" + percentEncode(soql), token);
    }

    std::string token;
};

TEST(BatchSize, IsReadFromTheHeader)
{
    EXPECT_EQ(batchSizeOf(""), 2000);
    EXPECT_EQ(batchSizeOf("batchSize=200"), 200);
    EXPECT_EQ(batchSizeOf("other=1, BatchSize=500"), 500);
    EXPECT_EQ(batchSizeOf("batchSize=many"), 2000);
}

TEST_F(QueryRoutes, AnswerPageByPage)
{
    const auto first = query("SELECT Id, Name FROM Account ORDER BY Id");
    EXPECT_EQ(first.status, 200);
    EXPECT_TRUE(first.header("Sforce-Limit-Info").starts_with("api-usage=")) << first.body;
    const auto page = first.json();
    EXPECT_EQ(page["totalSize"], 2500);
    EXPECT_EQ(page["done"], false);
    EXPECT_EQ(page["records"].size(), 2000u);
    const std::string next = page["nextRecordsUrl"];
    EXPECT_TRUE(next.starts_with("/services/data/v60.0/query/01g")) << next;
    const auto last = get(next, token).json();
    EXPECT_EQ(last["done"], true);
    EXPECT_EQ(last["records"].size(), 500u);
    EXPECT_FALSE(last.contains("nextRecordsUrl"));
}

TEST_F(QueryRoutes, KeepToTheBatchSizeThatIsAskedFor)
{
    httplib::Client client(url());
    client.set_url_encode(false);
    const auto answer = client.Get("/services/data/v60.0/query?q=SELECT+Id+FROM+Account",
        httplib::Headers{{"Authorization", "Bearer " + token}, {"Sforce-Query-Options", "batchSize=250"}});
    EXPECT_EQ(nlohmann::json::parse(answer->body)["records"].size(), 250u);
}

TEST_F(QueryRoutes, RefuseAsSalesforceDoes)
{
    EXPECT_EQ(get("/services/data/v60.0/query", token).body,
        R"([{"message":"SOQL statements cannot be empty or null","errorCode":"MALFORMED_QUERY"}])");
    EXPECT_EQ(query("SELECT Id FROM Nonsense").json()[0]["errorCode"], "INVALID_TYPE");
    EXPECT_EQ(query("SELECT Id, Nonsense FROM Account").json()[0]["errorCode"], "INVALID_FIELD");
    EXPECT_EQ(query("SELEC Id").json()[0]["errorCode"], "MALFORMED_QUERY");
    EXPECT_EQ(query("SELECT Id FROM Account WHERE Name = 'x'' OR ''1'='1'").status, 400);
    const auto gone = get("/services/data/v60.0/query/01g000000000000AAA-2000", token);
    EXPECT_EQ(gone.status, 400);
    EXPECT_EQ(gone.json()[0]["errorCode"], "INVALID_QUERY_LOCATOR");
}

TEST_F(QueryRoutes, ForgetLocatorsThatNobodyUses)
{
    const std::string next = query("SELECT Id FROM Account").json()["nextRecordsUrl"];
    clock.advance(std::chrono::minutes(16));
    EXPECT_EQ(get(next, token).json()[0]["errorCode"], "INVALID_QUERY_LOCATOR");
}

TEST_F(QueryRoutes, CompressTheirPages)
{
    httplib::Client client(url());
    client.set_url_encode(false);
    const auto answer = client.Get("/services/data/v60.0/query?q=SELECT+Id,Name+FROM+Account",
        httplib::Headers{{"Authorization", "Bearer " + token}, {"Accept-Encoding", "gzip"}});
    EXPECT_EQ(answer->get_header_value("Content-Encoding"), "gzip");
    EXPECT_EQ(nlohmann::json::parse(answer->body)["totalSize"], 2500);
}

} // namespace scout::demoorg
