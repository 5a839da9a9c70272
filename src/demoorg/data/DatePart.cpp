// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/DatePart.h"

#include "demoorg/data/FiscalPeriod.h"

#include <algorithm>
#include <chrono>

namespace scout::demoorg {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// One moment, as the functions need it.
struct Moment {
    std::int64_t milliseconds;
    sys_days day;
    year_month_day date;
    int fiscalStartMonth;

    std::int64_t month() const { return unsigned(date.month()); }
    std::int64_t dayOfMonth() const { return unsigned(date.day()); }
    std::int64_t dayOfYear() const { return (day - sys_days(date.year() / 1 / 1)).count() + 1; }
    FiscalPeriod fiscal() const { return fiscalPeriodOf(day.time_since_epoch().count(), fiscalStartMonth); }
};

struct PartOfDate {
    std::string_view name;
    std::int64_t (*value)(const Moment&);
};

constexpr PartOfDate kParts[] = {
    {"CALENDAR_YEAR", [](const Moment& m) -> std::int64_t { return int(m.date.year()); }},
    {"CALENDAR_QUARTER", [](const Moment& m) { return (m.month() - 1) / 3 + 1; }},
    {"CALENDAR_MONTH", [](const Moment& m) { return m.month(); }},
    {"FISCAL_YEAR", [](const Moment& m) -> std::int64_t { return m.fiscal().year; }},
    {"FISCAL_QUARTER", [](const Moment& m) -> std::int64_t { return m.fiscal().quarter; }},
    {"FISCAL_MONTH", [](const Moment& m) { return (m.month() - m.fiscalStartMonth + 12) % 12 + 1; }},
    {"DAY_IN_MONTH", [](const Moment& m) { return m.dayOfMonth(); }},
    {"DAY_IN_WEEK",
        [](const Moment& m) -> std::int64_t { return std::chrono::weekday(m.day).c_encoding() + 1; }},
    {"DAY_IN_YEAR", [](const Moment& m) { return m.dayOfYear(); }},
    {"WEEK_IN_MONTH", [](const Moment& m) { return (m.dayOfMonth() - 1) / 7 + 1; }},
    {"WEEK_IN_YEAR", [](const Moment& m) { return (m.dayOfYear() - 1) / 7 + 1; }},
    {"HOUR_IN_DAY",
        [](const Moment& m) -> std::int64_t {
            return (m.milliseconds / 3'600'000) - m.day.time_since_epoch().count() * 24;
        }},
    {"DAY_ONLY", [](const Moment& m) -> std::int64_t { return m.day.time_since_epoch().count(); }},
};

} // namespace

std::optional<std::int64_t> datePart(std::string_view name, std::int64_t milliseconds, int fiscalStartMonth)
{
    const auto* part = std::find_if(
        std::begin(kParts), std::end(kParts), [&](const PartOfDate& each) { return each.name == name; });
    if (part == std::end(kParts))
        return std::nullopt;
    const auto day = std::chrono::floor<days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(milliseconds)));
    return part->value({milliseconds, day, year_month_day(day), fiscalStartMonth});
}

} // namespace scout::demoorg
