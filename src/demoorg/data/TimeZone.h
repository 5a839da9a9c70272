// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::demoorg {

/// A time zone of the tz database, read from its compiled file (RFC 9636). libstdc++ 12 has no time zones
/// yet, and localtime() knows one zone a process.
class TimeZone {
public:
    /// "America/Los_Angeles". UTC if the name is unknown or the system has no tz database.
    static const TimeZone& named(std::string_view name);

    const std::string& name() const { return m_name; }
    /// How far local time is ahead of UTC at an instant.
    std::chrono::seconds offsetAt(TimePoint instant) const;
    /// The calendar day of an instant, as days since 1970.
    std::chrono::local_days dayOf(TimePoint instant) const;
    /// When a local day begins. Where midnight does not exist, the first moment after it.
    TimePoint startOf(std::chrono::local_days day) const;

private:
    struct Transition {
        std::chrono::sys_seconds at;
        std::chrono::seconds offset;
    };

    static TimeZone load(const std::string& name);
    static TimeZone parse(std::string_view file);

    std::string m_name = "UTC";
    std::chrono::seconds m_firstOffset{0};
    std::vector<Transition> m_transitions; ///< ascending
};

} // namespace scout::demoorg
