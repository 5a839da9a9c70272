
#include "async/WithTimeout.h"
#include "async/RunTask.h"

#include <gtest/gtest.h>

namespace scout {

using namespace std::chrono_literals;

namespace {

Error tooLate()
{
    return Error{ErrorKind::Timeout, "too_late", "The work took too long.", {}};
}

Task<Result<int>> answerAfter(std::chrono::milliseconds delay, std::shared_ptr<int> alive)
{
    co_await async::sleepFor(delay);
    co_return *alive;
}

} // namespace

TEST(WithTimeout, GivesTheResultThatCameInTime)
{
    const auto result =
        runTask(async::withTimeout(answerAfter(0ms, std::make_shared<int>(5)), 1h, tooLate()));
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 5);
}

TEST(WithTimeout, GivesTheErrorAndDestroysTheWork)
{
    const auto alive = std::make_shared<int>(5);
    const auto result = runTask(async::withTimeout(answerAfter(1h, alive), 1ms, tooLate()));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "too_late");
    EXPECT_EQ(alive.use_count(), 1);
}

} // namespace scout
