// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace scout::demoorg {

/// How the data API refuses: one entry of the error array, and the HTTP status that goes with it.
/// Records that could not be written name their `fields`, maybe none of them; other errors have no such key.
struct ApiError {
    int status = 400;
    std::string errorCode;
    std::string message;
    std::optional<std::vector<std::string>> fields = std::nullopt;

    bool operator==(const ApiError&) const = default;
};

/// A value, or the ApiError that took its place. As scout::Result, but in the words of the data API.
template <class T> class [[nodiscard]] ApiResult {
public:
    ApiResult(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    ApiResult(ApiError error)
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
    const ApiError& error() const
    {
        assert(!ok());
        return std::get<1>(m_state);
    }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, ApiError> m_state;
};

/// The outcome of something that has nothing to hand back but its success.
using ApiStatus = ApiResult<std::monostate>;

} // namespace scout::demoorg
