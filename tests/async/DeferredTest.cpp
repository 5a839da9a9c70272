
#include "async/Deferred.h"
#include "async/RunTask.h"
#include "async/SignalAwaiter.h"

#include <gtest/gtest.h>

#include <string>

namespace scout {

using namespace std::chrono_literals;
using async::Deferred;

namespace {

Task<> collect(Deferred<std::string>* source, std::vector<std::string>* seen)
{
    auto value = co_await source->wait();
    seen->push_back(std::move(value));
}

} // namespace

TEST(Deferred, WakesEveryWaiterWithTheFirstValue)
{
    Deferred<std::string> deferred;
    std::vector<std::string> seen;
    TaskScope scope;
    scope.start(collect(&deferred, &seen));
    scope.start(collect(&deferred, &seen));
    deferred.set("first");
    deferred.set("second");
    EXPECT_TRUE(seen.empty()); // resumption comes from the loop, never from inside set()
    runTask(async::sleepFor(1ms));
    EXPECT_EQ(seen, (std::vector<std::string>{"first", "first"}));
}

TEST(Deferred, IsReadyAtOnceWhenAlreadySet)
{
    Deferred<std::string> deferred;
    std::vector<std::string> seen;
    deferred.set("early");
    TaskScope scope;
    scope.start(collect(&deferred, &seen));
    EXPECT_EQ(seen.size(), 1u);
}

TEST(Deferred, ForgetsAWaiterThatDied)
{
    Deferred<std::string> deferred;
    std::vector<std::string> seen;
    {
        TaskScope scope;
        scope.start(collect(&deferred, &seen));
    }
    deferred.set("late");
    runTask(async::sleepFor(1ms));
    EXPECT_TRUE(seen.empty());
}

TEST(Deferred, DropsAPendingWakeUpWithItsWaiter)
{
    Deferred<std::string> deferred;
    std::vector<std::string> seen;
    TaskScope scope;
    scope.start(collect(&deferred, &seen));
    deferred.set("queued");
    scope.cancelAll();
    runTask(async::sleepFor(1ms));
    EXPECT_TRUE(seen.empty());
}

} // namespace scout
