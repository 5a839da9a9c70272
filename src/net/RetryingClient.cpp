// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryingClient.h"

#include "async/SignalAwaiter.h"

#include <QRandomGenerator>

namespace scout::net {

RetryingClient::Surroundings RetryingClient::Surroundings::real()
{
    Surroundings real;
    real.sleep = [](std::chrono::milliseconds duration) { return async::sleepFor(duration); };
    real.random = [] { return QRandomGenerator::global()->generateDouble(); };
    real.now = [] { return SystemClock().now(); };
    return real;
}

RetryingClient::RetryingClient(HttpClient& next, RetryPolicy policy, Surroundings surroundings)
    : m_next(next)
    , m_policy(policy)
    , m_surroundings(std::move(surroundings))
{ }

Task<Result<HttpResponse>> RetryingClient::send(HttpRequest request)
{
    for (int attempt = 1;; ++attempt) {
        auto outcome = co_await m_next.send(request);
        const auto delay =
            m_policy.delayAfter(request, outcome, attempt, m_surroundings.random(), m_surroundings.now());
        if (!delay) {
            if (request.confidential)
                wipe(request.body);
            co_return outcome;
        }
        co_await m_surroundings.sleep(*delay);
    }
}

} // namespace scout::net
