// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/BindScanner.h"

#include "base/Text.h"
#include "soql/Characters.h"

namespace scout::soql {

namespace {

// Keeps a text full of colons and open brackets from costing time in the square of its length.
constexpr std::size_t kLongestBind = 2000;

class BindScanner {
public:
    BindScanner(std::string_view text, std::size_t begin)
        : m_text(text.substr(0, begin + kLongestBind))
        , m_at(begin)
    { }

    std::size_t expression()
    {
        std::size_t end = m_at;
        while (operand()) {
            end = m_at;
            skipBlanks();
            // Two operators side by side would open a comment: "/*" and "//" end the expression.
            if (!isOperator(peek()) || peek(1) == '/' || peek(1) == '*')
                break;
            ++m_at;
        }
        return end;
    }

private:
    static bool isOperator(char c) { return c == '+' || c == '-' || c == '*' || c == '/'; }
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void skipBlanks()
    {
        while (isBlank(peek()))
            ++m_at;
    }

    bool operand()
    {
        skipBlanks();
        while (peek() == '-' || peek() == '!')
            ++m_at;
        if (isNameStart(peek())) {
            if (equalsIgnoreCase(name(), "new"))
                constructor();
        } else if (isDigit(peek())) {
            while (isNamePart(peek()) || peek() == '.')
                ++m_at;
            return true;
        } else if (!(peek() == '\'' ? string() : bracketed('(', ')'))) {
            return false;
        }
        suffixes();
        return true;
    }

    std::string_view name()
    {
        const std::size_t begin = m_at;
        while (isNamePart(peek()))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    /// The type behind `new`, as List<Map<String, Id>>, and its braces; parentheses are a suffix.
    void constructor()
    {
        skipBlanks();
        while (isNamePart(peek()) || peek() == '.')
            ++m_at;
        bracketed('<', '>');
        bracketed('{', '}');
    }

    void suffixes()
    {
        for (;;) {
            if (peek() == '?' && peek(1) == '.')
                ++m_at;
            if (peek() == '.' && isNameStart(peek(1))) {
                ++m_at;
                name();
            } else if (!bracketed('(', ')') && !bracketed('[', ']')) {
                return;
            }
        }
    }

    /// Without a closing bracket nothing is taken, and the parser meets the opening one.
    bool bracketed(char open, char close)
    {
        if (peek() != open)
            return false;
        const std::size_t begin = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            if (peek() == '\'' && string())
                continue;
            depth += peek() == open ? 1 : peek() == close ? -1 : 0;
            ++m_at;
            if (depth == 0)
                return true;
        }
        m_at = begin;
        return false;
    }

    bool string()
    {
        for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\') {
                ++i;
            } else if (m_text[i] == '\'') {
                m_at = i + 1;
                return true;
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at;
};

} // namespace

std::size_t endOfBindExpression(std::string_view text, std::size_t begin) noexcept
{
    return BindScanner(text, begin).expression();
}

} // namespace scout::soql
