// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/TimeZone.h"

#include "demoorg/data/ZoneRule.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <mutex>
#include <sstream>

namespace scout::demoorg {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr std::size_t kHeaderSize = 44;

/// The numbers of a TZif header: how many of what follow.
struct Counts {
    std::size_t isUt, isStandard, leap, times, types, characters;

    std::size_t bodySize(std::size_t timeSize) const
    {
        return times * timeSize + times + types * 6 + characters + leap * (timeSize + 4) + isStandard + isUt;
    }
};

std::int64_t bigEndian(std::string_view bytes)
{
    std::int64_t value = static_cast<signed char>(bytes.front());
    for (const char c : bytes.substr(1))
        value = (value << 8) | static_cast<unsigned char>(c);
    return value;
}

Counts countsAt(std::string_view header)
{
    const auto number = [&](std::size_t i) { return std::size_t(bigEndian(header.substr(20 + 4 * i, 4))); };
    return {number(0), number(1), number(2), number(3), number(4), number(5)};
}

bool isHeader(std::string_view file)
{
    return file.size() >= kHeaderSize && file.starts_with("TZif") && file[4] >= '2';
}

/// Names come from user records, so they must not lead out of the folder.
bool isZoneName(std::string_view name)
{
    return !name.empty() && name.front() != '/' && name.find("..") == std::string_view::npos
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
                   || c == '_' || c == '-' || c == '+';
           });
}

} // namespace

const TimeZone& TimeZone::named(std::string_view name)
{
    static std::mutex mutex;
    static std::map<std::string, TimeZone, std::less<>> zones; // nodes stay where they are
    const std::lock_guard lock(mutex);
    const auto known = zones.find(name);
    if (known != zones.end())
        return known->second;
    return zones.emplace(std::string(name), load(std::string(name))).first->second;
}

TimeZone TimeZone::load(const std::string& name)
{
    if (!isZoneName(name))
        return {};
    std::ifstream file("/usr/share/zoneinfo/" + name, std::ios::binary);
    std::ostringstream bytes;
    if (file)
        bytes << file.rdbuf();
    TimeZone zone = parse(bytes.str());
    zone.m_name = name;
    return zone;
}

TimeZone TimeZone::parse(std::string_view file)
{
    TimeZone zone;
    if (!isHeader(file))
        return zone;
    // The first block has 32-bit times; the second, with 64 bits, says the same and more.
    file.remove_prefix(std::min(file.size(), kHeaderSize + countsAt(file).bodySize(4)));
    if (!isHeader(file))
        return zone;
    const Counts counts = countsAt(file);
    file.remove_prefix(kHeaderSize);
    if (file.size() < counts.bodySize(8) || counts.types == 0)
        return zone;
    const std::string_view times = file.substr(0, counts.times * 8);
    const std::string_view indexes = file.substr(times.size(), counts.times);
    const std::string_view types = file.substr(times.size() + indexes.size(), counts.types * 6);
    const auto offsetOf = [&](std::size_t type) { return seconds(bigEndian(types.substr(type * 6, 4))); };
    zone.m_firstOffset = offsetOf(0);
    for (std::size_t i = 0; i < counts.times; ++i) {
        const auto type = static_cast<unsigned char>(indexes[i]);
        if (type < counts.types)
            zone.m_transitions.push_back(
                {sys_seconds(seconds(bigEndian(times.substr(i * 8, 8)))), offsetOf(type)});
    }
    // After the last transition the rule of the footer holds: "\nPST8PDT,M3.2.0,M11.1.0\n".
    const std::string_view footer = file.substr(counts.bodySize(8));
    if (const auto rule = ZoneRule::parse(footer.substr(footer.empty() ? 0 : 1))) {
        const auto last = zone.m_transitions.empty() ? sys_seconds() : zone.m_transitions.back().at;
        for (const auto& [at, offset] : rule->transitionsAfter(last))
            zone.m_transitions.push_back({at, offset});
    }
    return zone;
}

std::chrono::seconds TimeZone::offsetAt(TimePoint instant) const
{
    const auto next = std::upper_bound(m_transitions.begin(), m_transitions.end(), instant,
        [](TimePoint time, const Transition& transition) { return time < transition.at; });
    return next == m_transitions.begin() ? m_firstOffset : std::prev(next)->offset;
}

std::chrono::local_days TimeZone::dayOf(TimePoint instant) const
{
    const auto local = instant.time_since_epoch() + offsetAt(instant);
    return std::chrono::local_days(std::chrono::floor<std::chrono::days>(local));
}

TimePoint TimeZone::startOf(std::chrono::local_days day) const
{
    // The offset of midnight is that of the instant itself: try both that are near.
    const TimePoint midnight{day.time_since_epoch()};
    const TimePoint late = midnight - offsetAt(midnight - std::chrono::hours(14));
    const TimePoint early = midnight - offsetAt(midnight + std::chrono::hours(14));
    for (const TimePoint start : {std::min(late, early), std::max(late, early)})
        if (dayOf(start) == day)
            return start;
    return std::max(late, early);
}

} // namespace scout::demoorg
