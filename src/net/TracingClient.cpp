// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TracingClient.h"

#include <algorithm>

namespace scout::net {

TracingClient::TracingClient(HttpClient& next, const Clock& clock, Observer observer)
    : m_next(next)
    , m_clock(clock)
    , m_observer(std::move(observer))
{ }

Task<Result<HttpResponse>> TracingClient::send(HttpRequest request)
{
    const TimePoint begun = m_clock.now();
    auto outcome = co_await m_next.send(request);
    RequestTrace trace = makeTrace(request, outcome);
    trace.duration = std::max(std::chrono::milliseconds(0), m_clock.now() - begun);
    if (request.confidential)
        wipe(request.body);
    m_observer(trace);
    co_return outcome;
}

} // namespace scout::net
