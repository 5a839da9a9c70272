// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout {

/// A token, password, code or key. It never prints itself: streaming or formatting one does not compile or
/// gives "[redacted]" (base/Log.h), and `reveal()` is easy to grep. The bytes are wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text);
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool empty() const noexcept { return m_text.empty(); }
    /// The bytes themselves, for the one call that needs them.
    const std::string& reveal() const noexcept { return m_text; }

    /// Takes time that depends on the lengths only.
    friend bool operator==(const Secret& a, const Secret& b) noexcept;

private:
    std::string m_text;
};

/// Compares without telling by its duration where the texts differ.
bool constantTimeEquals(std::string_view a, std::string_view b) noexcept;

/// Overwrites the characters, in a way that the optimiser keeps, and empties the string.
void wipe(std::string& text) noexcept;

} // namespace scout
