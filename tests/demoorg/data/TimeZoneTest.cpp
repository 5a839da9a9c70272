// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/TimeZone.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

std::int64_t offsetMinutes(std::string_view zone, std::string_view time)
{
    return TimeZone::named(zone).offsetAt(fromIso8601(time)).count() / 60;
}

std::string startOf(std::string_view zone, std::string_view day)
{
    const std::chrono::local_days local(
        std::chrono::floor<std::chrono::days>(fromIso8601(day)).time_since_epoch());
    return toIso8601(TimeZone::named(zone).startOf(local));
}

} // namespace

TEST(TimeZone, KnowsSummerTime)
{
    EXPECT_EQ(offsetMinutes("America/Los_Angeles", "2026-03-08T09:59:59Z"), -480);
    EXPECT_EQ(offsetMinutes("America/Los_Angeles", "2026-03-08T10:00:00Z"), -420);
    EXPECT_EQ(offsetMinutes("America/Los_Angeles", "2026-11-01T09:00:00Z"), -480);
    EXPECT_EQ(offsetMinutes("Europe/Berlin", "2026-07-01T00:00:00Z"), 120);
    EXPECT_EQ(offsetMinutes("Asia/Kolkata", "2026-07-01T00:00:00Z"), 330);
    EXPECT_EQ(offsetMinutes("Australia/Sydney", "2026-01-01T00:00:00Z"), 660);
}

TEST(TimeZone, FollowsItsRuleBeyondTheTable)
{
    EXPECT_EQ(offsetMinutes("America/Los_Angeles", "2080-07-01T00:00:00Z"), -420);
    EXPECT_EQ(offsetMinutes("America/Los_Angeles", "2080-12-01T00:00:00Z"), -480);
    EXPECT_EQ(offsetMinutes("America/Los_Angeles", "1960-01-01T00:00:00Z"), -480);
}

TEST(TimeZone, FindsWhereDaysBegin)
{
    EXPECT_EQ(startOf("America/Los_Angeles", "2026-03-08"), "2026-03-08T08:00:00Z");
    EXPECT_EQ(startOf("America/Los_Angeles", "2026-03-09"), "2026-03-09T07:00:00Z");
    EXPECT_EQ(startOf("Asia/Tokyo", "2026-03-14"), "2026-03-13T15:00:00Z");
    EXPECT_EQ(startOf("Pacific/Auckland", "2026-04-05"), "2026-04-04T11:00:00Z");
    // In Beirut the clocks go from midnight to one: that day begins at one.
    EXPECT_EQ(startOf("Asia/Beirut", "2026-03-29"), "2026-03-28T22:00:00Z");
}

TEST(TimeZone, IsUtcForWhatIsNoZone)
{
    for (const char* name : {"", "Mars/Olympus", "../../../etc/passwd", "/etc/passwd", "America", "zone.tab"})
        EXPECT_EQ(offsetMinutes(name, "2026-07-01T00:00:00Z"), 0) << name;
}

} // namespace scout::demoorg
