// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Diagnostic.h"
#include "soql/Expectation.h"
#include "soql/Name.h"
#include "soql/Parser.h"
#include "soql/Token.h"

#include <optional>

namespace scout::soql {

/// The parser's place in the tokens. Remembers what was looked for there, and writes the diagnostics.
class TokenCursor {
public:
    TokenCursor(std::string_view text, const ParseOptions& options);

    const Token& peek(std::size_t ahead = 0) const noexcept;
    std::size_t index() const noexcept { return m_index; }
    bool atEnd() const noexcept { return peek().kind == TokenKind::End; }
    bool atKeyword(Keyword keyword, std::size_t ahead = 0) const noexcept
    {
        return peek(ahead).keyword == keyword;
    }
    bool at(TokenKind kind, std::size_t ahead = 0) const noexcept { return peek(ahead).kind == kind; }
    std::string_view text() const noexcept { return m_text; }
    std::string_view textOf(const Token& token) const noexcept { return token.textIn(m_text); }
    const ParseOptions& options() const noexcept { return m_options; }
    /// From where a construct began to the end of the token before this one.
    SourceRange rangeSince(std::uint32_t begin) const noexcept;

    Token take(TokenRole role) noexcept;
    void setRole(std::size_t index, TokenRole role) noexcept { m_tokens[index].role = role; }
    /// Takes the token if it is the one; otherwise remembers that it would have been welcome.
    bool accept(Keyword keyword) noexcept;
    bool accept(TokenKind kind, Expected expected) noexcept;
    /// As accept(), and an "unexpected token" if it is not the one.
    bool expect(Keyword keyword);
    bool expect(TokenKind kind, Expected expected);
    template <class What> void welcome(What what) noexcept { m_expected.add(what); }

    /// Reports the token with everything that was welcome in its place. True if it was put right: it, or
    /// the alias before it, is a misspelt keyword, which is now the token to read.
    bool unexpected();
    /// True if the token was one of the keywords that are welcome, misspelt: reported, and put right.
    bool respelled();
    /// A finding of the parser's own; at most one a token, like unexpected().
    void report(std::string_view code, std::string message, SourceRange range, std::vector<Fix> fixes = {});

    /// Skips to the next token at this depth for which `stop` is true, to the closing parenthesis around, or
    /// to the end.
    template <class Stop> void skipTo(Stop stop)
    {
        for (int depth = 0; !atEnd(); take(TokenRole::None)) {
            if (depth == 0 && (at(TokenKind::RightParen) || stop(*this)))
                return;
            depth += at(TokenKind::LeftParen) ? 1 : at(TokenKind::RightParen) ? -1 : 0;
        }
    }

    /// Counts how deep constructs stand in each other, for as long as it lives. False: too deep, reported,
    /// and the cursor is at the end, so that every caller returns soon.
    class Nesting {
    public:
        explicit Nesting(TokenCursor& cursor);
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;
        ~Nesting() { --m_cursor.m_depth; }
        explicit operator bool() const noexcept { return m_cursor.m_depth <= m_cursor.m_options.maxDepth; }

    private:
        TokenCursor& m_cursor;
    };

    /// What could stand at the end of the text, as found when the parser first met it.
    const ExpectationSet& expectedAtEnd() const noexcept
    {
        return m_expectedAtEnd ? *m_expectedAtEnd : m_expected;
    }
    const std::vector<Token>& tokens() const noexcept { return m_tokens; }
    std::vector<Diagnostic> takeDiagnostics();

private:
    void add(Diagnostic diagnostic);
    void dropComments();
    std::optional<Keyword> misspeltKeyword(const Token& token) const;
    bool putRight(std::size_t index, Keyword keyword);

    std::string_view m_text;
    const ParseOptions& m_options;
    std::vector<Token> m_tokens;
    std::size_t m_index = 0;
    ExpectationSet m_expected;
    std::optional<ExpectationSet> m_expectedAtEnd;
    std::vector<Diagnostic> m_diagnostics;
    std::size_t m_lastReported; ///< index of the token that was reported last
    int m_depth = 0;
};

} // namespace scout::soql
