// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryingClient.h"

#include "async/RunTask.h"
#include "support/ScriptedHttp.h"

#include <gtest/gtest.h>

namespace scout::net {

using namespace std::chrono_literals;

namespace {

const std::string kUrl = "https://acme.my.salesforce.com/services/data";

struct RetryingClientFixture {
    test::ScriptedHttp http;
    std::vector<std::chrono::milliseconds> slept;
    RetryingClient client{http, RetryPolicy(), surroundings()};

    RetryingClient::Surroundings surroundings()
    {
        RetryingClient::Surroundings fake;
        fake.sleep = [this](std::chrono::milliseconds duration) { return note(duration); };
        fake.random = [] { return 0.5; };
        fake.now = [] { return TimePoint(); };
        return fake;
    }
    Task<> note(std::chrono::milliseconds duration)
    {
        slept.push_back(duration);
        co_return;
    }
    Result<HttpResponse> get()
    {
        HttpRequest request;
        request.url = kUrl;
        return runTask(client.send(std::move(request)));
    }
};

} // namespace

TEST(RetryingClient, AsksOnceWhereTheAnswerIsGood)
{
    RetryingClientFixture f;
    f.http.expect("GET", kUrl, 200, "fine");
    EXPECT_EQ(f.get()->body, "fine");
    EXPECT_TRUE(f.slept.empty());
}

TEST(RetryingClient, AsksAgainAfterTheDelays)
{
    RetryingClientFixture f;
    f.http.expect("GET", kUrl, Error{ErrorKind::Network, "network_cut", "Cut."});
    f.http.expect("GET", kUrl, 503, "", {{"Retry-After", "2"}});
    f.http.expect("GET", kUrl, 200, "fine");
    EXPECT_EQ(f.get()->body, "fine");
    EXPECT_EQ(f.slept, (std::vector<std::chrono::milliseconds>{300ms, 2s}));
    EXPECT_TRUE(f.http.allUsed());
}

TEST(RetryingClient, GivesTheLastOutcomeWhenItGivesUp)
{
    RetryingClientFixture f;
    f.http.expect("GET", kUrl, 503);
    f.http.expect("GET", kUrl, 503);
    f.http.expect("GET", kUrl, Error{ErrorKind::Timeout, "network_idle", "Silent."});
    const auto outcome = f.get();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, "network_idle");
    EXPECT_EQ(f.slept.size(), 2u);
}

TEST(RetryingClient, SendsTheSameRequestEachTime)
{
    RetryingClientFixture f;
    f.http.expect("POST", kUrl, 429);
    f.http.expect("POST", kUrl, 200);
    HttpRequest request;
    request.method = "POST";
    request.url = kUrl;
    request.body = "refresh_token=x";
    request.confidential = true;
    EXPECT_EQ(runTask(f.client.send(std::move(request)))->status, 200);
    ASSERT_EQ(f.http.sent().size(), 2u);
    EXPECT_EQ(f.http.sent()[1].body, "refresh_token=x");
}

} // namespace scout::net
