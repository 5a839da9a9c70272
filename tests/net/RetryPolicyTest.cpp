// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include <gtest/gtest.h>

namespace scout::net {

using namespace std::chrono_literals;

namespace {

const TimePoint kNow = fromIso8601("2026-03-14T09:00:00Z");

HttpRequest requestBy(std::string method)
{
    HttpRequest request;
    request.method = std::move(method);
    request.url = "https://acme.my.salesforce.com/";
    return request;
}

Result<HttpResponse> answer(int status, std::string_view retryAfter = {})
{
    HttpResponse response;
    response.status = status;
    if (!retryAfter.empty())
        response.headers.push_back({"retry-after", std::string(retryAfter)});
    return response;
}

Result<HttpResponse> failure(std::string code)
{
    return Error{ErrorKind::Network, std::move(code), "It failed."};
}

std::optional<std::chrono::milliseconds> delayOf(
    const char* method, const Result<HttpResponse>& outcome, int attempt = 1, double random = 0.5)
{
    return RetryPolicy().delayAfter(requestBy(method), outcome, attempt, random, kNow);
}

} // namespace

struct RetryCase {
    const char* method;
    Result<HttpResponse> outcome;
    bool isRepeated;
};

class RetryTable : public testing::TestWithParam<RetryCase> { };

TEST_P(RetryTable, RepeatsOnlyWhatIsSafeAndUseful)
{
    EXPECT_EQ(delayOf(GetParam().method, GetParam().outcome).has_value(), GetParam().isRepeated);
}

INSTANTIATE_TEST_SUITE_P(Answers, RetryTable,
    testing::Values(RetryCase{"GET", answer(200), false}, RetryCase{"GET", answer(401), false},
        RetryCase{"GET", answer(403), false}, RetryCase{"GET", answer(500), false},
        RetryCase{"GET", answer(429), true}, RetryCase{"GET", answer(502), true},
        RetryCase{"GET", answer(503), true}, RetryCase{"GET", answer(504), true},
        RetryCase{"DELETE", answer(503), true}, RetryCase{"POST", answer(429), true},
        RetryCase{"POST", answer(502), false}, RetryCase{"POST", answer(503), false},
        RetryCase{"POST", answer(503, "1"), true}, RetryCase{"PATCH", answer(504), false}));

INSTANTIATE_TEST_SUITE_P(Failures, RetryTable,
    testing::Values(RetryCase{"GET", failure("network_cut"), true},
        RetryCase{"GET", failure("network_idle"), true}, RetryCase{"GET", failure("network_name"), true},
        RetryCase{"GET", failure("network_proxy"), false}, RetryCase{"GET", failure("tls_untrusted"), false},
        RetryCase{"GET", failure("network_garbage"), false}, RetryCase{"POST", failure("network_cut"), false},
        RetryCase{"POST", failure("network_idle"), false},
        RetryCase{"POST", failure("network_refused"), true}));

TEST(RetryPolicy, WaitsTwiceAsLongEachTimeUpToTheLimit)
{
    RetryPolicy policy;
    policy.attempts = 100;
    const auto delay = [&policy](int attempt, double random) {
        return policy.delayAfter(requestBy("GET"), answer(503), attempt, random, kNow);
    };
    EXPECT_EQ(delay(1, 0.0), 200ms);
    EXPECT_EQ(delay(1, 0.5), 300ms);
    EXPECT_EQ(delay(2, 0.5), 600ms);
    EXPECT_EQ(delay(3, 0.5), 1200ms);
    EXPECT_EQ(delay(99, 0.5), 15s);
}

TEST(RetryPolicy, GivesUpAfterTheLastAttempt)
{
    EXPECT_TRUE(delayOf("GET", answer(503), 2));
    EXPECT_FALSE(delayOf("GET", answer(503), 3));
}

TEST(RetryPolicy, HonoursRetryAfterInSecondsAndAsADate)
{
    EXPECT_EQ(delayOf("GET", answer(429, "7")), 7s);
    EXPECT_EQ(delayOf("GET", answer(503, "Sat, 14 Mar 2026 09:00:03 GMT")), 3s);
    EXPECT_EQ(delayOf("GET", answer(503, "Sat, 14 Mar 2026 08:00:00 GMT")), 0s);
    EXPECT_EQ(delayOf("GET", answer(503, "-5")), 0s);
}

TEST(RetryPolicy, DoesNotWaitForALongRetryAfter)
{
    EXPECT_FALSE(delayOf("GET", answer(429, "3600")));
}

TEST(RetryPolicy, IgnoresARetryAfterThatIsNone)
{
    EXPECT_EQ(delayOf("GET", answer(503, "soon")), 300ms);
}

} // namespace scout::net
