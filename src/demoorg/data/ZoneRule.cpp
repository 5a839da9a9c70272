// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/ZoneRule.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

constexpr std::chrono::year kLastYear{2100};

bool isZoneDigit(char c)
{
    return c >= '0' && c <= '9';
}

int takeNumber(std::string_view& text)
{
    int number = 0;
    for (; !text.empty() && isZoneDigit(text.front()) && number < 1000; text.remove_prefix(1))
        number = number * 10 + (text.front() - '0');
    return number;
}

bool takeChar(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// "PST" or "<+0330>"
void skipName(std::string_view& text)
{
    const bool quoted = takeChar(text, '<');
    while (!text.empty()
        && (quoted ? text.front() != '>' : toLower(text.front()) >= 'a' && toLower(text.front()) <= 'z'))
        text.remove_prefix(1);
    if (quoted)
        takeChar(text, '>');
}

/// "8", "-3:30", "+5"
seconds takeTime(std::string_view& text)
{
    const bool negative = takeChar(text, '-');
    takeChar(text, '+');
    int total = takeNumber(text) * 3600;
    if (takeChar(text, ':'))
        total += takeNumber(text) * 60;
    if (takeChar(text, ':'))
        total += takeNumber(text);
    return seconds(negative ? -total : total);
}

} // namespace

ZoneRule::Change ZoneRule::parseChange(std::string_view text)
{
    Change change;
    if (!takeChar(text, 'M'))
        return change;
    change.month = unsigned(takeNumber(text));
    takeChar(text, '.');
    change.week = unsigned(takeNumber(text));
    takeChar(text, '.');
    change.weekday = unsigned(takeNumber(text));
    if (takeChar(text, '/'))
        change.time = takeTime(text);
    const bool exists = change.month >= 1 && change.month <= 12 && change.week >= 1 && change.week <= 5
        && change.weekday <= 6;
    return exists ? change : Change();
}

std::optional<ZoneRule> ZoneRule::parse(std::string_view text)
{
    text = text.substr(0, text.find('\n'));
    const auto parts = split(text, ',');
    std::string_view zones = parts.front();
    if (zones.empty())
        return std::nullopt;
    ZoneRule rule;
    skipName(zones);
    rule.m_standard = -takeTime(zones); // POSIX counts to the west
    skipName(zones);
    rule.m_summer = zones.empty() ? rule.m_standard + std::chrono::hours(1) : -takeTime(zones);
    if (parts.size() != 3)
        return std::nullopt;
    rule.m_toSummer = parseChange(parts[1]);
    rule.m_toStandard = parseChange(parts[2]);
    if (rule.m_toSummer.month == 0 || rule.m_toStandard.month == 0)
        return std::nullopt;
    return rule;
}

sys_seconds ZoneRule::instantOf(const Change& change, std::chrono::year year, seconds offset)
{
    const std::chrono::month month{change.month};
    const std::chrono::weekday weekday{change.weekday};
    const sys_days day = change.week == 5 ? sys_days(year / month / weekday[std::chrono::last])
                                          : sys_days(year / month / weekday[change.week]);
    return sys_seconds(day) + change.time - offset;
}

std::vector<ZoneRule::Transition> ZoneRule::transitionsAfter(sys_seconds last) const
{
    std::vector<Transition> transitions;
    const auto first = std::max(std::chrono::year(1970),
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(last)).year());
    for (auto year = first; year <= kLastYear; ++year) {
        transitions.emplace_back(instantOf(m_toSummer, year, m_standard), m_summer);
        transitions.emplace_back(instantOf(m_toStandard, year, m_summer), m_standard);
    }
    std::sort(transitions.begin(), transitions.end());
    std::erase_if(transitions, [&](const Transition& transition) { return transition.first <= last; });
    return transitions;
}

} // namespace scout::demoorg
