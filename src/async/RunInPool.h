// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <type_traits>

namespace scout::async {

/// Runs `work` on a pool thread and resumes on the application's thread with what it returned. `work` must
/// be pure: values in, values out, nothing shared. It runs to its end even if the waiting frame dies.
template <class Work> class PoolAwaiter {
    using T = std::invoke_result_t<Work>;
    struct State {
        std::optional<T> value;
        std::coroutine_handle<> handle; // null once the waiting frame is gone; touched on one thread only
        std::weak_ptr<Root> root;
    };

public:
    explicit PoolAwaiter(Work work)
        : m_work(std::move(work))
    { }
    PoolAwaiter(const PoolAwaiter&) = delete;
    PoolAwaiter& operator=(const PoolAwaiter&) = delete;
    ~PoolAwaiter() { m_state->handle = nullptr; }

    bool await_ready() const noexcept { return false; }
    template <class P> void await_suspend(std::coroutine_handle<P> handle)
    {
        m_state->handle = handle;
        m_state->root = handle.promise().root;
        QThreadPool::globalInstance()->start([work = std::move(m_work), state = m_state]() mutable {
            state->value.emplace(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [state] { resume(*state); }, Qt::QueuedConnection);
        });
    }
    T await_resume() { return std::move(*m_state->value); }

private:
    static void resume(State& state)
    {
        auto root = state.root.lock();
        if (root && state.handle)
            Root::drive(std::move(root), state.handle);
    }

    Work m_work;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Name the function object first, then `auto x = co_await runInPool(std::move(work));`: a lambda written
/// into the awaited call is one of the shapes that g++ 12 compiles wrongly.
template <class Work> Task<std::invoke_result_t<Work>> runInPool(Work work)
{
    PoolAwaiter<Work> awaiter(std::move(work));
    co_return co_await awaiter;
}

} // namespace scout::async

namespace scout {
using async::runInPool;
}
