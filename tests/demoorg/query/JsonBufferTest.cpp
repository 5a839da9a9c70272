// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/JsonBuffer.h"

#include "base/Clock.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

std::string decimal(double value)
{
    JsonBuffer json;
    json.decimal(value);
    return json.take();
}

std::string text(std::string_view value)
{
    JsonBuffer json;
    json.text(value);
    return json.take();
}

} // namespace

TEST(JsonBuffer, WritesNumbersAsSalesforceDoes)
{
    EXPECT_EQ(decimal(42), "42.0");
    EXPECT_EQ(decimal(0), "0.0");
    EXPECT_EQ(decimal(-1234.56), "-1234.56");
    EXPECT_EQ(decimal(0.1), "0.1");
    EXPECT_EQ(decimal(9999999), "9999999.0");
    EXPECT_EQ(decimal(1e7), "1.0E7");
    EXPECT_EQ(decimal(3.5e8), "3.5E8");
    EXPECT_EQ(decimal(-1.25e-7), "-1.25E-7");
}

TEST(JsonBuffer, WritesMoments)
{
    JsonBuffer json;
    json.date(19753);
    json.dateTime(fromIso8601("2024-01-31T12:34:56.789Z").time_since_epoch().count());
    json.dateTime(fromIso8601("1969-12-31T23:59:59Z").time_since_epoch().count());
    json.time(63'000'000);
    EXPECT_EQ(json.take(),
        "\"2024-01-31\"\"2024-01-31T12:34:56.789+0000\"\"1969-12-31T23:59:59.000+0000\"\"17:30:00.000Z\"");
}

TEST(JsonBuffer, EscapesWhatJsonForbids)
{
    EXPECT_EQ(text("a\"b\\c/\n\r\t\b\f"), R"("a\"b\\c/\n\r\t\b\f")");
    EXPECT_EQ(text(std::string_view("\0\x1f", 2)), R"("\u0000\u001f")");
    EXPECT_EQ(text("Zoë 🎉"), "\"Zoë 🎉\"");
    EXPECT_EQ(text(""), "\"\"");
}

} // namespace scout::demoorg
