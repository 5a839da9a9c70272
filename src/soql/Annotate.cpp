// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Annotate.h"

#include "soql/Characters.h"
#include "soql/Grammar.h"
#include "soql/Lexer.h"

#include <algorithm>

namespace scout::soql {

namespace {

bool isComment(const Token& token)
{
    return token.kind == TokenKind::Comment;
}

bool startsBefore(const Token& a, const Token& b)
{
    return a.range.begin < b.range.begin;
}

std::string_view kindOfRole(TokenRole role)
{
    switch (role) {
    case TokenRole::Keyword:
        return "keyword";
    case TokenRole::Object:
        return "object";
    case TokenRole::Field:
        return "field";
    case TokenRole::Function:
        return "function";
    case TokenRole::Alias:
        return "alias";
    case TokenRole::DateLiteral:
        return "date_literal";
    case TokenRole::Value:
        return "value";
    case TokenRole::None:
        break;
    }
    return "name";
}

std::string_view kindOf(const Token& token)
{
    switch (token.kind) {
    case TokenKind::Name:
        return kindOfRole(token.role);
    case TokenKind::String:
        return "string";
    case TokenKind::Number:
        return "number";
    case TokenKind::Date:
    case TokenKind::DateTime:
    case TokenKind::Time:
        return "date";
    case TokenKind::Bind:
        return "bind";
    case TokenKind::SearchTerms:
        return "search_terms";
    case TokenKind::LeftParen:
    case TokenKind::RightParen:
    case TokenKind::Comma:
    case TokenKind::Colon:
        return "punctuation";
    case TokenKind::Equal:
    case TokenKind::NotEqual:
    case TokenKind::Less:
    case TokenKind::LessOrEqual:
    case TokenKind::Greater:
    case TokenKind::GreaterOrEqual:
        return "operator";
    case TokenKind::Comment:
        return "comment";
    case TokenKind::Invalid:
    case TokenKind::End:
        break;
    }
    return "error";
}

/// Follows the offsets of a text that only grow, so that many positions cost one pass.
class PositionFollower {
public:
    explicit PositionFollower(std::string_view text)
        : m_text(text)
    { }

    Position at(std::size_t offset)
    {
        for (; m_offset < offset; ++m_offset) {
            if (m_text[m_offset] == '\n')
                m_position = {m_position.line + 1, 1};
            else if (!isContinuation(m_text[m_offset]))
                ++m_position.column;
        }
        return m_position;
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    Position m_position;
};

} // namespace

Language languageOf(std::string_view text)
{
    const auto tokens = tokenize(text);
    const auto first = std::find_if_not(tokens.begin(), tokens.end(), isComment);
    return first->keyword == Keyword::Find ? Language::Sosl : Language::Soql;
}

AnnotatedText annotate(std::string_view text, const ParseOptions& options)
{
    AnnotatedText annotated;
    annotated.language = languageOf(text);
    TokenCursor cursor(text, options);
    if (annotated.language == Language::Sosl)
        grammar::parseSearchStatement(cursor);
    else
        grammar::parseQuery(cursor, grammar::QueryKind::Outer);
    annotated.diagnostics = cursor.takeDiagnostics();
    std::vector<Token> comments = tokenize(text);
    std::erase_if(comments, [](const Token& token) { return !isComment(token); });
    std::merge(cursor.tokens().begin(), cursor.tokens().end(), comments.begin(), comments.end(),
        std::back_inserter(annotated.tokens), startsBefore);
    return annotated;
}

std::vector<ListedToken> listTokens(std::string_view text, const ParseOptions& options)
{
    std::vector<ListedToken> listed;
    PositionFollower positions(text);
    for (const Token& token : annotate(text, options).tokens)
        if (token.kind != TokenKind::End)
            listed.push_back(
                {kindOf(token), std::string(token.textIn(text)), positions.at(token.range.begin)});
    return listed;
}

} // namespace scout::soql
