// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SearchTerms.h"

#include "base/Text.h"
#include "soql/Characters.h"

#include <algorithm>

namespace scout::soql {

namespace {

/// "Reserved Characters" of the SOSL reference.
constexpr std::string_view kReserved = R"(?&|!{}[]()^~*:\"'+-)";

enum class PieceKind { End, Word, Phrase, Open, Close };

struct Piece {
    PieceKind kind = PieceKind::End;
    std::string_view text; ///< as written, a phrase without its quotes
    SourceRange range;
};

/// True at a backslash that takes the meaning from the character behind it.
bool isEscape(std::string_view text, std::size_t at)
{
    return text[at] == '\\' && at + 1 < text.size() && kReserved.find(text[at + 1]) != std::string_view::npos;
}

/// Reads a term's escapes; a backslash stays before what would be a wildcard, and before a backslash.
std::string patternOf(std::string_view written)
{
    std::string pattern;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool escape = isEscape(written, i);
        const char c = escape ? written[++i] : written[i];
        if (c == '\\' || (escape && (c == '*' || c == '?')))
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

class TermsParser {
public:
    TermsParser(std::string_view body, std::uint32_t offset, int maxDepth)
        : m_body(body)
        , m_offset(offset)
        , m_maxDepth(maxDepth)
    {
        advance();
    }

    ParsedSearchTerms run()
    {
        ParsedSearchTerms parsed;
        parsed.expression = disjunction();
        if (m_piece.kind == PieceKind::Close)
            fail("search_parenthesis", "There is a closing parenthesis too many.", m_piece.range);
        refuseOneCharacter(parsed.expression);
        parsed.problem = std::move(m_problem);
        return parsed;
    }

private:
    void fail(std::string_view code, std::string message, SourceRange range)
    {
        if (!m_problem)
            m_problem = {code, std::move(message), range};
    }

    void advance()
    {
        while (m_at < m_body.size() && isBlank(m_body[m_at]))
            ++m_at;
        const std::size_t begin = m_at;
        m_piece = {};
        if (m_at < m_body.size()) {
            const char c = m_body[m_at];
            if (c == '(' || c == ')') {
                m_piece.kind = c == '(' ? PieceKind::Open : PieceKind::Close;
                ++m_at;
            } else if (c == '"') {
                phrase();
            } else {
                word();
            }
        }
        m_piece.range = {m_offset + std::uint32_t(begin), m_offset + std::uint32_t(m_at)};
        if (m_piece.kind == PieceKind::Word)
            m_piece.text = m_body.substr(begin, m_at - begin);
    }

    void word()
    {
        m_piece.kind = PieceKind::Word;
        while (m_at < m_body.size() && !isBlank(m_body[m_at])
            && std::string_view("()\"").find(m_body[m_at]) == std::string_view::npos)
            m_at += isEscape(m_body, m_at) ? 2 : 1;
    }

    void phrase()
    {
        m_piece.kind = PieceKind::Phrase;
        const std::size_t begin = ++m_at;
        while (m_at < m_body.size() && m_body[m_at] != '"')
            m_at += isEscape(m_body, m_at) ? 2 : 1;
        m_piece.text = m_body.substr(begin, m_at - begin);
        if (m_at < m_body.size())
            ++m_at;
        else
            fail("unterminated_phrase", "The phrase has no closing quote.",
                {m_offset + std::uint32_t(begin) - 1, m_offset + std::uint32_t(m_at)});
    }

    bool atWord(std::string_view word) const
    {
        return m_piece.kind == PieceKind::Word && equalsIgnoreCase(m_piece.text, word);
    }

    bool accept(std::string_view word)
    {
        const bool there = atWord(word);
        if (there)
            advance();
        return there;
    }

    std::optional<SearchExpression> disjunction()
    {
        std::vector<SearchExpression> operands;
        do
            if (auto operand = conjunction())
                operands.push_back(std::move(*operand));
        while (accept("OR"));
        return joined(Connective::Or, std::move(operands));
    }

    std::optional<SearchExpression> conjunction()
    {
        std::vector<SearchExpression> operands;
        if (auto first = operand())
            operands.push_back(std::move(*first));
        while (m_piece.kind != PieceKind::End && m_piece.kind != PieceKind::Close && !atWord("OR")) {
            const bool negated = accept("AND") && accept("NOT");
            auto next = operand();
            if (!next)
                break;
            if (negated)
                next = SearchExpression{SearchNegation{std::move(*next)}};
            operands.push_back(std::move(*next));
        }
        return joined(Connective::And, std::move(operands));
    }

    static std::optional<SearchExpression> joined(
        Connective connective, std::vector<SearchExpression> operands)
    {
        if (operands.empty())
            return std::nullopt;
        if (operands.size() == 1 && !std::holds_alternative<SearchNegation>(operands.front().node))
            return std::move(operands.front());
        return SearchExpression{SearchJunction{connective, std::move(operands)}};
    }

    std::optional<SearchExpression> operand()
    {
        if (m_piece.kind == PieceKind::Open)
            return group();
        const bool connective = atWord("AND") || atWord("OR") || atWord("NOT");
        if (m_piece.kind == PieceKind::End || m_piece.kind == PieceKind::Close || connective) {
            fail("search_term_missing", "A search term is missing here.", m_piece.range);
            if (connective)
                advance();
            return std::nullopt;
        }
        SearchTerm term{patternOf(m_piece.text), m_piece.kind == PieceKind::Phrase, m_piece.range};
        advance();
        return SearchExpression{std::move(term)};
    }

    std::optional<SearchExpression> group()
    {
        if (++m_depth > m_maxDepth) {
            fail("nested_too_deeply", "Parentheses stand too deep inside each other.", m_piece.range);
            m_at = m_body.size();
        }
        advance();
        auto inner = m_depth > m_maxDepth ? std::nullopt : disjunction();
        if (m_piece.kind == PieceKind::Close)
            advance();
        else
            fail("search_parenthesis", "A closing parenthesis is missing.", m_piece.range);
        --m_depth;
        return inner;
    }

    /// Salesforce: "search term must be longer than one character".
    void refuseOneCharacter(const std::optional<SearchExpression>& expression)
    {
        const auto* term = expression ? std::get_if<SearchTerm>(&expression->node) : nullptr;
        if (!term)
            return;
        const auto counts = [](char c) { return !isContinuation(c) && c != '*' && c != '?' && c != '\\'; };
        if (std::count_if(term->pattern.begin(), term->pattern.end(), counts) < 2)
            fail("search_term_too_short", "A search term needs two characters or more.", term->range);
    }

    std::string_view m_body;
    std::uint32_t m_offset;
    int m_maxDepth;
    int m_depth = 0;
    std::size_t m_at = 0;
    Piece m_piece;
    std::optional<SearchTermsProblem> m_problem;
};

} // namespace

ParsedSearchTerms parseSearchTerms(std::string_view body, std::uint32_t offset, int maxDepth)
{
    return TermsParser(body, offset, maxDepth).run();
}

std::string escapeSearchText(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (kReserved.find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += isBlank(c) ? ' ' : c;
    }
    return escaped;
}

std::string writtenPattern(const SearchTerm& term)
{
    std::string written;
    for (std::size_t i = 0; i < term.pattern.size(); ++i) {
        const char c = term.pattern[i];
        if (c == '\\' && i + 1 < term.pattern.size()) {
            written += c;
            written += term.pattern[++i];
            continue;
        }
        const bool wildcard = c == '*' || c == '?';
        const bool plainInPhrase = term.phrase && c != '"' && c != '\\' && c != '}';
        if (!wildcard && !plainInPhrase && kReserved.find(c) != std::string_view::npos)
            written += '\\';
        written += c;
    }
    return written;
}

} // namespace scout::soql
