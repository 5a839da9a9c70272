// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/QueryRun.h"

#include "async/RunTask.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::sf {

namespace {

constexpr const char* kQuery = "https://acme.my.salesforce.com/services/data/v67.0/query";
constexpr const char* kMore = "https://acme.my.salesforce.com/services/data/v67.0/query/01gA-2000";

struct QueryRunTest : testing::Test {
    test::ScriptedHttp http;
    orgs::FixedToken token{Secret("00D!token")};
    orgs::OrgSession session{http, token, "https://acme.my.salesforce.com"};

    QueryRun run(std::string soql, bool allRows = false)
    {
        QueryOptions options;
        options.apiVersion = "67.0";
        options.allRows = allRows;
        return QueryRun(session, std::move(soql), options);
    }
};

} // namespace

TEST_F(QueryRunTest, FollowsEveryPage)
{
    http.expect("GET", kQuery, 200,
        R"({"totalSize":2,"done":false,"nextRecordsUrl":"/services/data/v67.0/query/01gA-2000","records":[{"Id":"1"}]})");
    http.expect("GET", kMore, 200, R"({"totalSize":2,"done":true,"records":[{"Id":"2"}]})");
    QueryRun query = run("SELECT Id FROM Account");
    const auto first = runTask(query.next());
    ASSERT_TRUE(first);
    EXPECT_FALSE(query.done());
    const auto second = runTask(query.next());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->records->cell(0, 0).text, "2");
    EXPECT_TRUE(query.done());
    EXPECT_EQ(query.apiCalls(), 2);
}

TEST_F(QueryRunTest, EncodesTheQueryAndAsksForFullPages)
{
    http.expect("GET", kQuery, 200, R"({"totalSize":0,"done":true,"records":[]})");
    QueryRun query = run("SELECT Id FROM Account WHERE Name = 'a+b & c'");
    ASSERT_TRUE(runTask(query.next()));
    EXPECT_NE(http.sent()[0].url.find("%27a%2Bb%20%26%20c%27"), std::string::npos) << http.sent()[0].url;
    EXPECT_EQ(http.sent()[0].headers[0], (net::HttpHeader{"Sforce-Query-Options", "batchSize=2000"}));
}

TEST_F(QueryRunTest, AsksForDeletedRowsWhereWanted)
{
    http.expect("GET", "https://acme.my.salesforce.com/services/data/v67.0/queryAll", 200,
        R"({"totalSize":0,"done":true,"records":[]})");
    QueryRun query = run("SELECT Id FROM Account", true);
    EXPECT_TRUE(runTask(query.next()));
}

TEST_F(QueryRunTest, ShowsACountAsARow)
{
    http.expect("GET", kQuery, 200, R"({"totalSize":4521,"done":true,"records":[]})");
    QueryRun query = run("SELECT COUNT() FROM Account");
    const auto page = runTask(query.next());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->records->rows(), 1u);
    EXPECT_EQ(page->records->cell(0, 0).text, "4521");
}

TEST_F(QueryRunTest, TriesTheSamePageAgainAfterAFailure)
{
    const char* body =
        R"({"totalSize":2,"done":false,"nextRecordsUrl":"/services/data/v67.0/query/01gA-2000","records":[{"Id":"1"}]})";
    http.expect("GET", kQuery, 200, body);
    http.expect("GET", kMore, Error{ErrorKind::Network, "network_cut", "Cut."});
    http.expect("GET", kMore, 200, R"({"totalSize":2,"done":true,"records":[{"Id":"2"}]})");
    QueryRun query = run("SELECT Id FROM Account");
    ASSERT_TRUE(runTask(query.next()));
    EXPECT_FALSE(runTask(query.next()));
    EXPECT_FALSE(query.done());
    EXPECT_TRUE(runTask(query.next()));
    EXPECT_TRUE(query.done());
}

struct QueryFault {
    int status;
    const char* body;
    ErrorKind kind;
};

class QueryRunFailure : public testing::TestWithParam<QueryFault> { };

TEST_P(QueryRunFailure, ReportsTheKindAndWhatSalesforceSaid)
{
    test::ScriptedHttp http;
    orgs::FixedToken token{Secret("00D!token")};
    orgs::OrgSession session{http, token, "https://acme.my.salesforce.com"};
    http.expect("GET", kQuery, GetParam().status, GetParam().body);
    QueryOptions options;
    options.apiVersion = "67.0";
    QueryRun query(session, "SELECT Id FROM Account", options);
    const auto page = runTask(query.next());
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, GetParam().kind) << page.error().message;
    EXPECT_FALSE(query.done());
}

INSTANTIATE_TEST_SUITE_P(Faults, QueryRunFailure,
    testing::Values(QueryFault{400, R"([{"message":"unexpected token","errorCode":"MALFORMED_QUERY"}])",
                        ErrorKind::BadRequest},
        QueryFault{401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])",
            ErrorKind::Unauthorized},
        QueryFault{403,
            R"([{"message":"TotalRequests Limit exceeded.","errorCode":"REQUEST_LIMIT_EXCEEDED"}])",
            ErrorKind::RateLimited},
        QueryFault{403, R"([{"message":"no","errorCode":"INSUFFICIENT_ACCESS"}])", ErrorKind::Forbidden},
        QueryFault{429, "", ErrorKind::RateLimited}, QueryFault{500, "<html>oops</html>", ErrorKind::Server},
        QueryFault{200, "garbage", ErrorKind::BadResponse}));

TEST_F(QueryRunTest, DiesQuietlyWithItsOwner)
{
    http.expectSilence("GET", kQuery);
    QueryRun query = run("SELECT Id FROM Account");
    {
        TaskScope owner;
        owner.start([](QueryRun* owned) -> Task<> {
            auto page = co_await owned->next();
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&query));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
}

} // namespace scout::sf
