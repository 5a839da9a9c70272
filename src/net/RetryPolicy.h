// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "net/HttpClient.h"

#include <optional>

namespace scout::net {

/// When a failed request is worth another try. Plain values and no state, so that every row can be tested.
///
/// A request that may be repeated (GET, HEAD, OPTIONS, PUT, DELETE; RFC 9110 section 9.2.2) is repeated after
/// a lost connection, a silence, and 429, 502, 503 or 504. Any other only where it certainly did nothing: the
/// connection was never made, or the answer was 429, or 503 with Retry-After. A certificate that isn't
/// trusted, a refusing proxy and an answer that isn't HTTP don't get better by asking again.
struct RetryPolicy {
    int attempts = 3; ///< all in all
    std::chrono::milliseconds firstDelay = std::chrono::milliseconds(400);
    /// Also the longest Retry-After that is waited for; beyond it the caller gets the answer at once.
    std::chrono::milliseconds longestDelay = std::chrono::seconds(20);

    /// How long to wait before the next attempt, or nothing if `outcome` stands. `attempt` counts from 1;
    /// `random` in [0, 1) spreads clients that failed together; `now` is for a Retry-After that is a date.
    std::optional<std::chrono::milliseconds> delayAfter(const HttpRequest& request,
        const Result<HttpResponse>& outcome, int attempt, double random, TimePoint now) const;
};

} // namespace scout::net
