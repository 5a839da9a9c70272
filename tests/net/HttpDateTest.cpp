// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpDate.h"

#include <gtest/gtest.h>

namespace scout::net {

TEST(HttpDate, ReadsThePreferredFormat)
{
    const auto time = parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
    ASSERT_TRUE(time);
    EXPECT_EQ(toIso8601(*time), "1994-11-06T08:49:37Z");
}

TEST(HttpDate, RefusesEverythingElse)
{
    for (const char* text : {"", "soon", "120", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37"})
        EXPECT_FALSE(parseHttpDate(text)) << text;
}

} // namespace scout::net
