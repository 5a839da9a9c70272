// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over this header of libstdc++ 12
#include <coroutine>
#endif
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace scout::async {

/// A root task and the chain of frames it is suspended in. Every frame below points here, so that a leaf
/// can resume without outliving its owner.
struct Root {
    std::coroutine_handle<> frame;
    bool running = false;
    bool abandoned = false; ///< cancelled from inside itself: dies at its next suspension

    Root() = default;
    Root(const Root&) = delete;
    Root& operator=(const Root&) = delete;
    ~Root();

    /// Resumes `next`, and destroys the frames once the root is finished or abandoned.
    static void drive(std::shared_ptr<Root> self, std::coroutine_handle<> next);
};

namespace detail {

[[noreturn]] void unhandled(std::exception_ptr error);

struct PromiseBase {
    std::coroutine_handle<> parent;
    std::weak_ptr<Root> root;
    std::exception_ptr error;

    struct FinalAwaiter {
        bool await_ready() noexcept { return false; }
        template <class P> std::coroutine_handle<> await_suspend(std::coroutine_handle<P> handle) noexcept
        {
            const auto waiting = handle.promise().parent;
            return waiting ? waiting : std::noop_coroutine();
        }
        void await_resume() noexcept { }
    };

    std::suspend_always initial_suspend() noexcept { return {}; }
    FinalAwaiter final_suspend() noexcept { return {}; }
    void unhandled_exception()
    {
        if (!parent)
            unhandled(std::current_exception()); // nobody is left to hear about it
        error = std::current_exception();
    }
    void rethrow() const
    {
        if (error)
            std::rethrow_exception(error);
    }
};

} // namespace detail

template <class T> class Task;

namespace detail {

template <class T> struct Promise : PromiseBase {
    std::optional<T> value;

    Task<T> get_return_object();
    template <class U> void return_value(U&& result) { value.emplace(std::forward<U>(result)); }
    T take()
    {
        rethrow();
        return std::move(*value);
    }
};

template <> struct Promise<void> : PromiseBase {
    Task<void> get_return_object();
    void return_void() noexcept { }
    void take() { rethrow(); }
};

} // namespace detail

/// A lazy coroutine: it runs when it is awaited, or when a TaskScope starts it, and the one who holds it
/// owns its frame. Destroying a suspended task destroys everything it waits for.
///
/// Parameters go by value; a capturing lambda must not be a coroutine, and one statement holds one await
/// (docs/decisions/0002-coroutines.md lists the shapes that g++ 12 compiles wrongly).
template <class T = void> class [[nodiscard]] Task {
public:
    using promise_type = detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Task(Handle handle) noexcept
        : m_handle(handle)
    { }
    Task(Task&& other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    { }
    Task& operator=(Task&&) = delete;
    ~Task()
    {
        if (m_handle)
            m_handle.destroy();
    }

    struct Awaiter {
        Handle child;

        bool await_ready() noexcept { return false; }
        template <class P> Handle await_suspend(std::coroutine_handle<P> parent) noexcept
        {
            child.promise().parent = parent;
            child.promise().root = parent.promise().root;
            return child;
        }
        T await_resume() { return child.promise().take(); }
    };
    Awaiter operator co_await() const noexcept { return Awaiter{m_handle}; }

    /// Gives the frame away, to a scope that starts it.
    Handle release() noexcept { return std::exchange(m_handle, nullptr); }

private:
    Handle m_handle;
};

template <class T> Task<T> detail::Promise<T>::get_return_object()
{
    return Task<T>(Task<T>::Handle::from_promise(*this));
}

inline Task<void> detail::Promise<void>::get_return_object()
{
    return Task<void>(Task<void>::Handle::from_promise(*this));
}

} // namespace scout::async

namespace scout {
using async::Task;
}
