// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace scout::soql {

/// A T on the heap that behaves like a T in place: copies deeply, compares by value and is never empty
/// (except after a move from it). Breaks the circle where a node holds its own kind.
template <class T> class Box {
public:
    Box()
        : m_value(std::make_unique<T>())
    { }
    Box(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    { }
    Box(const Box& other)
        : m_value(std::make_unique<T>(*other))
    { }
    Box(Box&&) noexcept = default;
    ~Box() = default;

    Box& operator=(const Box& other)
    {
        if (this != &other)
            m_value = std::make_unique<T>(*other);
        return *this;
    }
    Box& operator=(Box&&) noexcept = default;

    T& operator*() noexcept { return *m_value; }
    const T& operator*() const noexcept { return *m_value; }
    T* operator->() noexcept { return m_value.get(); }
    const T* operator->() const noexcept { return m_value.get(); }

    friend bool operator==(const Box& a, const Box& b) { return *a == *b; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace scout::soql
