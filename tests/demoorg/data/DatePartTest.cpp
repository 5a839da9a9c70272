// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/DatePart.h"

#include "base/Clock.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

std::int64_t part(std::string_view name, std::string_view time, int fiscalStart = 1)
{
    return datePart(name, fromIso8601(time).time_since_epoch().count(), fiscalStart).value_or(-1);
}

} // namespace

TEST(DatePart, KnowsTheCalendar)
{
    const char* time = "2026-08-15T17:30:00Z"; // a Saturday
    EXPECT_EQ(part("CALENDAR_YEAR", time), 2026);
    EXPECT_EQ(part("CALENDAR_QUARTER", time), 3);
    EXPECT_EQ(part("CALENDAR_MONTH", time), 8);
    EXPECT_EQ(part("DAY_IN_MONTH", time), 15);
    EXPECT_EQ(part("DAY_IN_WEEK", time), 7);
    EXPECT_EQ(part("DAY_IN_YEAR", time), 227);
    EXPECT_EQ(part("WEEK_IN_MONTH", time), 3);
    EXPECT_EQ(part("WEEK_IN_YEAR", time), 33);
    EXPECT_EQ(part("HOUR_IN_DAY", time), 17);
    EXPECT_EQ(part("DAY_ONLY", time), 20680);
}

TEST(DatePart, KnowsTheFiscalYear)
{
    EXPECT_EQ(part("FISCAL_YEAR", "2026-08-15", 4), 2027);
    EXPECT_EQ(part("FISCAL_QUARTER", "2026-08-15", 4), 2);
    EXPECT_EQ(part("FISCAL_MONTH", "2026-08-15", 4), 5);
    EXPECT_EQ(part("FISCAL_MONTH", "2026-03-15", 4), 12);
}

TEST(DatePart, CountsBackBefore1970)
{
    EXPECT_EQ(part("HOUR_IN_DAY", "1969-12-31T23:00:00Z"), 23);
    EXPECT_EQ(part("CALENDAR_YEAR", "1969-12-31T23:00:00Z"), 1969);
    EXPECT_EQ(part("FORTNIGHT", "1969-12-31"), -1);
}

} // namespace scout::demoorg
