// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace scout {

namespace {

Error sampleError()
{
    return Error{ErrorKind::Timeout, "idle", "Nothing was heard for 20 s.", {}};
}

} // namespace

TEST(Result, HoldsAValueOrAnError)
{
    const Result<std::string> good = std::string("rows");
    const Result<std::string> bad = sampleError();
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, "rows");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error(), sampleError());
}

TEST(Result, MovesWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const auto taken = std::move(result).value();
    EXPECT_EQ(*taken, 7);
}

TEST(Result, GivesTheFallbackForAnError)
{
    EXPECT_EQ(Result<int>(sampleError()).valueOr(3), 3);
    EXPECT_EQ(Result<int>(4).valueOr(3), 4);
}

TEST(Result, OfNothingIsSuccessByDefault)
{
    EXPECT_TRUE(Result<void>());
    EXPECT_EQ(Result<void>(sampleError()).error().kind, ErrorKind::Timeout);
}

TEST(ErrorKind, NamesAreDistinct)
{
    EXPECT_STREQ(toString(ErrorKind::RateLimited), "rate_limited");
    EXPECT_STREQ(toString(ErrorKind::BadResponse), "bad_response");
}

} // namespace scout
