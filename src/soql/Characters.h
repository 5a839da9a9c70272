// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace scout::soql {

namespace characters {

enum Class : std::uint8_t { Other = 0, Blank = 1, Letter = 2, Digit = 4, Underscore = 8 };

constexpr std::array<std::uint8_t, 256> makeTable()
{
    std::array<std::uint8_t, 256> table = {};
    for (const char c : {' ', '\t', '\r', '\n', '\f', '\v'})
        table[static_cast<unsigned char>(c)] = Blank;
    for (int c = 'a'; c <= 'z'; ++c)
        table[std::size_t(c)] = table[std::size_t(c - 'a' + 'A')] = Letter;
    for (int c = '0'; c <= '9'; ++c)
        table[std::size_t(c)] = Digit;
    table['_'] = Underscore;
    return table;
}

inline constexpr auto kTable = makeTable();

} // namespace characters

inline bool isOf(char c, int classes) noexcept
{
    return (characters::kTable[static_cast<unsigned char>(c)] & classes) != 0;
}

inline bool isBlank(char c) noexcept
{
    return isOf(c, characters::Blank);
}
inline bool isDigit(char c) noexcept
{
    return isOf(c, characters::Digit);
}
inline bool isNameStart(char c) noexcept
{
    return isOf(c, characters::Letter);
}
inline bool isNamePart(char c) noexcept
{
    return isOf(c, characters::Letter | characters::Digit | characters::Underscore);
}
/// Of a UTF-8 sequence, every byte but the first.
inline bool isContinuation(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

/// How many characters (code points) a UTF-8 text has.
inline std::size_t characterCount(std::string_view text) noexcept
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

} // namespace scout::soql
