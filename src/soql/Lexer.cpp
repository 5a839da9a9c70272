// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Lexer.h"

#include "soql/BindScanner.h"
#include "soql/Characters.h"

#include <algorithm>

namespace scout::soql {

namespace {

constexpr std::size_t kBytesPerToken = 5; // of ordinary queries, for the first reservation

class Lexer {
public:
    explicit Lexer(std::string_view text)
        : m_text(text)
    {
        m_tokens.reserve(text.size() / kBytesPerToken + 2);
    }

    std::vector<Token> run()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            next();
        m_begin = m_at;
        add(TokenKind::End);
        return std::move(m_tokens);
    }

private:
    char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    void add(TokenKind kind, TokenProblem problem = TokenProblem::None)
    {
        m_tokens.push_back(
            {kind, Keyword::None, problem, TokenRole::None, {std::uint32_t(m_begin), std::uint32_t(m_at)}});
    }

    void addSymbol(TokenKind kind, std::size_t size)
    {
        m_at += size;
        add(kind);
    }

    void next()
    {
        m_begin = m_at;
        const char c = m_text[m_at];
        if (isNameStart(c))
            return name();
        if (isDigit(c) || (c == '.' && isDigit(peek(1))))
            return number();
        switch (c) {
        case '\'':
            return quoted('\'', TokenProblem::None);
        case '"':
            return quoted('"', TokenProblem::DoubleQuotes);
        case '+':
        case '-':
            return isDigit(peek(1)) || (peek(1) == '.' && isDigit(peek(2))) ? number() : badCharacter();
        case ':':
            return colon();
        case '/':
            return slash();
        case '{':
            return previous().keyword == Keyword::Find ? searchTerms() : badCharacter();
        default:
            return symbol(c);
        }
    }

    void symbol(char c)
    {
        const bool equal = peek(1) == '=';
        switch (c) {
        case ',':
            return addSymbol(TokenKind::Comma, 1);
        case '(':
            return addSymbol(TokenKind::LeftParen, 1);
        case ')':
            return addSymbol(TokenKind::RightParen, 1);
        case '<':
            if (peek(1) == '>')
                return addSymbol(TokenKind::NotEqual, 2);
            return equal ? addSymbol(TokenKind::LessOrEqual, 2) : addSymbol(TokenKind::Less, 1);
        case '>':
            return equal ? addSymbol(TokenKind::GreaterOrEqual, 2) : addSymbol(TokenKind::Greater, 1);
        case '!':
            return equal ? addSymbol(TokenKind::NotEqual, 2) : badCharacter();
        case '=':
            m_at += equal ? 2 : 1;
            return equal ? add(TokenKind::Invalid, TokenProblem::DoubleEqual) : add(TokenKind::Equal);
        default:
            return badCharacter();
        }
    }

    /// One character, however many bytes it has.
    void badCharacter()
    {
        ++m_at;
        while (m_at < m_text.size() && isContinuation(m_text[m_at]))
            ++m_at;
        add(TokenKind::Invalid, TokenProblem::BadCharacter);
    }

    /// A dotted path is one token. Digits may follow a dot, as in the currency literal USD5.50.
    void name()
    {
        bool dotted = false;
        bool good = true;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '.') {
                dotted = true;
                good = good && isNamePart(peek(1));
            } else if (!isNamePart(c)) {
                break;
            }
            ++m_at;
        }
        if (good)
            add(TokenKind::Name);
        else
            add(TokenKind::Invalid, TokenProblem::BadName);
        if (!dotted)
            m_tokens.back().keyword = findKeyword(m_tokens.back().textIn(m_text));
    }

    void skipDigits()
    {
        while (isDigit(peek()))
            ++m_at;
    }

    void number()
    {
        if (!isDigit(peek()))
            ++m_at; // the sign, or the point of ".5"
        skipDigits();
        const std::size_t digits = m_at - m_begin;
        TokenKind kind = TokenKind::Number;
        if (digits == 4 && peek() == '-' && isDigit(peek(1)))
            kind = dateOrDateTime();
        else if (digits == 2 && peek() == ':' && isDigit(peek(1)))
            kind = time();
        else if (peek() == '.' && isDigit(peek(1)))
            ++m_at, skipDigits();
        if (!isNamePart(peek()) && !(peek() == '.' && isNamePart(peek(1))))
            return add(kind);
        while (isNamePart(peek()) || (peek() == '.' && isNamePart(peek(1))))
            ++m_at;
        add(TokenKind::Invalid, TokenProblem::BadNumber);
    }

    /// Takes the shape; whether such a day exists is found out where the value is read.
    TokenKind dateOrDateTime()
    {
        while (isDigit(peek()) || (peek() == '-' && isDigit(peek(1))))
            ++m_at;
        if ((peek() != 'T' && peek() != 't') || !isDigit(peek(1)))
            return TokenKind::Date;
        ++m_at;
        clock();
        if (peek() == 'Z' || peek() == 'z') {
            ++m_at;
        } else if ((peek() == '+' || peek() == '-') && isDigit(peek(1))) {
            ++m_at;
            clock();
        }
        return TokenKind::DateTime;
    }

    TokenKind time()
    {
        clock();
        if (peek() == 'Z' || peek() == 'z')
            ++m_at;
        return TokenKind::Time;
    }

    void clock()
    {
        while (isDigit(peek()) || ((peek() == ':' || peek() == '.') && isDigit(peek(1))))
            ++m_at;
    }

    void quoted(char quote, TokenProblem problem)
    {
        for (++m_at; m_at < m_text.size() && peek() != '\n' && peek() != '\r'; ++m_at) {
            if (peek() == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            } else if (peek() == quote) {
                ++m_at;
                return add(problem == TokenProblem::None ? TokenKind::String : TokenKind::Invalid, problem);
            }
        }
        add(TokenKind::Invalid, TokenProblem::UnterminatedString);
    }

    /// The token before, comments aside; End at the beginning.
    Token previous() const
    {
        const auto isNoComment = [](const Token& token) { return token.kind != TokenKind::Comment; };
        const auto found = std::find_if(m_tokens.rbegin(), m_tokens.rend(), isNoComment);
        return found == m_tokens.rend() ? Token() : *found;
    }

    /// LAST_N_DAYS:30 has a name before and a digit behind; anything else begins an Apex expression.
    void colon()
    {
        std::size_t next = m_at + 1;
        while (next < m_text.size() && isBlank(m_text[next]))
            ++next;
        if (previous().kind == TokenKind::Name && next < m_text.size() && isDigit(m_text[next]))
            return addSymbol(TokenKind::Colon, 1);
        const std::size_t end = endOfBindExpression(m_text, m_at + 1);
        if (end == m_at + 1)
            return addSymbol(TokenKind::Colon, 1);
        m_at = end;
        add(TokenKind::Bind);
    }

    void slash()
    {
        if (peek(1) == '/') {
            while (m_at < m_text.size() && m_text[m_at] != '\n')
                ++m_at;
            return add(TokenKind::Comment);
        }
        if (peek(1) != '*')
            return badCharacter();
        const std::size_t close = m_text.find("*/", m_at + 2);
        m_at = close == std::string_view::npos ? m_text.size() : close + 2;
        if (close == std::string_view::npos)
            return add(TokenKind::Invalid, TokenProblem::UnterminatedComment);
        add(TokenKind::Comment);
    }

    /// After FIND: up to the brace that no backslash hides.
    void searchTerms()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (peek() == '\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            } else if (peek() == '}') {
                ++m_at;
                return add(TokenKind::SearchTerms);
            }
        }
        add(TokenKind::Invalid, TokenProblem::UnterminatedTerms);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace scout::soql
