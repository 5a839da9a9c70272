// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <charconv>
#include <cstdio>

namespace scout {

namespace {

/// Takes exactly `digits` digits from the front of `text`; -1 if they are not there.
int takeNumber(std::string_view& text, std::size_t digits)
{
    int number = 0;
    if (text.size() < digits)
        return -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, number);
    if (error != std::errc() || end != text.data() + digits)
        return -1;
    text.remove_prefix(digits);
    return number;
}

bool takeChar(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::chrono::minutes takeZone(std::string_view text)
{
    if (text.empty() || text.front() == 'Z')
        return {};
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const int hours = takeNumber(text, 2);
    takeChar(text, ':');
    const int minutes = takeNumber(text, 2);
    return hours < 0 || minutes < 0 ? std::chrono::minutes()
                                    : std::chrono::minutes(sign * (hours * 60 + minutes));
}

} // namespace

TimePoint SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string toIso8601(TimePoint time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[40];
    int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
        unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
        int(clock.minutes().count()), int(clock.seconds().count()));
    if (clock.subseconds().count() != 0)
        length += std::snprintf(
            text + length, sizeof text - size_t(length), ".%03d", int(clock.subseconds().count()));
    return std::string(text, size_t(length)) + 'Z';
}

TimePoint fromIso8601(std::string_view text)
{
    using namespace std::chrono;
    const int year = takeNumber(text, 4);
    const bool dash1 = takeChar(text, '-');
    const int month = takeNumber(text, 2);
    const bool dash2 = takeChar(text, '-');
    const int day = takeNumber(text, 2);
    const year_month_day date{
        std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (year < 0 || !dash1 || !dash2 || !date.ok())
        return {};
    TimePoint time = sys_days(date);
    if (!takeChar(text, 'T') && !takeChar(text, ' '))
        return time;
    const int hour = takeNumber(text, 2);
    takeChar(text, ':');
    const int minute = takeNumber(text, 2);
    const int second = takeChar(text, ':') ? takeNumber(text, 2) : 0;
    if (hour < 0 || minute < 0 || second < 0)
        return {};
    time += hours(hour) + minutes(minute) + seconds(second);
    if (takeChar(text, '.')) {
        int scale = 100;
        for (; !text.empty() && text.front() >= '0' && text.front() <= '9';
             text.remove_prefix(1), scale /= 10)
            time += milliseconds((text.front() - '0') * scale);
    }
    return time - takeZone(text);
}

} // namespace scout
