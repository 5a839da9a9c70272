// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/BulkQuery.h"

#include "async/RunTask.h"
#include "async/TaskScope.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::sf {

namespace {

const std::string kJobs = "https://acme.my.salesforce.com/services/data/v67.0/jobs/query";
const std::string kJob = kJobs + "/750A";
const std::string kResults = kJob + "/results";

std::string job(const std::string& state, const std::string& more = {})
{
    return R"({"id":"750A","state":")" + state + '"' + more + '}';
}

std::vector<net::HttpHeader> part(const char* rows, const char* locator)
{
    return {{"Sforce-NumberOfRecords", rows}, {"Sforce-Locator", locator}};
}

struct BulkQueryTest : testing::Test {
    test::ScriptedHttp http;
    orgs::FixedToken token{Secret("00D!token")};
    orgs::OrgSession session{http, token, "https://acme.my.salesforce.com"};
    std::vector<std::chrono::milliseconds> pauses;

    BulkQuery query(bool allRows = false)
    {
        BulkQueryOptions options;
        options.apiVersion = "67.0";
        options.allRows = allRows;
        options.rowsPerPart = 2;
        options.pause = [this](std::chrono::milliseconds pause) { return passed(&pauses, pause); };
        return BulkQuery(session, "SELECT Id FROM Account WHERE Name = 'a\"b'", std::move(options));
    }

    static Task<> passed(std::vector<std::chrono::milliseconds>* pauses, std::chrono::milliseconds pause)
    {
        pauses->push_back(pause);
        co_return;
    }

    /// The code of its error.
    static std::string refusal(const Result<void>& result) { return result ? "none" : result.error().code; }
};

} // namespace

TEST_F(BulkQueryTest, MakesAJobWaitsForItAndBringsItsRows)
{
    http.expect("POST", kJobs, 200, job("UploadComplete"));
    http.expect("GET", kJob, 200, job("InProgress"));
    http.expect("GET", kJob, 200, job("JobComplete"));
    http.expect("GET", kResults, 200, "\"Id\"\n\"1\"\n\"2\"\n", part("2", "MTAw"));
    http.expect("GET", kResults, 200, "\"Id\"\n\"3\"\n", part("1", "null"));
    http.expect("DELETE", kJob, 204);
    BulkQuery bulk = query();
    ASSERT_TRUE(runTask(bulk.start()));
    const auto first = runTask(bulk.next());
    ASSERT_TRUE(first) << first.error().message;
    EXPECT_EQ(first->records->rows(), 2u);
    EXPECT_FALSE(bulk.done());
    const auto second = runTask(bulk.next());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->records->cell(0, 0).text, "3");
    EXPECT_TRUE(bulk.done());
    runTask(bulk.discard());
    EXPECT_NE(http.sent()[0].body.find(R"("query":"SELECT Id FROM Account WHERE Name = 'a\"b'")"),
        std::string::npos)
        << http.sent()[0].body;
    EXPECT_TRUE(http.sent()[4].url.ends_with("?maxRecords=2&locator=MTAw")) << http.sent()[4].url;
}

TEST_F(BulkQueryTest, AsksForDeletedRowsWhereWanted)
{
    http.expect("POST", kJobs, 200, job("JobComplete"));
    BulkQuery bulk = query(true);
    ASSERT_TRUE(runTask(bulk.start()));
    EXPECT_NE(http.sent()[0].body.find(R"("operation":"queryAll")"), std::string::npos);
}

TEST_F(BulkQueryTest, LooksLessOftenTheLongerItTakes)
{
    http.expect("POST", kJobs, 200, job("UploadComplete"));
    for (int i = 0; i < 12; ++i)
        http.expect("GET", kJob, 200, job("InProgress"));
    http.expect("GET", kJob, 200, job("JobComplete"));
    BulkQuery bulk = query();
    ASSERT_TRUE(runTask(bulk.start()));
    ASSERT_EQ(pauses.size(), 13u);
    EXPECT_EQ(pauses[0], std::chrono::milliseconds(500));
    EXPECT_EQ(pauses[1], std::chrono::milliseconds(750));
    EXPECT_EQ(pauses.back(), std::chrono::seconds(10));
}

TEST_F(BulkQueryTest, SaysWhyAJobFailed)
{
    http.expect("POST", kJobs, 200, job("UploadComplete"));
    http.expect("GET", kJob, 200,
        job("Failed", R"(,"errorMessage":"INVALID_FIELD: No such column 'X' on entity 'Account'")"));
    BulkQuery bulk = query();
    const auto started = runTask(bulk.start());
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, "bulk_job_failed");
    ASSERT_TRUE(started.error().http);
    EXPECT_EQ(started.error().http->code, "INVALID_FIELD") << "advice is found by it";
}

TEST_F(BulkQueryTest, SaysThatSomebodyAbortedTheJob)
{
    http.expect("POST", kJobs, 200, job("UploadComplete"));
    http.expect("GET", kJob, 200, job("Aborted"));
    BulkQuery bulk = query();
    EXPECT_EQ(refusal(runTask(bulk.start())), "bulk_job_aborted");
}

TEST_F(BulkQueryTest, AbortsAJobThatStillRunsAndRemovesIt)
{
    http.expect("POST", kJobs, 200, job("UploadComplete"));
    http.expect("GET", kJob, 500);
    BulkQuery bulk = query();
    ASSERT_FALSE(runTask(bulk.start()));
    http.expect("PATCH", kJob, 200, job("Aborted"));
    http.expect("DELETE", kJob, 204);
    runTask(bulk.discard());
    EXPECT_EQ(http.sent()[2].body, R"({"state":"Aborted"})");
}

TEST_F(BulkQueryTest, RemovesNothingWhereNoJobWasMade)
{
    BulkQuery bulk = query();
    runTask(bulk.discard());
    EXPECT_TRUE(http.sent().empty());
}

TEST_F(BulkQueryTest, NoticesRowsThatAreMissing)
{
    http.expect("POST", kJobs, 200, job("JobComplete"));
    http.expect("GET", kResults, 200, "\"Id\"\n\"1\"\n", part("2", "null"));
    http.expect("GET", kResults, 200, "\"Id\"\n\"1\"\n\"2\"\n", part("2", "null"));
    BulkQuery bulk = query();
    ASSERT_TRUE(runTask(bulk.start()));
    const auto cut = runTask(bulk.next());
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, "bulk_rows_missing");
    EXPECT_FALSE(bulk.done());
    EXPECT_TRUE(runTask(bulk.next())) << "the same part again";
    EXPECT_TRUE(bulk.done());
}

TEST_F(BulkQueryTest, EndsWithItsOwner)
{
    http.expect("POST", kJobs, 200, job("UploadComplete"));
    http.expectSilence("GET", kJob);
    BulkQuery bulk = query();
    {
        TaskScope owner;
        owner.start([](BulkQuery* query) -> Task<> {
            const auto ignored = co_await query->start();
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&bulk));
        EXPECT_EQ(http.pending(), 1);
    }
    EXPECT_EQ(http.pending(), 0);
}

struct BulkFault {
    const char* name;
    Result<net::HttpResponse> outcome;
    ErrorKind kind;
};

net::HttpResponse answer(int status, std::string body)
{
    return net::HttpResponse{status, {}, std::move(body)};
}

/// At every stage: making the job, asking for it, fetching its rows.
class BulkQueryFailure : public testing::TestWithParam<BulkFault> {
protected:
    void fail(const std::string& method, const std::string& url)
    {
        const auto& outcome = GetParam().outcome;
        if (outcome)
            http.expect(method, url, outcome->status, outcome->body);
        else
            http.expect(method, url, outcome.error());
    }
    BulkQuery query()
    {
        BulkQueryOptions options;
        options.apiVersion = "67.0";
        options.pause = [](std::chrono::milliseconds) -> Task<> { co_return; };
        return BulkQuery(session, "SELECT Id FROM Account", std::move(options));
    }

    test::ScriptedHttp http;
    orgs::FixedToken token{Secret("00D!token")};
    orgs::OrgSession session{http, token, "https://acme.my.salesforce.com"};
};

TEST_P(BulkQueryFailure, IsToldWhenTheJobIsMade)
{
    fail("POST", kJobs);
    BulkQuery bulk = query();
    const auto started = runTask(bulk.start());
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, GetParam().kind) << started.error().message;
    EXPECT_EQ(bulk.jobId(), "");
}

TEST_P(BulkQueryFailure, IsToldWhileTheJobRuns)
{
    http.expect("POST", kJobs, 200, job("InProgress"));
    fail("GET", kJob);
    BulkQuery bulk = query();
    const auto started = runTask(bulk.start());
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, GetParam().kind) << started.error().message;
    EXPECT_EQ(bulk.jobId(), "750A") << "so that it can be discarded";
}

TEST_P(BulkQueryFailure, IsToldWhereTheRowsAre)
{
    http.expect("POST", kJobs, 200, job("JobComplete"));
    fail("GET", kResults);
    BulkQuery bulk = query();
    ASSERT_TRUE(runTask(bulk.start()));
    const auto rows = runTask(bulk.next());
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().kind, GetParam().kind) << rows.error().message;
    EXPECT_FALSE(bulk.done());
}

INSTANTIATE_TEST_SUITE_P(Faults, BulkQueryFailure,
    testing::Values(
        BulkFault{"Unauthorized",
            answer(401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])"),
            ErrorKind::Unauthorized},
        BulkFault{"Forbidden",
            answer(403, R"([{"message":"The Bulk API is off","errorCode":"API_DISABLED_FOR_ORG"}])"),
            ErrorKind::Forbidden},
        BulkFault{"TooMany", answer(429, ""), ErrorKind::RateLimited},
        BulkFault{"Server", answer(500, "oops"), ErrorKind::Server},
        BulkFault{"Silence", Error{ErrorKind::Timeout, "network_idle", "Silent."}, ErrorKind::Timeout},
        BulkFault{"Cut", Error{ErrorKind::Network, "network_cut", "Cut."}, ErrorKind::Network},
        BulkFault{"Garbage", answer(200, "\"<html>"), ErrorKind::BadResponse}),
    [](const auto& each) { return each.param.name; });

} // namespace scout::sf
