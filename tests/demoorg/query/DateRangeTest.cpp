// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/DateRange.h"

#include "base/Clock.h"
#include "soql/DateLiteral.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

std::chrono::local_days localDay(std::string_view text)
{
    return std::chrono::local_days(
        std::chrono::floor<std::chrono::days>(fromIso8601(text)).time_since_epoch());
}

std::string text(std::chrono::local_days day)
{
    return toIso8601(std::chrono::sys_days(day.time_since_epoch())).substr(0, 10);
}

/// "2026-03-14..2026-03-15" on Saturday, 2026-03-14.
std::string range(std::string_view name, std::int64_t n = 0, int fiscalStart = 1)
{
    const auto* info = soql::findDateLiteral(name);
    EXPECT_NE(info, nullptr) << name;
    const soql::RelativeDateValue literal{info->span, info->unit, info->ninety ? 90 : n, info->ninety};
    const DayRange days = rangeOf(literal, localDay("2026-03-14"), fiscalStart);
    return text(days.begin) + ".." + text(days.end);
}

} // namespace

TEST(DateRange, KnowsDays)
{
    EXPECT_EQ(range("YESTERDAY"), "2026-03-13..2026-03-14");
    EXPECT_EQ(range("TODAY"), "2026-03-14..2026-03-15");
    EXPECT_EQ(range("TOMORROW"), "2026-03-15..2026-03-16");
    EXPECT_EQ(range("LAST_N_DAYS", 3), "2026-03-11..2026-03-15") << "up to now";
    EXPECT_EQ(range("NEXT_N_DAYS", 3), "2026-03-15..2026-03-18");
    EXPECT_EQ(range("N_DAYS_AGO", 3), "2026-03-11..2026-03-12");
    EXPECT_EQ(range("LAST_90_DAYS"), "2025-12-14..2026-03-15");
    EXPECT_EQ(range("NEXT_90_DAYS"), "2026-03-15..2026-06-13");
}

TEST(DateRange, StartsWeeksOnSunday)
{
    EXPECT_EQ(range("THIS_WEEK"), "2026-03-08..2026-03-15");
    EXPECT_EQ(range("LAST_WEEK"), "2026-03-01..2026-03-08");
    EXPECT_EQ(range("NEXT_WEEK"), "2026-03-15..2026-03-22");
    EXPECT_EQ(range("LAST_N_WEEKS", 2), "2026-02-22..2026-03-08");
    EXPECT_EQ(range("N_WEEKS_AGO", 2), "2026-02-22..2026-03-01");
}

TEST(DateRange, KnowsMonthsQuartersAndYears)
{
    EXPECT_EQ(range("THIS_MONTH"), "2026-03-01..2026-04-01");
    EXPECT_EQ(range("LAST_MONTH"), "2026-02-01..2026-03-01");
    EXPECT_EQ(range("NEXT_N_MONTHS", 10), "2026-04-01..2027-02-01");
    EXPECT_EQ(range("THIS_QUARTER"), "2026-01-01..2026-04-01");
    EXPECT_EQ(range("N_QUARTERS_AGO", 1), "2025-10-01..2026-01-01");
    EXPECT_EQ(range("LAST_YEAR"), "2025-01-01..2026-01-01");
    EXPECT_EQ(range("LAST_N_YEARS", 2), "2024-01-01..2026-01-01");
}

TEST(DateRange, MovesFiscalUnitsToTheStartOfTheYear)
{
    EXPECT_EQ(range("THIS_FISCAL_YEAR", 0, 1), "2026-01-01..2027-01-01");
    EXPECT_EQ(range("THIS_FISCAL_YEAR", 0, 2), "2026-02-01..2027-02-01");
    EXPECT_EQ(range("THIS_FISCAL_YEAR", 0, 4), "2025-04-01..2026-04-01");
    EXPECT_EQ(range("THIS_FISCAL_QUARTER", 0, 2), "2026-02-01..2026-05-01");
    EXPECT_EQ(range("NEXT_FISCAL_QUARTER", 0, 2), "2026-05-01..2026-08-01");
    EXPECT_EQ(range("LAST_N_FISCAL_YEARS", 2, 4), "2023-04-01..2025-04-01");
}

TEST(DateRange, StaysInTheCalendarForAbsurdNumbers)
{
    EXPECT_FALSE(range("LAST_N_DAYS", 4'000'000'000).empty());
    EXPECT_FALSE(range("NEXT_N_YEARS", 4'000'000'000).empty());
}

} // namespace scout::demoorg
