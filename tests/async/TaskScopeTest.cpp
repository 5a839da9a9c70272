
#include "async/TaskScope.h"
#include "async/RunTask.h"
#include "async/SignalAwaiter.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <memory>

namespace scout {

using namespace std::chrono_literals;

namespace {

/// Counts the frames that are alive through copies of a shared pointer they hold.
using Alive = std::shared_ptr<int>;

Task<> inner([[maybe_unused]] Alive alive)
{
    co_await async::sleepFor(1h);
    ADD_FAILURE() << "resumed after its owner was gone";
}

Task<> outer(Alive alive)
{
    co_await inner(alive);
    ADD_FAILURE() << "resumed after its owner was gone";
}

/// An owner that deletes itself from inside its own task.
struct SelfDeleting {
    Alive alive;
    TaskScope tasks;

    static Task<> run(std::unique_ptr<SelfDeleting>* self)
    {
        co_await async::sleepFor(0ms);
        self->reset();
        co_await async::sleepFor(1h);
        ADD_FAILURE() << "resumed after its owner was gone";
    }
};

Task<> pollUntilCancelled(TaskScope* scope, int* rounds)
{
    for (;;) {
        co_await async::sleepFor(0ms);
        if (++*rounds == 3)
            scope->cancelAll();
    }
}

Task<> startAnother(TaskScope* scope, int* finished)
{
    scope->start([](int* count) -> Task<> {
        co_await async::sleepFor(0ms);
        ++*count;
    }(finished));
    co_await async::sleepFor(0ms);
    ++*finished;
}

Task<> waitFor(QTimer* timer)
{
    co_await async::SignalAwaiter(timer, &QTimer::timeout);
    ADD_FAILURE() << "a vanished sender cannot have signalled";
}

Task<> deleteSender(std::unique_ptr<QTimer> timer)
{
    timer->start(0);
    co_await async::SignalAwaiter(timer.get(), &QTimer::timeout);
    timer.reset();
}

void turnTheLoop()
{
    runTask(async::sleepFor(2ms));
}

} // namespace

TEST(TaskScope, DestroysEverySuspendedFrameWithItsOwner)
{
    const Alive alive = std::make_shared<int>();
    {
        TaskScope scope;
        scope.start(outer(alive));
        EXPECT_GT(alive.use_count(), 1);
        EXPECT_FALSE(scope.idle());
    }
    EXPECT_EQ(alive.use_count(), 1);
}

TEST(TaskScope, LetsATaskDeleteItsOwner)
{
    const Alive alive = std::make_shared<int>();
    auto owner = std::make_unique<SelfDeleting>();
    owner->alive = alive;
    owner->tasks.start(SelfDeleting::run(&owner));
    turnTheLoop();
    EXPECT_EQ(owner, nullptr);
    EXPECT_EQ(alive.use_count(), 1);
}

TEST(TaskScope, CanBeCancelledFromInside)
{
    int rounds = 0;
    TaskScope scope;
    scope.start(pollUntilCancelled(&scope, &rounds));
    turnTheLoop();
    EXPECT_EQ(rounds, 3);
    EXPECT_TRUE(scope.idle());
}

TEST(TaskScope, LetsATaskStartAnother)
{
    int finished = 0;
    TaskScope scope;
    scope.start(startAnother(&scope, &finished));
    turnTheLoop();
    EXPECT_EQ(finished, 2);
    EXPECT_TRUE(scope.idle());
}

TEST(TaskScope, SurvivesASenderThatVanishes)
{
    auto timer = std::make_unique<QTimer>();
    TaskScope scope;
    scope.start(waitFor(timer.get()));
    timer.reset();
    turnTheLoop();
    EXPECT_FALSE(scope.idle());
}

TEST(TaskScope, LetsAResumedTaskDeleteTheSender)
{
    TaskScope scope;
    scope.start(deleteSender(std::make_unique<QTimer>()));
    turnTheLoop();
    EXPECT_TRUE(scope.idle());
}

} // namespace scout
