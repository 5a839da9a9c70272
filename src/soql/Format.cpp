// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Format.h"

#include "base/Text.h"
#include "soql/Annotate.h"
#include "soql/DateLiteral.h"
#include "soql/Function.h"
#include "soql/Layout.h"

#include <algorithm>

namespace scout::soql {

namespace {

bool isKeyword(const Token& token)
{
    return token.role == TokenRole::Keyword;
}

bool isKeyword(const Token& token, Keyword keyword)
{
    return isKeyword(token) && token.keyword == keyword;
}

/// Goes through the tokens once and tells the layout where it may break. The parser has found what each
/// token is; parentheses and keywords are enough to know where one is.
class Formatter {
public:
    Formatter(std::string_view text, const AnnotatedText& annotated, const FormatOptions& options)
        : m_text(text)
        , m_tokens(annotated.tokens)
        , m_indent(options.indent)
        , m_sosl(annotated.language == Language::Sosl)
    { }

    Layout run()
    {
        m_layout.open(0);
        clauses(m_sosl);
        m_layout.close();
        leadingComments();
        return std::move(m_layout);
    }

private:
    /// The next token that is no comment.
    const Token& next() const
    {
        return *std::find_if(m_tokens.begin() + std::ptrdiff_t(m_at), m_tokens.end(),
            [](const Token& token) { return token.kind != TokenKind::Comment; });
    }

    bool atEnd() const { return next().kind == TokenKind::End || next().kind == TokenKind::RightParen; }

    bool breaksBetween(std::size_t begin, std::size_t end) const
    {
        return m_text.substr(begin, end - begin).find('\n') != std::string_view::npos;
    }

    static bool isLineComment(std::string_view comment) { return comment.starts_with("//"); }

    std::string_view commentText(const Token& token) const { return trim(token.textIn(m_text)); }

    /// Comments that stand on lines of their own before the next token.
    void leadingComments()
    {
        for (; m_tokens[m_at].kind == TokenKind::Comment; ++m_at) {
            const std::string_view comment = commentText(m_tokens[m_at]);
            m_layout.hardLine();
            m_layout.text(comment);
            const bool breaks = breaksBetween(m_tokens[m_at].range.end, m_tokens[m_at + 1].range.begin);
            if (isLineComment(comment) || breaks)
                m_layout.hardLine();
            else
                m_layout.space();
        }
    }

    /// Comments behind a token on its line stay there.
    void trailingComments()
    {
        for (; m_tokens[m_at].kind == TokenKind::Comment; ++m_at) {
            if (m_at > 0 && breaksBetween(m_tokens[m_at - 1].range.end, m_tokens[m_at].range.begin))
                return;
            const std::string_view comment = commentText(m_tokens[m_at]);
            m_layout.space();
            m_layout.text(comment);
            if (isLineComment(comment))
                m_layout.hardLine();
            else
                m_layout.space();
        }
    }

    std::string spelling(const Token& token) const
    {
        const std::string written(token.textIn(m_text));
        switch (token.role) {
        case TokenRole::Keyword:
            return std::string(textOf(token.keyword));
        case TokenRole::Function:
            if (const FunctionInfo* function = findFunction(written))
                return std::string(function->name);
            return token.keyword == Keyword::None ? written : std::string(textOf(token.keyword));
        case TokenRole::DateLiteral:
            if (const DateLiteralInfo* literal = findDateLiteral(written))
                return std::string(literal->name);
            return written;
        default:
            return written;
        }
    }

    Token emit()
    {
        leadingComments();
        const Token token = m_tokens[m_at++];
        m_layout.text(spelling(token));
        trailingComments();
        m_previous = token;
        return token;
    }

    /// A query, or what stands between the parentheses of RETURNING Account(…).
    void clauses(bool sosl)
    {
        for (bool first = true; !atEnd(); first = false) {
            if (!first)
                m_layout.line();
            leadingComments();
            m_layout.open(m_indent);
            do {
                keywordWithSpace(); // ORDER BY, GROUP BY, ALL ROWS, …: words up to what they govern
            } while (isKeyword(next()) && !startsClause(next(), sosl) && !startsBody(next()));
            body(sosl);
            m_layout.close();
        }
    }

    void keywordWithSpace()
    {
        emit();
        m_layout.space();
    }

    static bool startsBody(const Token& token)
    {
        switch (token.keyword) {
        case Keyword::Typeof:
        case Keyword::Not:
        case Keyword::Rollup:
        case Keyword::Cube:
        case Keyword::RecordVisibilityContext:
            return true;
        default:
            return false;
        }
    }

    bool startsClause(const Token& token, bool sosl) const
    {
        if (!isKeyword(token) || isKeyword(m_previous, Keyword::For)) // FOR UPDATE
            return false;
        switch (token.keyword) {
        case Keyword::From:
        case Keyword::Using:
        case Keyword::Where:
        case Keyword::With:
        case Keyword::Group:
        case Keyword::Having:
        case Keyword::Order:
        case Keyword::Limit:
        case Keyword::Offset:
        case Keyword::For:
        case Keyword::Update:
        case Keyword::Returning:
            return true;
        case Keyword::All:
            return !sosl && m_previous.kind != TokenKind::LeftParen; // not FIELDS(ALL)
        case Keyword::In:
            return sosl && m_previous.kind != TokenKind::Name; // behind the terms; not NETWORK IN
        default:
            return false;
        }
    }

    /// What a clause governs, up to the next one.
    void body(bool sosl)
    {
        while (!atEnd() && !startsClause(next(), sosl))
            piece();
    }

    void piece()
    {
        const Token& token = next();
        if (token.kind == TokenKind::Comma) {
            emit();
            m_layout.fillLine();
        } else if (token.kind == TokenKind::LeftParen) {
            parenthesised();
            spaceUnlessGlued();
        } else if (isKeyword(token, Keyword::Typeof)) {
            typeOf();
        } else if (isKeyword(token, Keyword::And) || isKeyword(token, Keyword::Or)) {
            m_layout.line();
            keywordWithSpace();
        } else {
            word();
        }
    }

    void word()
    {
        const Token token = emit();
        if (token.kind != TokenKind::Colon
            && !(next().kind == TokenKind::LeftParen && holdsParenthesis(token)))
            spaceUnlessGlued();
    }

    void spaceUnlessGlued()
    {
        const TokenKind following = next().kind;
        if (following != TokenKind::Comma && following != TokenKind::Colon
            && following != TokenKind::RightParen)
            m_layout.space();
    }

    /// COUNT(, ROLLUP(, Account( of RETURNING; but IN (, AT (
    static bool holdsParenthesis(const Token& token)
    {
        return token.role == TokenRole::Function || token.role == TokenRole::Object
            || isKeyword(token, Keyword::Rollup) || isKeyword(token, Keyword::Cube);
    }

    void parenthesised()
    {
        m_layout.open(m_indent);
        emit();
        m_layout.softLine();
        if (isKeyword(next(), Keyword::Select))
            clauses(false);
        else
            inside();
        m_layout.closingLine();
        if (next().kind == TokenKind::RightParen)
            emit();
        m_layout.close();
    }

    void inside()
    {
        bool lines = false;
        while (!atEnd()) {
            if (startsClause(next(), false)) { // WHERE, ORDER BY, … of RETURNING
                if (!lines)
                    m_layout.line();
                lines = true;
                clauses(false);
            } else {
                piece();
            }
        }
    }

    void typeOf()
    {
        m_layout.open(m_indent);
        keywordWithSpace();
        while (!atEnd()) {
            const Keyword keyword = isKeyword(next()) ? next().keyword : Keyword::None;
            if (keyword == Keyword::End)
                break;
            if (keyword == Keyword::When || keyword == Keyword::Else)
                m_layout.line();
            piece();
        }
        m_layout.closingLine();
        emit();
        m_layout.close();
        spaceUnlessGlued();
    }

    std::string_view m_text;
    const std::vector<Token>& m_tokens;
    int m_indent;
    bool m_sosl;
    std::size_t m_at = 0;
    Token m_previous;
    Layout m_layout;
};

} // namespace

Result<std::string> format(std::string_view text, const FormatOptions& options)
{
    const AnnotatedText annotated = annotate(text, options.parse);
    for (const Diagnostic& diagnostic : annotated.diagnostics)
        if (diagnostic.severity == Severity::Error)
            return Error{ErrorKind::BadRequest, "soql_syntax", toString(diagnostic)};
    return Formatter(text, annotated, options).run().render(options.width);
}

} // namespace scout::soql
