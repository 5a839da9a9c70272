// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/JsonBuffer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace scout::demoorg {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

/// Which bytes a JSON text can't hold as they are.
constexpr std::array<bool, 256> kNeedsEscape = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c)
        table[c] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

char* putDigits(char* out, unsigned value, int digits)
{
    for (int i = digits; i > 0; --i, value /= 10)
        out[i - 1] = char('0' + value % 10);
    return out + digits;
}

char* putDate(char* out, std::int64_t days)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    out = putDigits(out, unsigned(int(date.year())), 4);
    *out++ = '-';
    out = putDigits(out, unsigned(date.month()), 2);
    *out++ = '-';
    return putDigits(out, unsigned(date.day()), 2);
}

char* putTime(char* out, std::int64_t milliseconds)
{
    const auto value = unsigned(milliseconds);
    out = putDigits(out, value / 3'600'000, 2);
    *out++ = ':';
    out = putDigits(out, value / 60'000 % 60, 2);
    *out++ = ':';
    out = putDigits(out, value / 1000 % 60, 2);
    *out++ = '.';
    return putDigits(out, value % 1000, 3);
}

char* put(char* out, std::string_view text)
{
    return out + text.copy(out, text.size());
}

/// "3.5e+08" → "3.5E8"
std::string_view javaExponent(char* first, char* last)
{
    char* e = std::find(first, last, 'e');
    const bool hasPoint = std::find(first, e, '.') != e;
    int exponent = 0;
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, last, exponent);
    char* out = hasPoint ? e : put(e, ".0");
    *out++ = 'E';
    out = std::to_chars(out, out + 8, exponent).ptr;
    return {first, std::size_t(out - first)};
}

} // namespace

void JsonBuffer::escaped(char c)
{
    constexpr std::string_view kLetters = "\b\f\n\r\t\"\\";
    constexpr std::string_view kEscapes = "bfnrt\"\\";
    constexpr std::string_view kHex = "0123456789abcdef";
    m_bytes += '\\';
    const auto letter = kLetters.find(c);
    if (letter != std::string_view::npos) {
        m_bytes += kEscapes[letter];
        return;
    }
    m_bytes.append("u00");
    m_bytes += kHex[static_cast<unsigned char>(c) >> 4];
    m_bytes += kHex[static_cast<unsigned char>(c) & 15];
}

void JsonBuffer::text(std::string_view text)
{
    m_bytes += '"';
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!kNeedsEscape[static_cast<unsigned char>(text[i])])
            continue;
        m_bytes.append(text.substr(start, i - start));
        escaped(text[i]);
        start = i + 1;
    }
    m_bytes.append(text.substr(start));
    m_bytes += '"';
}

void JsonBuffer::whole(std::int64_t value)
{
    char digits[24];
    m_bytes.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void JsonBuffer::decimal(double value)
{
    // As Double.toString of Java writes numbers, which the API has always done.
    char digits[48];
    const double size = std::fabs(value);
    const bool isPlain = size == 0 || (size >= 1e-3 && size < 1e7);
    const auto format = isPlain ? std::chars_format::fixed : std::chars_format::scientific;
    char* end = std::to_chars(digits, digits + 32, value, format).ptr;
    if (!isPlain)
        return raw(javaExponent(digits, end));
    if (std::find(digits, end, '.') == end)
        end = put(end, ".0");
    m_bytes.append(digits, end);
}

void JsonBuffer::date(std::int64_t days)
{
    char text[16];
    char* out = text;
    *out++ = '"';
    out = putDate(out, days);
    *out++ = '"';
    m_bytes.append(text, out);
}

void JsonBuffer::dateTime(std::int64_t milliseconds)
{
    const std::int64_t day = (milliseconds >= 0 ? milliseconds : milliseconds - kDayMs + 1) / kDayMs;
    char text[40];
    char* out = text;
    *out++ = '"';
    out = putDate(out, day);
    *out++ = 'T';
    out = putTime(out, milliseconds - day * kDayMs);
    out = put(out, "+0000\"");
    m_bytes.append(text, out);
}

void JsonBuffer::time(std::int64_t milliseconds)
{
    char text[20];
    char* out = text;
    *out++ = '"';
    out = putTime(out, milliseconds);
    out = put(out, "Z\"");
    m_bytes.append(text, out);
}

} // namespace scout::demoorg
