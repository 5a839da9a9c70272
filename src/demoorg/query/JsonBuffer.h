// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace scout::demoorg {

/// Writes JSON straight into bytes, with values in the forms of the REST API. Records by the ten thousand a
/// second leave no time for a tree of nodes.
class JsonBuffer {
public:
    void raw(std::string_view text) { m_bytes.append(text); }
    void text(std::string_view text);
    void whole(std::int64_t value);
    /// Always with a point, and beyond seven digits with an exponent: "42.0", "1.0E7".
    void decimal(double value);
    /// "2024-01-31", from days since 1970.
    void date(std::int64_t days);
    /// "2024-01-31T12:34:56.000+0000", from milliseconds since 1970.
    void dateTime(std::int64_t milliseconds);
    /// "17:30:00.000Z", from milliseconds since midnight.
    void time(std::int64_t milliseconds);

    std::size_t size() const { return m_bytes.size(); }
    std::string_view view() const { return m_bytes; }
    void clear() { m_bytes.clear(); }
    void replaceStart(std::size_t size, std::string_view text) { m_bytes.replace(0, size, text); }
    void replaceEnd(std::size_t size, std::string_view text)
    {
        m_bytes.replace(m_bytes.size() - size, size, text);
    }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    std::string take() { return std::move(m_bytes); }

private:
    void escaped(char c);

    std::string m_bytes;
};

} // namespace scout::demoorg
