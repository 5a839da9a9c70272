// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <utility>

namespace scout {

Secret::Secret(std::string text)
    : m_text(std::move(text))
{
    // A short string is copied, not moved, out of its small buffer.
    wipe(text);
}

Secret::Secret(const Secret& other) = default;

Secret::Secret(Secret&& other) noexcept
    : m_text(std::move(other.m_text))
{
    wipe(other.m_text);
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe(m_text);
        m_text = other.m_text;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe(m_text);
        m_text = std::move(other.m_text);
        wipe(other.m_text);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_text);
}

bool operator==(const Secret& a, const Secret& b) noexcept
{
    return constantTimeEquals(a.m_text, b.m_text);
}

bool constantTimeEquals(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

void wipe(std::string& text) noexcept
{
    volatile char* bytes = text.data();
    for (std::size_t i = 0; i < text.capacity(); ++i)
        bytes[i] = 0;
    text.clear();
}

} // namespace scout
