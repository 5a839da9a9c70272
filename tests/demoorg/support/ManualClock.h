// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>

namespace scout::demoorg {

/// Time that passes when a test says so; read by the server's threads.
class ManualClock final : public Clock {
public:
    TimePoint now() const override { return TimePoint(std::chrono::milliseconds(m_millis)); }
    void advance(std::chrono::milliseconds time) { m_millis += time.count(); }

private:
    std::atomic<std::int64_t> m_millis = fromIso8601("2026-03-14T09:41:00Z").time_since_epoch().count();
};

} // namespace scout::demoorg
