// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "net/HttpClient.h"
#include "net/RequestTrace.h"

namespace scout::net {

/// Sends through another client and tells an observer about each finished request. Below a RetryingClient it
/// sees every attempt. A request that its owner gave up is not told.
class TracingClient final : public HttpClient {
public:
    using Observer = std::function<void(const RequestTrace&)>;

    /// `next` and `clock` are borrowed. The observer must not destroy this client.
    TracingClient(HttpClient& next, const Clock& clock, Observer observer);

    Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    HttpClient& m_next;
    const Clock& m_clock;
    Observer m_observer;
};

} // namespace scout::net
