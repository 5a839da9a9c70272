// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TracingClient.h"

#include "async/RunTask.h"
#include "base/Log.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace scout::net {

namespace {

/// Goes on by 41 ms each time somebody looks.
class TickingClock final : public Clock {
public:
    TimePoint now() const override { return m_now += std::chrono::milliseconds(41); }

private:
    mutable TimePoint m_now{};
};

struct TracingClientFixture {
    test::ScriptedHttp http;
    TickingClock clock;
    std::vector<RequestTrace> traces;
    TracingClient client{http, clock, [this](const RequestTrace& trace) { traces.push_back(trace); }};
};

HttpRequest tokenRequest()
{
    HttpRequest request;
    request.method = "POST";
    request.url = "https://login.salesforce.com/services/oauth2/token?hint=s3cret-query";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Cookie", "sid=s3cret-cookie"},
        {"Authorization", "Basic s3cret-basic"}};
    request.body = "code=s3cret-code";
    request.bearer = Secret("s3cret-bearer");
    request.confidential = true;
    return request;
}

std::string everythingIn(const RequestTrace& trace)
{
    std::string text = trace.method + trace.host + trace.path + trace.query + trace.errorCode;
    for (const auto* headers : {&trace.requestHeaders, &trace.responseHeaders})
        for (const HttpHeader& header : *headers)
            text += header.name + header.value;
    return text;
}

} // namespace

TEST(TracingClient, TellsWhatHappened)
{
    TracingClientFixture f;
    f.http.expect("GET", "https://acme.my.salesforce.com/services/data/v67.0/query", 200, "{}",
        {{"Sforce-Limit-Info", "api-usage=18/15000"}, {"Set-Cookie", "BrowserId=x"}});
    HttpRequest request;
    request.url = "https://acme.my.salesforce.com/services/data/v67.0/query?q=SELECT+Id";
    ASSERT_TRUE(runTask(f.client.send(std::move(request))));
    ASSERT_EQ(f.traces.size(), 1u);
    const RequestTrace& trace = f.traces.front();
    EXPECT_EQ(trace.method, "GET");
    EXPECT_EQ(trace.host, "acme.my.salesforce.com");
    EXPECT_EQ(trace.path, "/services/data/v67.0/query");
    EXPECT_EQ(trace.query, "q=SELECT+Id");
    EXPECT_EQ(trace.status, 200);
    EXPECT_EQ(trace.duration.count(), 41);
    EXPECT_EQ(trace.bytesReceived, 2u);
    ASSERT_EQ(trace.responseHeaders.size(), 1u);
    EXPECT_EQ(trace.responseHeaders.front().value, "api-usage=18/15000");
}

TEST(TracingClient, NamesTheErrorWhereNoAnswerCame)
{
    TracingClientFixture f;
    f.http.expect("GET", "https://a.example/", Error{ErrorKind::Network, "network_cut", "Cut."});
    HttpRequest request;
    request.url = "https://a.example/";
    ASSERT_FALSE(runTask(f.client.send(std::move(request))));
    EXPECT_EQ(f.traces.at(0).status, 0);
    EXPECT_EQ(f.traces.at(0).errorCode, "network_cut");
}

TEST(TracingClient, TellsNoSecretOfAConfidentialRequest)
{
    TracingClientFixture f;
    f.http.expect("POST", "https://login.salesforce.com/services/oauth2/token", 302,
        R"({"access_token":"s3cret-token"})",
        {{"Location", "https://x.example/?code=s3cret"}, {"Set-Cookie", "sid=s3cret"}, {"Date", "today"}});
    ASSERT_TRUE(runTask(f.client.send(tokenRequest())));
    const std::string text = everythingIn(f.traces.at(0));
    EXPECT_EQ(text.find("s3cret"), std::string::npos) << text;
    EXPECT_EQ(f.traces.at(0).bytesSent, 16u);
    EXPECT_EQ(f.traces.at(0).responseHeaders.size(), 1u);
}

TEST(RequestTrace, HidesTheQueryOfOAuthEndpointsInAnyCase)
{
    HttpRequest request = tokenRequest();
    request.confidential = false;
    EXPECT_EQ(makeTrace(request, HttpResponse()).query, "");
}

TEST(RequestTrace, IsALogLineWithoutTheQuery)
{
    const auto path = std::filesystem::path(testing::TempDir()) / "scout-trace-test.txt";
    std::filesystem::remove(path);
    log::start({log::Verbosity::Quiet, path});
    RequestTrace trace;
    trace.method = "GET";
    trace.host = "acme.my.salesforce.com";
    trace.path = "/services/data";
    trace.query = "q=private";
    trace.status = 200;
    trace.responseHeaders = {{"Sforce-Limit-Info", "api-usage=18/15000"}};
    writeToLog(trace);
    log::area(log::Area::Net).flush();
    log::start({});
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    EXPECT_NE(
        text.str().find(
            "GET acme.my.salesforce.com/services/data 200 0 ms 0 B Sforce-Limit-Info=api-usage=18/15000;"),
        std::string::npos)
        << text.str();
    EXPECT_EQ(text.str().find("private"), std::string::npos);
}

} // namespace scout::net
