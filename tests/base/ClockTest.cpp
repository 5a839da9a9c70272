// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <gtest/gtest.h>

namespace scout {

TEST(Iso8601, WritesUtcWithoutEmptyMilliseconds)
{
    EXPECT_EQ(toIso8601(fromIso8601("2026-03-14T09:41:00Z")), "2026-03-14T09:41:00Z");
    EXPECT_EQ(toIso8601(fromIso8601("2026-03-14T09:41:00.250Z")), "2026-03-14T09:41:00.250Z");
}

TEST(Iso8601, ReadsZonesWithAndWithoutColon)
{
    EXPECT_EQ(toIso8601(fromIso8601("2024-01-31T12:34:56.000+0000")), "2024-01-31T12:34:56Z");
    EXPECT_EQ(toIso8601(fromIso8601("2024-01-31T12:34:56+02:00")), "2024-01-31T10:34:56Z");
    EXPECT_EQ(toIso8601(fromIso8601("2024-01-31T23:30:00-0100")), "2024-02-01T00:30:00Z");
}

TEST(Iso8601, ReadsADateAsItsMidnight)
{
    EXPECT_EQ(toIso8601(fromIso8601("2024-02-29")), "2024-02-29T00:00:00Z");
}

TEST(Iso8601, GivesTheEpochForWhatIsNoTime)
{
    for (const char* text : {"", "yesterday", "2024-13-01", "2023-02-29", "24-1-1", "2024-01-31Tx"})
        EXPECT_EQ(fromIso8601(text), TimePoint()) << text;
}

} // namespace scout
