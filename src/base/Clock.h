// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace scout {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where "now" comes from, so that tests can move it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};

class SystemClock final : public Clock {
public:
    TimePoint now() const override;
};

/// "2026-03-14T09:41:00Z"; milliseconds are shown only where they are not zero.
std::string toIso8601(TimePoint time);

/// Reads what toIso8601 writes, and zones as "+02:00" or "+0200". The epoch if the text is not a time.
TimePoint fromIso8601(std::string_view text);

} // namespace scout
