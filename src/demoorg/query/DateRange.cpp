// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/DateRange.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::months;
using std::chrono::year_month_day;

/// More would leave the years that a calendar here can hold.
constexpr std::int64_t kMaxUnits = 100'000;

local_days monthStart(local_days day)
{
    const year_month_day date(day);
    return local_days(date.year() / date.month() / 1);
}

local_days addMonths(local_days firstOfMonth, std::int64_t count)
{
    const year_month_day date(firstOfMonth);
    return local_days(date + months(count));
}

int monthsOf(soql::DateUnit unit)
{
    switch (unit) {
    case soql::DateUnit::Month:
        return 1;
    case soql::DateUnit::Quarter:
    case soql::DateUnit::FiscalQuarter:
        return 3;
    default:
        return 12;
    }
}

bool isFiscal(soql::DateUnit unit)
{
    return unit == soql::DateUnit::FiscalQuarter || unit == soql::DateUnit::FiscalYear;
}

/// The start of the unit that `day` lies in.
local_days unitStart(soql::DateUnit unit, local_days day, int fiscalStartMonth)
{
    if (unit == soql::DateUnit::Day)
        return day;
    if (unit == soql::DateUnit::Week)
        return day - (std::chrono::weekday(day) - std::chrono::Sunday);
    const int firstMonth = isFiscal(unit) ? fiscalStartMonth : 1;
    const int month = int(unsigned(year_month_day(day).month()));
    return addMonths(monthStart(day), -((month - firstMonth + 12) % monthsOf(unit)));
}

local_days addUnits(soql::DateUnit unit, local_days start, std::int64_t count)
{
    count = std::clamp(count, -kMaxUnits, kMaxUnits);
    if (unit == soql::DateUnit::Day)
        return start + days(count);
    if (unit == soql::DateUnit::Week)
        return start + days(7 * count);
    return addMonths(start, std::clamp(count * monthsOf(unit), -kMaxUnits, kMaxUnits));
}

} // namespace

DayRange rangeOf(const soql::RelativeDateValue& literal, local_days today, int fiscalStartMonth)
{
    const local_days current = unitStart(literal.unit, today, fiscalStartMonth);
    const auto shifted = [&](std::int64_t count) { return addUnits(literal.unit, current, count); };
    switch (literal.span) {
    case soql::DateSpan::Previous:
        return {shifted(-1), current};
    case soql::DateSpan::Current:
        return {current, shifted(1)};
    case soql::DateSpan::Following:
        return {shifted(1), shifted(2)};
    case soql::DateSpan::LastN:
        // Days reach up to now, so today counts; longer units end before the current one.
        return {shifted(-literal.n), literal.unit == soql::DateUnit::Day ? shifted(1) : current};
    case soql::DateSpan::NextN:
        return {shifted(1), shifted(literal.n + 1)};
    case soql::DateSpan::Ago:
        return {shifted(-literal.n), shifted(1 - literal.n)};
    }
    return {current, current};
}

} // namespace scout::demoorg
