// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/TokenCursor.h"

#include "base/Text.h"
#include "soql/Lexer.h"
#include "soql/SyntaxMessages.h"

#include <algorithm>
#include <limits>

namespace scout::soql {

namespace {

constexpr std::size_t kMostDiagnostics = 100; // nobody reads more, and each is work
constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

} // namespace

TokenCursor::TokenCursor(std::string_view text, const ParseOptions& options)
    : m_text(text)
    , m_options(options)
    , m_tokens(tokenize(text))
    , m_lastReported(kNone)
{
    dropComments();
}

void TokenCursor::dropComments()
{
    const auto isComment = [](const Token& token) { return token.kind == TokenKind::Comment; };
    if (!m_options.comments)
        for (const Token& token : m_tokens)
            if (isComment(token))
                add({.code = "comment_not_allowed",
                    .message = "Salesforce accepts no comments in a query.",
                    .range = token.range});
    std::erase_if(m_tokens, isComment);
}

const Token& TokenCursor::peek(std::size_t ahead) const noexcept
{
    return m_tokens[std::min(m_index + ahead, m_tokens.size() - 1)];
}

SourceRange TokenCursor::rangeSince(std::uint32_t begin) const noexcept
{
    return {begin, m_index == 0 ? begin : std::max(begin, m_tokens[m_index - 1].range.end)};
}

Token TokenCursor::take(TokenRole role) noexcept
{
    Token& token = m_tokens[m_index];
    token.role = role;
    if (m_index + 1 < m_tokens.size()) {
        ++m_index;
        m_expected.clear();
    }
    return token;
}

bool TokenCursor::accept(Keyword keyword) noexcept
{
    if (!atKeyword(keyword)) {
        m_expected.add(keyword);
        return false;
    }
    take(TokenRole::Keyword);
    return true;
}

bool TokenCursor::accept(TokenKind kind, Expected expected) noexcept
{
    if (!at(kind)) {
        m_expected.add(expected);
        return false;
    }
    take(TokenRole::None);
    return true;
}

bool TokenCursor::expect(Keyword keyword)
{
    return accept(keyword) || (unexpected() && accept(keyword));
}

bool TokenCursor::expect(TokenKind kind, Expected expected)
{
    if (accept(kind, expected))
        return true;
    unexpected();
    return false;
}

std::optional<Keyword> TokenCursor::misspeltKeyword(const Token& token) const
{
    // A keyword in the wrong place is itself, not another one misspelt.
    if (token.kind != TokenKind::Name || isReserved(token.keyword))
        return std::nullopt;
    const std::string_view word = textOf(token);
    std::optional<Keyword> closest;
    std::size_t best = word.size() < 4 ? 2 : 3; // one edit in a short word, two in a longer one
    for (const Keyword keyword : m_expected.keywords()) {
        const std::string_view right = soql::textOf(keyword);
        if (word.size() > right.size() + 2)
            continue;
        const std::size_t distance = editDistance(word, right);
        if (distance < best && distance + 1 < right.size()) {
            best = distance;
            closest = keyword;
        }
    }
    // Put right once already, and still of no use: nothing is gained by doing it again.
    return closest == token.keyword ? std::nullopt : closest;
}

bool TokenCursor::putRight(std::size_t index, Keyword keyword)
{
    const Token& token = m_tokens[index];
    if (index != m_lastReported) {
        Diagnostic diagnostic = unexpectedToken(token, m_text, m_expected);
        suggest(diagnostic, soql::textOf(keyword));
        add(std::move(diagnostic));
        m_lastReported = index;
    }
    m_tokens[index].keyword = keyword;
    m_index = index;
    return true;
}

bool TokenCursor::respelled()
{
    const auto keyword = misspeltKeyword(peek());
    return keyword && putRight(m_index, *keyword);
}

bool TokenCursor::unexpected()
{
    if (atEnd() && !m_expectedAtEnd)
        m_expectedAtEnd = m_expected;
    if (respelled())
        return true;
    if (m_index > 0 && m_tokens[m_index - 1].role == TokenRole::Alias)
        if (const auto keyword = misspeltKeyword(m_tokens[m_index - 1]))
            return putRight(m_index - 1, *keyword);
    if (m_index != m_lastReported) {
        add(unexpectedToken(peek(), m_text, m_expected));
        m_lastReported = m_index;
    }
    return false;
}

void TokenCursor::report(
    std::string_view code, std::string message, SourceRange range, std::vector<Fix> fixes)
{
    if (m_index == m_lastReported)
        return;
    m_lastReported = m_index;
    Diagnostic diagnostic{.code = std::string(code), .message = std::move(message), .range = range};
    diagnostic.found = m_text.substr(range.begin, range.size());
    if (fixes.size() == 1)
        diagnostic.suggestion = fixes.front().replacement;
    diagnostic.fixes = std::move(fixes);
    add(std::move(diagnostic));
}

void TokenCursor::add(Diagnostic diagnostic)
{
    if (m_diagnostics.size() < kMostDiagnostics)
        m_diagnostics.push_back(std::move(diagnostic));
}

TokenCursor::Nesting::Nesting(TokenCursor& cursor)
    : m_cursor(cursor)
{
    ++cursor.m_depth;
    if (*this || cursor.atEnd())
        return;
    cursor.report("nested_too_deeply",
        "Parentheses and subqueries stand more than " + std::to_string(cursor.m_options.maxDepth)
            + " levels inside each other.",
        cursor.peek().range);
    cursor.m_index = cursor.m_tokens.size() - 1;
    cursor.m_lastReported = cursor.m_index; // what is missing behind it is no news
}

std::vector<Diagnostic> TokenCursor::takeDiagnostics()
{
    for (Diagnostic& diagnostic : m_diagnostics)
        diagnostic.position = positionAt(m_text, diagnostic.range.begin);
    std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
    return std::move(m_diagnostics);
}

} // namespace scout::soql
