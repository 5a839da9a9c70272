// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/SearchParser.h"

#include "base/Text.h"
#include "soql/Grammar.h"
#include "soql/SearchTerms.h"

namespace scout::soql {

namespace {

using namespace grammar;

bool atSearchClause(const TokenCursor& cursor)
{
    return cursor.atEnd() || cursor.atKeyword(Keyword::Returning) || cursor.atKeyword(Keyword::With)
        || cursor.atKeyword(Keyword::Limit) || cursor.atKeyword(Keyword::Update);
}

class SearchStatementParser {
public:
    explicit SearchStatementParser(TokenCursor& cursor)
        : m_cursor(cursor)
    { }

    Search run()
    {
        const std::uint32_t begin = m_cursor.peek().range.begin;
        if (m_cursor.expect(Keyword::Find))
            terms();
        do
            clauses();
        while (!m_cursor.atEnd() && m_cursor.unexpected()); // a misspelt keyword is read after all
        m_search.range = m_cursor.rangeSince(begin);
        return std::move(m_search);
    }

private:
    void clauses()
    {
        if (m_cursor.accept(Keyword::In))
            group();
        if (m_cursor.accept(Keyword::Returning))
            returning();
        while (m_cursor.accept(Keyword::With))
            with();
        if (m_cursor.accept(Keyword::Limit))
            m_search.limit = parseRowCount(m_cursor);
        if (m_cursor.accept(Keyword::Update))
            parseUpdate(m_cursor, m_search.updates);
        m_cursor.welcome(Expected::End);
    }

    void terms()
    {
        const Token& token = m_cursor.peek();
        const bool apexText = m_cursor.options().binds && token.kind == TokenKind::String;
        if (m_cursor.options().binds && token.kind == TokenKind::Bind) {
            m_search.termsRange = token.range;
            const auto bind = parseValue(m_cursor);
            m_search.terms = SearchExpression{std::get<BindValue>(bind->data)};
            return;
        }
        if (token.kind != TokenKind::SearchTerms && !apexText) {
            m_cursor.welcome(Expected::SearchTerms);
            m_cursor.unexpected();
            m_cursor.skipTo(atSearchClause);
            return;
        }
        m_search.termsRange = {token.range.begin + 1, token.range.end - 1};
        body(m_cursor.text().substr(m_search.termsRange.begin, m_search.termsRange.size()));
        m_cursor.take(TokenRole::Value);
    }

    void body(std::string_view text)
    {
        if (trim(text).empty()) {
            m_cursor.report(
                "no_search_term", "There is no search term between the braces.", m_cursor.peek().range);
            return;
        }
        auto parsed = parseSearchTerms(text, m_search.termsRange.begin, m_cursor.options().maxDepth);
        if (parsed.problem)
            m_cursor.report(parsed.problem->code, parsed.problem->message, parsed.problem->range);
        m_search.terms = std::move(parsed.expression);
    }

    std::optional<SearchGroup> acceptGroup()
    {
        if (m_cursor.accept(Keyword::All))
            return SearchGroup::All;
        if (m_cursor.accept(Keyword::Name))
            return SearchGroup::Name;
        if (m_cursor.accept(Keyword::Email))
            return SearchGroup::Email;
        if (m_cursor.accept(Keyword::Phone))
            return SearchGroup::Phone;
        if (m_cursor.accept(Keyword::Sidebar))
            return SearchGroup::Sidebar;
        return std::nullopt;
    }

    void group()
    {
        m_search.group = acceptGroup();
        if (!m_search.group && m_cursor.unexpected())
            m_search.group = acceptGroup();
        if (!m_search.group && m_cursor.atKeyword(Keyword::Fields, 1))
            m_cursor.take(TokenRole::None);
        if (!m_cursor.expect(Keyword::Fields))
            m_cursor.skipTo(atSearchClause);
    }

    void returning()
    {
        do {
            if (auto item = returningItem())
                m_search.returning.push_back(std::move(*item));
            else
                m_cursor.skipTo(
                    [](const TokenCursor& at) { return at.at(TokenKind::Comma) || atSearchClause(at); });
        } while (m_cursor.accept(TokenKind::Comma, Expected::Comma));
    }

    std::optional<ReturningItem> returningItem()
    {
        const std::uint32_t begin = m_cursor.peek().range.begin;
        auto object = parseName(m_cursor, Expected::Object, TokenRole::Object);
        if (!object)
            return std::nullopt;
        ReturningItem item;
        item.object = std::move(*object);
        if (m_cursor.accept(TokenKind::LeftParen, Expected::LeftParen)) {
            inside(item);
            if (!m_cursor.expect(TokenKind::RightParen, Expected::RightParen)) {
                m_cursor.skipTo([](const TokenCursor& at) { return at.at(TokenKind::RightParen); });
                m_cursor.accept(TokenKind::RightParen, Expected::RightParen);
            }
        }
        item.range = m_cursor.rangeSince(begin);
        return item;
    }

    void inside(ReturningItem& item)
    {
        do {
            auto expression = parseExpression(m_cursor);
            if (!expression)
                m_cursor.skipTo(atCommaOrClause);
            else if (auto* path = std::get_if<FieldPath>(&*expression))
                item.fields.emplace_back(FieldItem{std::move(*path), std::nullopt});
            else
                item.fields.emplace_back(FunctionItem{
                    std::move(std::get<FunctionCall>(*expression)), parseAlias(m_cursor, false)});
        } while (m_cursor.accept(TokenKind::Comma, Expected::Comma));
        if (m_cursor.accept(Keyword::Where))
            item.where = parseCondition(m_cursor);
        if (m_cursor.accept(Keyword::Using) && m_cursor.expect(Keyword::ListView)
            && m_cursor.expect(TokenKind::Equal, Expected::Equal))
            item.listView = parseName(m_cursor, Expected::Name, TokenRole::Value);
        if (m_cursor.accept(Keyword::Order) && m_cursor.expect(Keyword::By))
            parseOrderBy(m_cursor, item.orderBy);
        if (m_cursor.accept(Keyword::Limit))
            item.limit = parseRowCount(m_cursor);
        if (m_cursor.accept(Keyword::Offset))
            item.offset = parseRowCount(m_cursor);
    }

    void with()
    {
        const std::uint32_t begin = m_cursor.peek().range.begin;
        auto clause = withClause();
        if (clause)
            m_search.with.push_back({std::move(*clause), m_cursor.rangeSince(begin)});
        else
            m_cursor.skipTo(atSearchClause);
    }

    template <class Clause> static std::optional<SearchWithVariant> toWith(std::optional<Clause> clause)
    {
        return clause ? std::optional<SearchWithVariant>(std::move(*clause)) : std::nullopt;
    }

    std::optional<SearchWithVariant> withClause()
    {
        auto clause = knownWith();
        if (!clause && m_cursor.unexpected())
            clause = knownWith();
        return clause;
    }

    std::optional<SearchWithVariant> knownWith()
    {
        if (m_cursor.accept(Keyword::Data))
            return toWith(parseDataCategory(m_cursor));
        if (m_cursor.accept(Keyword::Highlight))
            return WithHighlight();
        if (m_cursor.accept(Keyword::Snippet))
            return toWith(snippet());
        if (m_cursor.accept(Keyword::Network))
            return toWith(network());
        if (m_cursor.accept(Keyword::Division))
            return setting(SearchSettingKind::Division);
        if (m_cursor.accept(Keyword::PricebookId))
            return setting(SearchSettingKind::PricebookId);
        if (m_cursor.accept(Keyword::Metadata))
            return setting(SearchSettingKind::Metadata);
        if (m_cursor.accept(Keyword::SpellCorrection))
            return setting(SearchSettingKind::SpellCorrection);
        return accessMode();
    }

    std::optional<SearchWithVariant> accessMode()
    {
        const SourceRange range = m_cursor.peek().range;
        if (m_cursor.accept(Keyword::UserMode))
            return WithAccess{AccessMode::UserMode, range};
        if (m_cursor.accept(Keyword::SystemMode))
            return WithAccess{AccessMode::SystemMode, range};
        return std::nullopt;
    }

    std::optional<WithSnippet> snippet()
    {
        WithSnippet clause;
        if (!m_cursor.accept(TokenKind::LeftParen, Expected::LeftParen))
            return clause;
        if (!m_cursor.expect(Keyword::TargetLength) || !m_cursor.expect(TokenKind::Equal, Expected::Equal))
            return std::nullopt;
        const auto length = parseRowCount(m_cursor);
        if (!length || !std::holds_alternative<std::int64_t>(length->count)
            || !m_cursor.expect(TokenKind::RightParen, Expected::RightParen))
            return std::nullopt;
        clause.targetLength = std::get<std::int64_t>(length->count);
        return clause;
    }

    std::optional<WithNetwork> network()
    {
        WithNetwork clause;
        if (m_cursor.accept(Keyword::In)) {
            auto list = parseValueList(m_cursor);
            if (!list)
                return std::nullopt;
            clause.ids = std::move(list->values);
            return clause;
        }
        if (!m_cursor.expect(TokenKind::Equal, Expected::Equal))
            return std::nullopt;
        auto id = parseValue(m_cursor);
        if (!id)
            return std::nullopt;
        clause.ids.push_back(std::move(*id));
        return clause;
    }

    std::optional<SearchWithVariant> setting(SearchSettingKind kind)
    {
        if (!m_cursor.expect(TokenKind::Equal, Expected::Equal))
            return std::nullopt;
        auto value = parseValue(m_cursor);
        if (!value)
            return std::nullopt;
        return SearchSetting{kind, std::move(*value)};
    }

    TokenCursor& m_cursor;
    Search m_search;
};

} // namespace

Search grammar::parseSearchStatement(TokenCursor& cursor)
{
    return SearchStatementParser(cursor).run();
}

ParsedSearch parseSearch(std::string_view text, const ParseOptions& options)
{
    ParsedSearch parsed;
    if (auto diagnostic = checkLength(text, options)) {
        parsed.diagnostics.push_back(std::move(*diagnostic));
        return parsed;
    }
    TokenCursor cursor(text, options);
    parsed.tree = grammar::parseSearchStatement(cursor);
    parsed.diagnostics = cursor.takeDiagnostics();
    return parsed;
}

} // namespace scout::soql
