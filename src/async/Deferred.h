// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QObject>

#include <algorithm>
#include <vector>

namespace scout::async {

/// A value that arrives later. Any number of tasks of the same thread may wait for it; each is resumed from
/// the event loop and gets a copy. Only the first `set` counts.
///
/// Turns a callback into something to await, and lets several callers share one piece of work. Whoever waits
/// must not outlive the Deferred: keep it in a frame or in the owner of the TaskScope.
template <class T> class Deferred {
public:
    Deferred() = default;
    Deferred(const Deferred&) = delete;
    Deferred& operator=(const Deferred&) = delete;

    bool isSet() const noexcept { return m_value.has_value(); }

    void set(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        for (Waiter* waiter : std::exchange(m_waiters, {}))
            waiter->wake();
    }

    class Waiter {
    public:
        explicit Waiter(Deferred* source)
            : m_source(source)
        { }
        Waiter(const Waiter&) = delete;
        Waiter& operator=(const Waiter&) = delete;
        ~Waiter() { std::erase(m_source->m_waiters, this); }

        bool await_ready() const noexcept { return m_source->isSet(); }
        template <class P> void await_suspend(std::coroutine_handle<P> handle)
        {
            m_handle = handle;
            m_root = handle.promise().root;
            m_source->m_waiters.push_back(this);
        }
        T await_resume() { return *m_source->m_value; }

    private:
        friend class Deferred;

        void wake()
        {
            const auto resume = [handle = m_handle, weak = m_root] {
                if (auto root = weak.lock())
                    Root::drive(std::move(root), handle);
            };
            QMetaObject::invokeMethod(&m_receiver, resume, Qt::QueuedConnection);
        }

        Deferred* m_source;
        std::coroutine_handle<> m_handle;
        std::weak_ptr<Root> m_root;
        QObject m_receiver; // dies with the frame and takes a pending resumption with it
    };

    /// `auto value = co_await deferred.wait();`
    Waiter wait() { return Waiter(this); }

private:
    std::optional<T> m_value;
    std::vector<Waiter*> m_waiters;
};

} // namespace scout::async
