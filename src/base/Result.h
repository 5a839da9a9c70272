// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace scout {

/// A value, or the Error that took its place. Reading the side that is not there is a broken invariant.
template <class T> class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    const T& value() const&
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    T& value() &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        assert(ok());
        return std::get<0>(std::move(m_state));
    }
    const Error& error() const&
    {
        assert(!ok());
        return std::get<1>(m_state);
    }
    Error&& error() &&
    {
        assert(!ok());
        return std::get<1>(std::move(m_state));
    }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    T valueOr(T fallback) && { return ok() ? std::move(*this).value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

/// For work that has nothing to hand back but its success.
template <> class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    { }

    bool ok() const noexcept { return !m_error; }
    explicit operator bool() const noexcept { return ok(); }
    const Error& error() const&
    {
        assert(m_error);
        return *m_error;
    }
    Error&& error() &&
    {
        assert(m_error);
        return std::move(*m_error);
    }

private:
    std::optional<Error> m_error;
};

} // namespace scout
