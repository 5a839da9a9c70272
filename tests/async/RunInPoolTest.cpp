
#include "async/RunInPool.h"
#include "async/RunTask.h"
#include "async/SignalAwaiter.h"

#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <semaphore>

namespace scout {

using namespace std::chrono_literals;

namespace {

Task<bool> threadsDiffer()
{
    auto work = [] { return QThread::currentThread(); };
    QThread* worker = co_await runInPool(work);
    co_return worker != QThread::currentThread() && QThread::currentThread() == qApp->thread();
}

Task<> waitFor(std::function<int()> work)
{
    co_await runInPool(work);
    ADD_FAILURE() << "resumed after its owner was gone";
}

} // namespace

TEST(RunInPool, WorksElsewhereAndResumesHere)
{
    EXPECT_TRUE(runTask(threadsDiffer()));
}

TEST(RunInPool, OutlivesItsWaiterSafely)
{
    std::binary_semaphore release(0);
    std::atomic<bool> finished = false;
    {
        TaskScope scope;
        scope.start(waitFor([&] {
            release.acquire();
            finished = true;
            return 1;
        }));
    }
    release.release();
    QThreadPool::globalInstance()->waitForDone();
    runTask(async::sleepFor(1ms));
    EXPECT_TRUE(finished);
}

} // namespace scout
