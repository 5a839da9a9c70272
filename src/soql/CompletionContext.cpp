// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/CompletionContext.h"

#include "base/Text.h"
#include "soql/Annotate.h"
#include "soql/Characters.h"
#include "soql/Grammar.h"
#include "soql/Lexer.h"

#include <algorithm>

namespace scout::soql {

namespace {

bool isWordPart(char c)
{
    return isNamePart(c) || c == '.';
}

FieldPath pathOf(std::string_view text, SourceRange range)
{
    FieldPath path;
    path.range = range;
    for (const std::string_view part : split(text, '.'))
        path.names.push_back({std::string(part), range});
    return path;
}

bool beginsClause(Keyword keyword)
{
    switch (keyword) {
    case Keyword::Select:
    case Keyword::From:
    case Keyword::Using:
    case Keyword::Where:
    case Keyword::With:
    case Keyword::Group:
    case Keyword::Having:
    case Keyword::Order:
    case Keyword::Limit:
    case Keyword::Offset:
    case Keyword::Returning:
        return true;
    default:
        return false;
    }
}

bool isOperator(const Token& token)
{
    const bool symbol = token.kind >= TokenKind::Equal && token.kind <= TokenKind::GreaterOrEqual;
    const Keyword keyword = token.role == TokenRole::Keyword ? token.keyword : Keyword::None;
    return symbol || keyword == Keyword::Like || keyword == Keyword::In || keyword == Keyword::Includes
        || keyword == Keyword::Excludes;
}

/// ORDER or GROUP without its BY: the parser took it for an alias or for nothing at all.
bool isLoneClauseWord(const Token& token)
{
    const bool isName = token.role == TokenRole::None || token.role == TokenRole::Alias;
    return isName && (token.keyword == Keyword::Order || token.keyword == Keyword::Group);
}

class ContextReader {
public:
    ContextReader(std::string_view text, std::size_t offset, const ParseOptions& options)
        : m_text(text)
        , m_offset(std::min(offset, text.size()))
        , m_options(options)
    { }

    CompletionContext run()
    {
        findWord();
        const std::string_view before = m_text.substr(0, m_begin);
        TokenCursor cursor(before, m_options);
        if (languageOf(before) == Language::Sosl)
            grammar::parseSearchStatement(cursor);
        else
            grammar::parseQuery(cursor, grammar::QueryKind::Outer);
        m_context.expected = cursor.expectedAtEnd();
        m_tokens = cursor.tokens();
        m_tokens.pop_back(); // End
        walkForward();
        findLeft();
        return std::move(m_context);
    }

private:
    /// Sets the word, and where the text before it ends.
    void findWord()
    {
        const auto tokens = tokenize(m_text.substr(0, m_offset));
        if (tokens.size() > 1) {
            const Token& last = tokens[tokens.size() - 2];
            if (last.problem == TokenProblem::UnterminatedString && last.textIn(m_text).front() == '\'')
                return inQuotes(last.range.begin);
        }
        std::size_t begin = m_offset;
        while (begin > 0 && isWordPart(m_text[begin - 1]))
            --begin;
        m_begin = begin;
        const std::string_view word = m_text.substr(begin, m_offset - begin);
        const std::size_t dot = word.rfind('.');
        const std::size_t own = dot == std::string_view::npos ? 0 : dot + 1;
        if (dot != std::string_view::npos)
            m_context.parents = pathOf(word.substr(0, dot), {}).names;
        std::size_t end = m_offset;
        while (end < m_text.size() && isNamePart(m_text[end]))
            ++end;
        m_context.prefix = word.substr(own);
        m_context.replaces = {std::uint32_t(begin + own), std::uint32_t(end)};
    }

    void inQuotes(std::size_t quote)
    {
        m_begin = quote;
        m_context.inQuotes = true;
        m_context.prefix = m_text.substr(quote + 1, m_offset - quote - 1);
        std::size_t end = m_offset;
        while (end < m_text.size() && m_text[end] != '\'' && m_text[end] != '\n')
            ++end;
        const bool closed = end < m_text.size() && m_text[end] == '\'';
        m_context.replaces = {std::uint32_t(quote + 1), std::uint32_t(closed ? end : m_offset)};
    }

    struct Level {
        bool query = false;
        Keyword clause = Keyword::None;
        std::optional<Function> function;
        std::optional<Name> searched;
        bool list = false;
    };

    /// Keeps a level for every parenthesis that is open at the cursor.
    void walkForward()
    {
        std::vector<Level> levels(1);
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const Token& token = m_tokens[i];
            if (token.kind == TokenKind::LeftParen)
                levels.push_back(opened(i, levels.back()));
            else if (token.kind == TokenKind::RightParen && levels.size() > 1)
                close(levels);
            else if (token.role == TokenRole::Keyword)
                keyword(token, i, levels.back());
        }
        m_context.clause = levels.back().clause;
        m_context.function = levels.back().function;
        m_context.searched = levels.back().searched;
        m_context.inList = levels.back().list;
        m_context.wantsBy = !m_tokens.empty() && isLoneClauseWord(m_tokens.back());
        m_context.apex = m_options.binds;
        m_context.afterTypeof = !m_tokens.empty() && m_tokens.back().keyword == Keyword::Typeof;
    }

    Level opened(std::size_t i, const Level& around) const
    {
        Level level;
        level.clause = around.clause;
        level.searched = around.searched;
        const Token* before = i > 0 ? &m_tokens[i - 1] : nullptr;
        if (before && before->role == TokenRole::Function)
            if (const FunctionInfo* function = findFunction(before->textIn(m_text)))
                level.function = function->function;
        if (before && before->role == TokenRole::Object)
            level.searched = Name{std::string(before->textIn(m_text)), before->range};
        level.list = before && isOperator(*before);
        return level;
    }

    void close(std::vector<Level>& levels)
    {
        if (levels.back().query)
            m_context.queries.pop_back();
        levels.pop_back();
    }

    void keyword(const Token& token, std::size_t i, Level& level)
    {
        if (beginsClause(token.keyword))
            level.clause = token.keyword;
        switch (token.keyword) {
        case Keyword::Select:
            level.query = true;
            level.list = false;
            m_context.queries.push_back(token.range.begin);
            break;
        case Keyword::Typeof:
            if (i + 1 < m_tokens.size())
                m_context.typeOf = pathOf(m_tokens[i + 1].textIn(m_text), m_tokens[i + 1].range);
            break;
        case Keyword::When:
            m_context.branch.reset();
            break;
        case Keyword::Then:
            m_context.branch = Name{std::string(m_tokens[i - 1].textIn(m_text)), m_tokens[i - 1].range};
            break;
        case Keyword::Else:
            m_context.branch.reset();
            m_context.otherwise = true;
            break;
        case Keyword::End:
            m_context.typeOf.reset();
            m_context.branch.reset();
            m_context.otherwise = false;
            break;
        default:
            break;
        }
    }

    /// From the cursor back over a list's values and the operator to what is compared.
    void findLeft()
    {
        std::size_t i = m_tokens.size();
        if (m_context.inList)
            while (i > 0 && !isOperator(m_tokens[i - 1]))
                --i;
        if (i > 0 && isOperator(m_tokens[i - 1]))
            --i;
        while (i > 0 && m_tokens[i - 1].keyword == Keyword::Not && m_tokens[i - 1].role == TokenRole::Keyword)
            --i;
        if (i == 0)
            return;
        const Token& token = m_tokens[i - 1];
        if (token.role == TokenRole::Field)
            m_context.left = pathOf(token.textIn(m_text), token.range);
        else if (token.kind == TokenKind::RightParen)
            leftCall(i - 1);
    }

    void leftCall(std::size_t close)
    {
        std::size_t i = close;
        for (int depth = 1; i > 0 && depth > 0; --i)
            depth += m_tokens[i - 1].kind == TokenKind::RightParen ? 1
                : m_tokens[i - 1].kind == TokenKind::LeftParen     ? -1
                                                                   : 0;
        if (i == 0 || m_tokens[i - 1].role != TokenRole::Function)
            return;
        if (const FunctionInfo* function = findFunction(m_tokens[i - 1].textIn(m_text)))
            m_context.leftFunction = function->function;
        if (m_tokens[i + 1].role == TokenRole::Field)
            m_context.left = pathOf(m_tokens[i + 1].textIn(m_text), m_tokens[i + 1].range);
    }

    std::string_view m_text;
    std::size_t m_offset;
    const ParseOptions& m_options;
    std::size_t m_begin = 0;
    std::vector<Token> m_tokens;
    CompletionContext m_context;
};

} // namespace

CompletionContext completionContext(std::string_view text, std::size_t offset, const ParseOptions& options)
{
    return ContextReader(text, offset, options).run();
}

} // namespace scout::soql
