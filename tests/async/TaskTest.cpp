
#include "async/Task.h"
#include "async/RunTask.h"
#include "async/SignalAwaiter.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace scout {

using namespace std::chrono_literals;

namespace {

Task<int> depth(int levels)
{
    if (levels == 0) {
        co_await async::sleepFor(0ms);
        co_return 0;
    }
    const int below = co_await depth(levels - 1);
    co_return below + 1;
}

Task<std::string> failing()
{
    co_await async::sleepFor(0ms);
    throw std::runtime_error("broken");
}

Task<std::string> catching()
{
    std::string text;
    try {
        text = co_await failing();
    } catch (const std::runtime_error& error) {
        text = error.what();
    }
    co_return text;
}

Task<std::unique_ptr<int>> moveOnly(std::unique_ptr<int> value)
{
    co_await async::sleepFor(0ms);
    co_return std::move(value);
}

} // namespace

TEST(Task, ReturnsThroughADeepChain)
{
    EXPECT_EQ(runTask(depth(200)), 200);
}

TEST(Task, CarriesExceptionsAcrossAwaits)
{
    EXPECT_EQ(runTask(catching()), "broken");
}

TEST(Task, MovesWhatCannotBeCopied)
{
    const auto value = runTask(moveOnly(std::make_unique<int>(7)));
    EXPECT_EQ(*value, 7);
}

TEST(Task, DoesNothingUntilAwaited)
{
    const auto task = depth(3); // destroyed unstarted: must not leak or run
}

} // namespace scout
