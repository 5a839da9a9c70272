// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/StringLiteral.h"

#include <algorithm>
#include <cstdint>

namespace scout::soql {

namespace {

constexpr std::uint32_t kFirstSurrogate = 0xD800;
constexpr std::uint32_t kFirstLowSurrogate = 0xDC00;
constexpr std::uint32_t kPastSurrogates = 0xE000;

void appendUtf8(std::string& text, std::uint32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xC0 | c >> 6);
        text += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += char(0xE0 | c >> 12);
        text += char(0x80 | (c >> 6 & 0x3F));
        text += char(0x80 | (c & 0x3F));
    } else {
        text += char(0xF0 | c >> 18);
        text += char(0x80 | (c >> 12 & 0x3F));
        text += char(0x80 | (c >> 6 & 0x3F));
        text += char(0x80 | (c & 0x3F));
    }
}

/// The four digits behind "\u", if they stand at `at`.
std::optional<std::uint32_t> unicodeUnit(std::string_view body, std::size_t at)
{
    if (at + 6 > body.size() || body[at] != '\\' || (body[at + 1] | 0x20) != 'u')
        return std::nullopt;
    std::uint32_t unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const char c = body[i];
        const char lower = char(c | 0x20);
        if (c >= '0' && c <= '9')
            unit = unit * 16 + std::uint32_t(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            unit = unit * 16 + std::uint32_t(lower - 'a' + 10);
        else
            return std::nullopt;
    }
    return unit;
}

class Decoder {
public:
    Decoder(std::string_view body, bool pattern)
        : m_body(body)
        , m_pattern(pattern)
    { }

    DecodedText run()
    {
        m_result.text.reserve(m_body.size());
        while (m_at < m_body.size()) {
            if (m_body[m_at] != '\\') {
                const std::size_t next = std::min(m_body.find('\\', m_at), m_body.size());
                m_result.text.append(m_body, m_at, next - m_at);
                m_at = next;
            } else if (!unicode() && !letter()) {
                if (!m_result.badEscape)
                    m_result.badEscape = m_at;
                m_result.text += '\\';
                ++m_at;
            }
        }
        return std::move(m_result);
    }

private:
    void put(char c)
    {
        if (m_pattern && c == '\\')
            m_result.text += '\\';
        m_result.text += c;
    }

    bool unicode()
    {
        auto unit = unicodeUnit(m_body, m_at);
        if (!unit)
            return false;
        if (*unit >= kFirstSurrogate && *unit < kPastSurrogates) {
            const auto low = unicodeUnit(m_body, m_at + 6);
            if (*unit >= kFirstLowSurrogate || !low || *low < kFirstLowSurrogate || *low >= kPastSurrogates)
                return false;
            unit = 0x10000 + ((*unit - kFirstSurrogate) << 10) + (*low - kFirstLowSurrogate);
            m_at += 6;
        }
        m_at += 6;
        if (*unit == '\\')
            put('\\');
        else
            appendUtf8(m_result.text, *unit);
        return true;
    }

    bool letter()
    {
        const char c = m_at + 1 < m_body.size() ? m_body[m_at + 1] : '\0';
        constexpr std::string_view kNames = "nNrRtTbBfF\"'\\";
        constexpr std::string_view kMeanings = "\n\n\r\r\t\t\b\b\f\f\"'\\";
        if (m_pattern && (c == '%' || c == '_')) {
            m_result.text += '\\';
            m_result.text += c;
        } else if (const std::size_t i = kNames.find(c); i != std::string_view::npos) {
            put(kMeanings[i]);
        } else {
            return false;
        }
        m_at += 2;
        return true;
    }

    std::string_view m_body;
    bool m_pattern;
    std::size_t m_at = 0;
    DecodedText m_result;
};

/// Characters that a literal can't hold as they are.
void appendEscaped(std::string& literal, char c)
{
    constexpr std::string_view kPlain = "\n\r\t\b\f'";
    constexpr std::string_view kNames = "nrtbf'";
    if (const std::size_t i = kPlain.find(c); i != std::string_view::npos) {
        literal += '\\';
        literal += kNames[i];
    } else {
        literal += c;
    }
}

} // namespace

DecodedText decodeText(std::string_view body)
{
    return Decoder(body, false).run();
}

DecodedText decodePattern(std::string_view body)
{
    return Decoder(body, true).run();
}

std::string quoteText(std::string_view text)
{
    std::string literal = "'";
    literal.reserve(text.size() + 2);
    for (const char c : text) {
        if (c == '\\')
            literal += '\\';
        appendEscaped(literal, c);
    }
    return literal + "'";
}

std::string quotePattern(std::string_view pattern)
{
    std::string literal = "'";
    literal.reserve(pattern.size() + 2);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '\\') {
            appendEscaped(literal, pattern[i]);
            continue;
        }
        // Its backslashes are escapes already; one that is not must not swallow the closing quote.
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        const bool escapes = next == '%' || next == '_' || next == '\\';
        literal += '\\';
        literal += escapes ? next : '\\';
        i += escapes ? 1 : 0;
    }
    return literal + "'";
}

std::string patternFor(std::string_view text)
{
    std::string pattern;
    pattern.reserve(text.size());
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

} // namespace scout::soql
