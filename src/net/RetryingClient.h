// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/RetryPolicy.h"

#include <functional>

namespace scout::net {

/// Sends through another client and tries again where RetryPolicy finds it worth while. What comes back is
/// the last outcome. Delay, randomness and time are injected; the defaults are the real ones.
class RetryingClient final : public HttpClient {
public:
    struct Surroundings {
        std::function<Task<>(std::chrono::milliseconds)> sleep;
        std::function<double()> random; ///< in [0, 1)
        std::function<TimePoint()> now;

        static Surroundings real();
    };

    /// `next` is borrowed.
    explicit RetryingClient(
        HttpClient& next, RetryPolicy policy = {}, Surroundings surroundings = Surroundings::real());

    Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    HttpClient& m_next;
    RetryPolicy m_policy;
    Surroundings m_surroundings;
};

} // namespace scout::net
