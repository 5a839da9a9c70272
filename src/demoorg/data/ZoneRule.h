// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace scout::demoorg {

/// The rule at the end of a time zone file, in the form of the TZ variable of POSIX (RFC 9636 §3.3):
/// "PST8PDT,M3.2.0,M11.1.0". Of the three kinds of date only "Mm.w.d" occurs in zones of people.
class ZoneRule {
public:
    using Transition =
        std::pair<std::chrono::sys_seconds, std::chrono::seconds>; ///< when, offset from then on

    /// Nothing where there is no rule, or one of another kind.
    static std::optional<ZoneRule> parse(std::string_view text);

    /// Up to the end of Salesforce's useful future.
    std::vector<Transition> transitionsAfter(std::chrono::sys_seconds last) const;

private:
    struct Change {
        unsigned month = 0; ///< 0: the zone has no summer time
        unsigned week = 0; ///< 5 is the last
        unsigned weekday = 0;
        std::chrono::seconds time{7200}; ///< of the local day
    };

    static Change parseChange(std::string_view text);
    static std::chrono::sys_seconds instantOf(
        const Change& change, std::chrono::year year, std::chrono::seconds offset);

    std::chrono::seconds m_standard{0};
    std::chrono::seconds m_summer{0};
    Change m_toSummer;
    Change m_toStandard;
};

} // namespace scout::demoorg
