// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QObject>

#include <chrono>

namespace scout::async {

/// `co_await SignalAwaiter(sender, &Sender::signal)`: resumes once, from the event loop, after the signal.
///
/// The receiver lives in the waiting frame, so a destroyed frame is disconnected; the connection is queued,
/// so the sender may be deleted right after resumption. A sender that vanishes never resumes: put a limit
/// on the wait.
template <class Sender, class Signal> class SignalAwaiter {
public:
    SignalAwaiter(Sender* sender, Signal signal, bool ready = false)
        : m_sender(sender)
        , m_signal(signal)
        , m_ready(ready)
    { }

    bool await_ready() const noexcept { return m_ready; }
    template <class P> void await_suspend(std::coroutine_handle<P> handle)
    {
        QObject::connect(
            m_sender, m_signal, &m_receiver,
            [handle, weak = handle.promise().root] {
                if (auto root = weak.lock())
                    Root::drive(std::move(root), handle);
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    void await_resume() noexcept { }

private:
    Sender* m_sender;
    Signal m_signal;
    bool m_ready;
    QObject m_receiver;
};

/// Resumes after `duration`. For pacing and retry delays; never to wait for something that can signal.
Task<> sleepFor(std::chrono::milliseconds duration);

} // namespace scout::async
