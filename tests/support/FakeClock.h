// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace scout::test {

/// A clock that moves only when told to.
class FakeClock final : public Clock {
public:
    explicit FakeClock(std::string_view start = "2026-03-14T09:41:00Z")
        : m_now(fromIso8601(start))
    { }

    TimePoint now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    TimePoint m_now;
};

} // namespace scout::test
