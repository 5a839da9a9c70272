// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/FoldedText.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::demoorg {

namespace {

constexpr std::array<unsigned char, 128> kLowerAscii = [] {
    std::array<unsigned char, 128> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return table;
}();

/// Takes one code point from the front. Bytes that are no UTF-8 count as one character each.
char32_t takeCharacter(std::string_view& text) noexcept
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (length == 1 || text.size() < length) {
        text.remove_prefix(1);
        return lead;
    }
    char32_t character = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    text.remove_prefix(length);
    return character;
}

/// Simple case folding (Unicode CaseFolding.txt, status C) of the scripts that demo data is written in.
char32_t fold(char32_t c) noexcept
{
    if (c < 0x80)
        return char32_t(static_cast<unsigned char>(toLower(char(c))));
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9 && c != 0x3A2)
        || (c >= 0x410 && c <= 0x42F))
        return c + 32;
    if (c >= 0x400 && c <= 0x40F)
        return c + 80;
    const bool pairsFromEven =
        (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14A && c <= 0x177);
    const bool pairsFromOdd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if (c == 0x178) // Ÿ, whose small letter is in Latin-1
        return 0xFF;
    return (pairsFromEven && c % 2 == 0) || (pairsFromOdd && c % 2 == 1) ? c + 1 : c;
}

char32_t takeFolded(std::string_view& text) noexcept
{
    return fold(takeCharacter(text));
}

void appendUtf8(std::string& text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xC0 | (c >> 6));
        text += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += char(0xE0 | (c >> 12));
        text += char(0x80 | ((c >> 6) & 0x3F));
        text += char(0x80 | (c & 0x3F));
    } else {
        text += char(0xF0 | (c >> 18));
        text += char(0x80 | ((c >> 12) & 0x3F));
        text += char(0x80 | ((c >> 6) & 0x3F));
        text += char(0x80 | (c & 0x3F));
    }
}

/// The literal character that a pattern starts with, its escape taken off.
char32_t takeLiteral(std::string_view& pattern) noexcept
{
    if (pattern.front() == '\\' && pattern.size() > 1)
        pattern.remove_prefix(1);
    return takeFolded(pattern);
}

/// Takes one character off both where they agree.
bool takeMatch(std::string_view& text, std::string_view& pattern) noexcept
{
    if (text.empty() || pattern.empty())
        return false;
    std::string_view restOfText = text;
    std::string_view restOfPattern = pattern;
    const bool isAny = pattern.front() == '_';
    const char32_t wanted = takeLiteral(restOfPattern);
    if (takeFolded(restOfText) != wanted && !isAny)
        return false;
    text = restOfText;
    pattern = restOfPattern;
    return true;
}

} // namespace

int compareFolded(std::string_view a, std::string_view b) noexcept
{
    // Nearly all texts begin with ASCII, and building an index is nothing but this.
    std::size_t same = 0;
    for (const std::size_t shorter = std::min(a.size(), b.size()); same < shorter; ++same) {
        const auto x = static_cast<unsigned char>(a[same]);
        const auto y = static_cast<unsigned char>(b[same]);
        if ((x | y) >= 0x80)
            break;
        if (x != y && kLowerAscii[x] != kLowerAscii[y])
            return kLowerAscii[x] < kLowerAscii[y] ? -1 : 1;
    }
    a.remove_prefix(same);
    b.remove_prefix(same);
    while (!a.empty() && !b.empty()) {
        const char32_t x = takeFolded(a);
        const char32_t y = takeFolded(b);
        if (x != y)
            return x < y ? -1 : 1;
    }
    return int(!a.empty()) - int(!b.empty());
}

bool matchesLike(std::string_view text, std::string_view pattern) noexcept
{
    // After a mismatch the last "%" takes one character more: never exponential in the number of stars.
    std::string_view retryText;
    std::string_view retryPattern;
    bool hasStar = false;
    while (!text.empty() || !pattern.empty()) {
        if (!pattern.empty() && pattern.front() == '%') {
            pattern.remove_prefix(1);
            hasStar = true;
            retryPattern = pattern;
            retryText = text;
        } else if (!takeMatch(text, pattern)) {
            if (!hasStar || retryText.empty())
                return false;
            takeCharacter(retryText);
            text = retryText;
            pattern = retryPattern;
        }
    }
    return true;
}

std::string folded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty())
        appendUtf8(result, takeFolded(text));
    return result;
}

} // namespace scout::demoorg
