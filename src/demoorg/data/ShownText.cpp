// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/ShownText.h"

#include "demoorg/data/TimeZone.h"

#include <array>
#include <charconv>
#include <cmath>

namespace scout::demoorg {

namespace {

/// The digits without a sign, with a comma between thousands.
std::string magnitude(double value, int scale)
{
    std::array<char, 400> digits{}; // the longest double has 309 before the point
    const auto end = std::to_chars(
        digits.data(), digits.data() + digits.size(), std::abs(value), std::chars_format::fixed, scale);
    std::string text(digits.data(), end.ptr);
    const std::size_t point = std::min(text.find('.'), text.size());
    for (std::size_t at = point; at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

const char* signOf(double value)
{
    return value < 0 ? "-" : "";
}

} // namespace

std::string shownNumber(double value, int scale)
{
    return signOf(value) + magnitude(value, scale);
}

std::string shownCurrency(double value, int scale)
{
    return signOf(value) + ('$' + magnitude(value, scale));
}

std::string shownPercent(double value, int scale)
{
    return shownNumber(value, scale) + '%';
}

std::string shownDate(std::chrono::local_days day)
{
    const std::chrono::year_month_day date(day);
    return std::to_string(unsigned(date.month())) + '/' + std::to_string(unsigned(date.day())) + '/'
        + std::to_string(int(date.year()));
}

std::string shownDateTime(TimePoint instant, const TimeZone& zone)
{
    using namespace std::chrono;
    const auto sinceMidnight = floor<minutes>(instant + zone.offsetAt(instant)).time_since_epoch() % days(1);
    const auto minute = (sinceMidnight + days(1)) % days(1); // before 1970 the rest is negative
    const int hour = int(minute / hours(1));
    const std::string minutesText = std::to_string(minute % hours(1) / minutes(1));
    return shownDate(zone.dayOf(instant)) + ", " + std::to_string(hour % 12 == 0 ? 12 : hour % 12) + ':'
        + (minutesText.size() == 1 ? "0" : "") + minutesText + (hour < 12 ? " AM" : " PM");
}

} // namespace scout::demoorg
