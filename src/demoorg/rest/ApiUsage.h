// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <cstdint>
#include <mutex>

namespace scout::demoorg {

/// How many calls of the data API the org has answered in the last 24 hours, and how many it may. Any thread
/// may use it.
class ApiUsage {
public:
    static constexpr std::int64_t kDefaultLimit = 15'000; ///< of a Developer Edition org

    struct Count {
        std::int64_t used = 0;
        std::int64_t limit = kDefaultLimit;

        bool operator==(const Count&) const = default;
    };

    explicit ApiUsage(const Clock& clock, std::int64_t limit = kDefaultLimit)
        : m_clock(clock)
        , m_limit(limit)
        , m_since(clock.now())
    { }

    /// Counts a call, unless the limit is reached: then nothing changes and `used` equals `limit`.
    struct Taken {
        bool allowed = false;
        Count count;
    };
    Taken take();
    Count count() const;
    void setUsed(std::int64_t used);
    void setLimit(std::int64_t limit);

private:
    void startAnew() const;

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::int64_t m_limit;
    mutable std::int64_t m_used = 0;
    mutable TimePoint m_since;
};

} // namespace scout::demoorg
