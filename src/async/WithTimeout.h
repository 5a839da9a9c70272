// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "async/SignalAwaiter.h"
#include "async/TaskScope.h"
#include "base/Result.h"

namespace scout::async {

namespace detail {

template <class T> Task<> settle(Task<Result<T>> task, Deferred<Result<T>>* outcome)
{
    auto result = co_await task;
    outcome->set(std::move(result));
}

template <class T> Task<> expire(std::chrono::milliseconds limit, Error error, Deferred<Result<T>>* outcome)
{
    co_await sleepFor(limit);
    outcome->set(std::move(error));
}

} // namespace detail

/// The task's own result, or `error` once `limit` has passed; the task is destroyed then.
template <class T>
Task<Result<T>> withTimeout(Task<Result<T>> task, std::chrono::milliseconds limit, Error error)
{
    Deferred<Result<T>> outcome;
    TaskScope race;
    race.start(detail::settle(std::move(task), &outcome));
    race.start(detail::expire(limit, std::move(error), &outcome));
    auto result = co_await outcome.wait();
    co_return result;
}

} // namespace scout::async
