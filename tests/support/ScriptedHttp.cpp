// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedHttp.h"

#include "async/SignalAwaiter.h"

#include <gtest/gtest.h>

namespace scout::test {

namespace {

/// Counts a request for as long as its frame lives.
class Pending {
public:
    explicit Pending(std::shared_ptr<int> count)
        : m_count(std::move(count))
    {
        ++*m_count;
    }
    Pending(const Pending&) = delete;
    Pending& operator=(const Pending&) = delete;
    ~Pending() { --*m_count; }

private:
    std::shared_ptr<int> m_count;
};

} // namespace

ScriptedHttp::~ScriptedHttp() = default;

void ScriptedHttp::expect(
    std::string method, std::string url, int status, std::string body, std::vector<net::HttpHeader> headers)
{
    net::HttpResponse response{status, std::move(headers), std::move(body)};
    m_expected.push_back({std::move(method), std::move(url), std::move(response)});
}

void ScriptedHttp::expect(std::string method, std::string url, Error error)
{
    m_expected.push_back({std::move(method), std::move(url), std::move(error)});
}

void ScriptedHttp::expectSilence(std::string method, std::string url)
{
    m_expected.push_back({std::move(method), std::move(url), std::nullopt});
}

Task<Result<net::HttpResponse>> ScriptedHttp::send(net::HttpRequest request)
{
    const Pending pending(m_pending);
    const std::string url = request.url.substr(0, request.url.find('?'));
    m_sent.push_back(request);
    if (m_expected.empty()) {
        ADD_FAILURE() << "unexpected request: " << request.method << ' ' << url;
        co_return Error{ErrorKind::Network, "network_refused", "Nothing was expected any more."};
    }
    const Expected expected = std::move(m_expected.front());
    m_expected.pop_front();
    EXPECT_EQ(request.method, expected.method);
    EXPECT_EQ(url, expected.url);
    std::chrono::milliseconds delay(0);
    if (!expected.outcome)
        delay = std::chrono::hours(1);
    co_await async::sleepFor(delay);
    if (!expected.outcome)
        co_return Error{ErrorKind::Timeout, "network_idle", "Nobody answered."};
    co_return *expected.outcome;
}

} // namespace scout::test
