// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Conditions.h"

#include <gtest/gtest.h>

namespace scout::demoorg {

namespace {

const Validators kNow{"\"abc\"", fromIso8601("2024-01-31T08:00:00.500Z")};

/// The status that a condition leads to; 200 where the request may go ahead.
int statusOf(const std::string& name, const std::string& value, const std::string& method = "GET")
{
    Request request;
    request.method = method;
    request.headers.push_back({name, value});
    const auto reply = conditionalReply(request, kNow);
    return reply ? reply->status : 200;
}

} // namespace

TEST(HttpDate, IsWrittenAndRead)
{
    EXPECT_EQ(httpDate(kNow.modified), "Wed, 31 Jan 2024 08:00:00 GMT");
    EXPECT_EQ(readHttpDate("Wed, 31 Jan 2024 08:00:00 GMT"), fromIso8601("2024-01-31T08:00:00Z"));
    for (const char* text : {"", "2024-01-31T08:00:00Z", "Wed, 31 Jan", "Wed, 31 Jan 2024 08:00:00 GMT x"})
        EXPECT_FALSE(readHttpDate(text)) << text;
}

TEST(Conditions, SaveAClientWhatItHas)
{
    EXPECT_EQ(statusOf("If-None-Match", "\"abc\""), 304);
    EXPECT_EQ(statusOf("If-None-Match", "\"x\", W/\"abc\""), 304);
    EXPECT_EQ(statusOf("If-None-Match", "*"), 304);
    EXPECT_EQ(statusOf("If-None-Match", "\"x\""), 200);
    EXPECT_EQ(statusOf("If-Modified-Since", "Wed, 31 Jan 2024 08:00:00 GMT"), 304);
    EXPECT_EQ(statusOf("If-Modified-Since", "Wed, 31 Jan 2024 07:59:59 GMT"), 200);
    EXPECT_EQ(statusOf("If-Modified-Since", "yesterday"), 200);
}

TEST(Conditions, GuardWrites)
{
    EXPECT_EQ(statusOf("If-Unmodified-Since", "Wed, 31 Jan 2024 08:00:00 GMT", "PATCH"), 200);
    EXPECT_EQ(statusOf("If-Unmodified-Since", "Wed, 31 Jan 2024 07:00:00 GMT", "PATCH"), 412);
    EXPECT_EQ(statusOf("If-Match", "\"abc\"", "PATCH"), 200);
    EXPECT_EQ(statusOf("If-Match", "\"old\"", "PATCH"), 412);
    EXPECT_EQ(statusOf("If-Modified-Since", "Wed, 31 Jan 2024 08:00:00 GMT", "PATCH"), 200);
}

TEST(Conditions, AreTold)
{
    const Reply reply = withValidators(Reply::json("{}"), kNow);
    EXPECT_EQ(reply.header("ETag"), "\"abc\"");
    EXPECT_EQ(reply.header("Last-Modified"), "Wed, 31 Jan 2024 08:00:00 GMT");
    EXPECT_EQ(etagOf("a"), etagOf("a"));
    EXPECT_NE(etagOf("a"), etagOf("b"));
}

} // namespace scout::demoorg
