// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Moments.h"

#include <gtest/gtest.h>

namespace scout::soql {

using namespace std::chrono_literals;

TEST(Moments, ReadADate)
{
    ASSERT_TRUE(readDate("2024-02-29"));
    EXPECT_EQ(readDate("2024-02-29")->day, std::chrono::year(2024) / 2 / 29);
}

TEST(Moments, RefuseDaysThatDoNotExist)
{
    for (const char* text : {"2023-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "1699-12-31",
             "4001-01-01", "2024-1-1", "2024-01-01-", "2024-01"})
        EXPECT_FALSE(readDate(text)) << text;
}

TEST(Moments, ReadADateTimeAsAnInstant)
{
    const auto noon = std::chrono::sys_days(std::chrono::year(2024) / 1 / 31) + 12h;
    EXPECT_EQ(readDateTime("2024-01-31T12:00:00Z")->instant, noon);
    EXPECT_EQ(readDateTime("2024-01-31T14:00:00+02:00")->instant, noon);
    EXPECT_EQ(readDateTime("2024-01-31T04:00:00.250-08:00")->instant, noon + 250ms);
    EXPECT_EQ(readDateTime("2024-01-31T12:00:00.1234567Z")->instant, noon + 123ms) << "to the millisecond";
}

TEST(Moments, RefuseADateTimeThatLacksOrOverdoesSomething)
{
    for (const char* text :
        {"2024-01-31T12:00:00", "2024-01-31T12:00Z", "2024-01-31T24:00:00Z", "2024-01-31T12:60:00Z",
            "2024-01-31T12:00:60Z", "2024-01-31T12:00:00+2:00", "2024-01-31T12:00:00+0200",
            "2024-01-31T12:00:00+15:00", "2024-01-31T12:00:00.Z", "2024-01-31T12:00:00ZZ"})
        EXPECT_FALSE(readDateTime(text)) << text;
}

TEST(Moments, ReadATime)
{
    EXPECT_EQ(readTime("14:30:15.5Z")->sinceMidnight, 14h + 30min + 15s + 500ms);
    for (const char* text : {"14:30:15", "14:30Z", "25:00:00Z"})
        EXPECT_FALSE(readTime(text)) << text;
}

TEST(Moments, WriteWhatTheyRead)
{
    for (const char* text :
        {"2024-01-31T12:00:00Z", "2024-01-31T23:30:00-08:00", "2024-01-31T00:00:00.007+05:30"})
        EXPECT_EQ(textOf(*readDateTime(text)), text);
    EXPECT_EQ(textOf(*readDate("1700-01-01")), "1700-01-01");
    EXPECT_EQ(textOf(*readTime("01:02:03.004Z")), "01:02:03.004Z");
}

} // namespace scout::soql
