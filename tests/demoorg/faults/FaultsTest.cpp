// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/faults/FaultSpec.h"
#include "demoorg/support/OrgTest.h"
#include "demoorg/support/RawClient.h"

#include <map>

namespace scout::demoorg {

TEST(FaultSpec, ReadsWhatWhereAndHowOften)
{
    for (const char* text :
        {"401", "503@query:2", "429@token", "limit@any:1", "drop@page=3", "stall@bulk-results",
            "truncate@sobject", "garbage@composite:5", "lock@bulk-upload", "slow=250", "random=42@query"}) {
        const auto spec = FaultSpec::parse(text);
        ASSERT_TRUE(spec) << text;
        const std::string written = spec->text();
        EXPECT_EQ(FaultSpec::parse(written).value(), *spec) << text;
    }
    const auto spec = FaultSpec::parse("drop@page=3:2").value();
    EXPECT_EQ(spec.kind, FaultKind::Drop);
    EXPECT_EQ(spec.place, FaultPlace::Page);
    EXPECT_EQ(spec.page, 3);
    EXPECT_EQ(spec.left, 2);
}

TEST(FaultSpec, SaysWhatItCantRead)
{
    for (const char* text : {"", "500", "401@nowhere", "401:0", "401:x", "slow", "slow=x", "drop=3",
             "drop@page", "drop@page=0", "drop@query=2", "random", "401:-1"}) {
        const auto spec = FaultSpec::parse(text);
        ASSERT_FALSE(spec) << text;
        EXPECT_EQ(spec.error().code, "bad_fault");
    }
}

class Faults : public OrgTest {
protected:
    void breakWith(std::vector<std::string> faults)
    {
        options.faults = std::move(faults);
        options.records["Account"] = 900;
        restart();
        token = server->environment()->accessToken.reveal();
    }
    Answer query() const { return get("/services/data/v67.0/query?q=SELECT+Id+FROM+Account", token); }
    Answer limits() const { return get("/services/data/v67.0/limits", token); }

    std::string token;
};

TEST_F(Faults, RefuseAsOftenAsTheyWereAskedTo)
{
    breakWith({"503@query:2"});
    EXPECT_EQ(limits().status, 200);
    EXPECT_EQ(query().json()[0]["errorCode"], "SERVER_UNAVAILABLE");
    EXPECT_EQ(query().status, 503);
    EXPECT_EQ(query().status, 200);
}

TEST_F(Faults, RefuseInTheWordsOfSalesforce)
{
    breakWith({"401@query:1", "429@query:1", "limit@query:1", "lock@query:1"});
    // All hit the first request; the first of them answers.
    EXPECT_EQ(query().json()[0]["errorCode"], "INVALID_SESSION_ID");
    EXPECT_EQ(query().status, 200);
    breakWith({"429"});
    EXPECT_EQ(limits().header("Retry-After"), "1");
    breakWith({"limit"});
    EXPECT_EQ(limits().status, 403);
    breakWith({"lock"});
    EXPECT_EQ(limits().json()[0]["errorCode"], "UNABLE_TO_LOCK_ROW");
}

TEST_F(Faults, SpeakOAuthAtTheTokenEndpoint)
{
    breakWith({"503@token:1", "garbage@token:1"});
    EXPECT_EQ(OrgTest::token({{"grant_type", "password"}}).json()["error"], "server_error");
    EXPECT_EQ(OrgTest::token({{"grant_type", "password"}}).status, 400);
}

TEST_F(Faults, StrikeInThePlaceThatTheyNameAndNowhereElse)
{
    struct Call {
        const char* method;
        const char* path;
    };
    const std::map<std::string, std::vector<Call>> places{
        {"token", {{"POST", "/services/oauth2/token"}}},
        {"query",
            {{"GET", "/services/data/v67.0/query?q=SELECT+Id+FROM+Account"},
                {"GET", "/services/data/v67.0/queryAll?q=SELECT+Id+FROM+Account"},
                {"GET", "/services/data/v67.0/query/01g000000000000AAA-2000"}}},
        {"sobject",
            {{"GET", "/services/data/v67.0/sobjects"}, {"POST", "/services/data/v67.0/sobjects/Account"},
                {"PATCH", "/services/data/v67.0/sobjects/Account/001000000000000AAA"}}},
        {"composite",
            {{"POST", "/services/data/v67.0/composite"},
                {"PATCH", "/services/data/v67.0/composite/sobjects"}}},
        {"bulk-upload", {{"PUT", "/services/data/v67.0/jobs/ingest/750000000000000AAA/batches"}}},
        {"bulk-results",
            {{"GET", "/services/data/v67.0/jobs/query/750000000000000AAA/results"},
                {"GET", "/services/data/v67.0/jobs/ingest/750000000000000AAA/failedResults/"},
                {"GET", "/services/data/v67.0/jobs/ingest/750000000000000AAA/unprocessedrecords"}}},
    };
    const auto statusOf = [this](const Call& call) {
        httplib::Client client(url());
        client.set_url_encode(false);
        httplib::Request request;
        request.method = call.method;
        request.path = call.path;
        request.headers = {{"Authorization", "Bearer " + token}};
        return client.send(request)->status;
    };
    for (const auto& [struck, ignored] : places) {
        breakWith({"503@" + struck});
        for (const auto& [place, calls] : places)
            for (const auto& call : calls)
                EXPECT_EQ(statusOf(call) == 503, place == struck) << struck << ": " << call.path;
    }
}

TEST_F(Faults, MakeEveryAnswerWait)
{
    options.latency = std::chrono::milliseconds(60);
    breakWith({});
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(limits().status, 200);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, options.latency);
}

TEST_F(Faults, UseUpTheCallsOfTheDay)
{
    options.apiLimit = 2;
    breakWith({});
    EXPECT_EQ(query().header("Sforce-Limit-Info"), "api-usage=1/2");
    EXPECT_EQ(query().status, 200);
    EXPECT_EQ(query().json()[0]["errorCode"], "REQUEST_LIMIT_EXCEEDED");
    EXPECT_EQ(query().status, 403);
    clock.advance(std::chrono::hours(24));
    token = server->environment()->accessToken.reveal();
    EXPECT_EQ(query().status, 200) << "a day later there are new ones";
}

TEST_F(Faults, LeavePagesForPeopleAlone)
{
    breakWith({"503"});
    EXPECT_NE(authorize(authorizeRequest()).find("code="), std::string::npos);
    EXPECT_EQ(get("/login").status, 200);
}

TEST_F(Faults, SpoilBodies)
{
    breakWith({"truncate"});
    EXPECT_TRUE(limits().json().is_discarded());
    EXPECT_EQ(limits().status, 200);
    breakWith({"garbage"});
    EXPECT_TRUE(limits().json().is_discarded());
}

TEST_F(Faults, CutTheConnectionInsideTheBody)
{
    breakWith({"drop:1"});
    RawClient client(server->port());
    client.send(
        "GET /services/data/v67.0/limits HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    const std::string answer = client.readAll();
    const auto length = std::stoul(answer.substr(answer.find("Content-Length: ") + 16));
    EXPECT_LT(answer.size() - answer.find("\r\n\r\n") - 4, length);
    EXPECT_EQ(limits().status, 200);
}

TEST_F(Faults, HitOnePageOfAResult)
{
    breakWith({"503@page=3:1"});
    httplib::Client client(url());
    client.set_url_encode(false);
    const httplib::Headers headers{
        {"Authorization", "Bearer " + token}, {"Sforce-Query-Options", "batchSize=200"}};
    std::string path = "/services/data/v67.0/query?q=SELECT+Id+FROM+Account";
    std::vector<int> statuses;
    for (int page = 0; page < 3; ++page) {
        const auto answer = client.Get(path, headers);
        statuses.push_back(answer->status);
        if (answer->status == 200)
            path = nlohmann::json::parse(answer->body)["nextRecordsUrl"];
    }
    EXPECT_EQ(statuses, (std::vector{200, 200, 503}));
    EXPECT_EQ(client.Get(path, headers)->status, 200);
}

TEST_F(Faults, FollowTheSameScheduleForTheSameSeed)
{
    const auto statuses = [this] {
        breakWith({"random=7"});
        std::vector<int> seen;
        for (int i = 0; i < 40; ++i)
            seen.push_back(limits().status);
        return seen;
    };
    const auto first = statuses();
    EXPECT_EQ(first, statuses());
    EXPECT_GT(std::count_if(first.begin(), first.end(), [](int status) { return status != 200; }), 0);
}

TEST_F(Faults, AreSetInSetup)
{
    breakWith({});
    Browser browser(url());
    browser.submit(formOf(browser.get("/setup").body));
    const auto form = formWith(browser.get("/setup/faults").body, "name=\"specs\"");
    EXPECT_NE(browser.submit(form, {{"specs", "nonsense"}}).body.find("is no fault"), std::string::npos);
    EXPECT_NE(browser.submit(form, {{"specs", "503:1\r\n401@query"}}).body.find("503:1\n401@query"),
        std::string::npos);
    EXPECT_EQ(limits().status, 503);
    EXPECT_EQ(query().status, 401);
}

TEST_F(Faults, ThatCantBeReadKeepTheServerFromStarting)
{
    server.reset();
    options.faults = {"nonsense"};
    const auto started = Server::start(options);
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, "bad_fault");
}

} // namespace scout::demoorg
