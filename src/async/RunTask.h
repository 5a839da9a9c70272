// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"

#include <QEventLoop>

namespace scout::async {

namespace detail {

template <class T> Task<> capture(Task<T> task, std::optional<T>* value, QEventLoop* loop)
{
    auto result = co_await task;
    value->emplace(std::move(result));
    loop->quit();
}

inline Task<> captureVoid(Task<> task, bool* done, QEventLoop* loop)
{
    co_await task;
    *done = true;
    loop->quit();
}

} // namespace detail

/// Spins an event loop until the task is done: for the command line's main and for tests, which have no
/// loop of their own. Nothing else may call it.
template <class T> T runTask(Task<T> task)
{
    QEventLoop loop;
    std::optional<T> value;
    TaskScope scope;
    scope.start(detail::capture(std::move(task), &value, &loop));
    if (!value)
        loop.exec();
    return std::move(*value);
}

inline void runTask(Task<> task)
{
    QEventLoop loop;
    bool done = false;
    TaskScope scope;
    scope.start(detail::captureVoid(std::move(task), &done, &loop));
    if (!done)
        loop.exec();
}

} // namespace scout::async

namespace scout {
using async::runTask;
}
