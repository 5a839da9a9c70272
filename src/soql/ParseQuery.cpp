// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Grammar.h"

#include <array>

namespace scout::soql::grammar {

namespace {

// The clauses behind FROM, in the order in which they may stand.
enum class Clause { Using, Where, With, GroupBy, Having, OrderBy, Limit, Offset, AllRows, For, Update };

struct ClauseInfo {
    Clause clause;
    Keyword first;
    Keyword second; ///< None: one word is enough
    std::string_view name;
    bool repeats;
    bool inSemiJoin;
};

constexpr std::array<ClauseInfo, 11> kClauses = {{
    {Clause::Using, Keyword::Using, Keyword::Scope, "USING SCOPE", false, false},
    {Clause::Where, Keyword::Where, Keyword::None, "WHERE", false, true},
    {Clause::With, Keyword::With, Keyword::None, "WITH", true, true},
    {Clause::GroupBy, Keyword::Group, Keyword::By, "GROUP BY", false, false},
    {Clause::Having, Keyword::Having, Keyword::None, "HAVING", false, false},
    {Clause::OrderBy, Keyword::Order, Keyword::By, "ORDER BY", false, false},
    {Clause::Limit, Keyword::Limit, Keyword::None, "LIMIT", false, false},
    {Clause::Offset, Keyword::Offset, Keyword::None, "OFFSET", false, false},
    {Clause::AllRows, Keyword::All, Keyword::Rows, "ALL ROWS", false, false},
    {Clause::For, Keyword::For, Keyword::None, "FOR", true, false},
    {Clause::Update, Keyword::Update, Keyword::None, "UPDATE", false, false},
}};

/// Words that are no reserved ones begin a clause only before something that fits behind them.
bool confirms(const TokenCursor& cursor, Keyword keyword)
{
    const Token& next = cursor.peek(1);
    switch (keyword) {
    case Keyword::Order:
    case Keyword::Group:
        return next.kind == TokenKind::Name && next.keyword != Keyword::Order
            && next.keyword != Keyword::Group && (!isReserved(next.keyword) || next.keyword == Keyword::By);
    case Keyword::Offset:
        return next.kind == TokenKind::Number || next.kind == TokenKind::Bind || next.kind == TokenKind::Colon
            || next.kind == TokenKind::End;
    case Keyword::All:
        return next.keyword == Keyword::Rows;
    case Keyword::For:
    case Keyword::Update:
        return next.kind == TokenKind::End
            || (next.kind == TokenKind::Name && !isReserved(next.keyword) && next.keyword != keyword);
    default:
        return isReserved(keyword);
    }
}

const ClauseInfo* clauseAt(const TokenCursor& cursor) noexcept
{
    const Keyword keyword = cursor.peek().keyword;
    if (keyword == Keyword::None)
        return nullptr;
    for (const ClauseInfo& info : kClauses)
        if (info.first == keyword)
            return confirms(cursor, keyword) ? &info : nullptr;
    return nullptr;
}

void parseFor(TokenCursor& cursor, Query& query)
{
    const SourceRange range = cursor.peek().range;
    if (cursor.accept(Keyword::View))
        query.forClauses.push_back({ForKind::View, range});
    else if (cursor.accept(Keyword::Reference))
        query.forClauses.push_back({ForKind::Reference, range});
    else if (cursor.expect(Keyword::Update))
        query.forClauses.push_back({ForKind::Update, range});
}

void parseClause(TokenCursor& cursor, Clause clause, SourceRange start, Query& query)
{
    switch (clause) {
    case Clause::Using:
        query.scope = parseName(cursor, Expected::Scope, TokenRole::Value);
        break;
    case Clause::Where:
        query.where = parseCondition(cursor);
        break;
    case Clause::With:
        if (auto with = parseWith(cursor))
            query.with.push_back(std::move(*with));
        break;
    case Clause::GroupBy:
        parseGroupBy(cursor, query);
        break;
    case Clause::Having:
        query.having = parseCondition(cursor);
        break;
    case Clause::OrderBy:
        parseOrderBy(cursor, query.orderBy);
        break;
    case Clause::Limit:
        query.limit = parseRowCount(cursor);
        break;
    case Clause::Offset:
        query.offset = parseRowCount(cursor);
        break;
    case Clause::AllRows:
        query.allRows = AllRows{cursor.rangeSince(start.begin)};
        break;
    case Clause::For:
        parseFor(cursor, query);
        break;
    case Clause::Update:
        parseUpdate(cursor, query.updates);
        break;
    }
}

/// Parses the clauses of one query, and finds fault with their order.
class ClauseParser {
public:
    ClauseParser(TokenCursor& cursor, QueryKind kind, Query& query)
        : m_cursor(cursor)
        , m_kind(kind)
        , m_query(query)
    { }

    void run()
    {
        for (;;) {
            welcomeClauses();
            if (m_cursor.atEnd() || (m_kind != QueryKind::Outer && m_cursor.at(TokenKind::RightParen)))
                return;
            const ClauseInfo* info = clauseAt(m_cursor);
            if (!info && m_cursor.unexpected()) {
                dropAliasTaken();
                info = clauseAt(m_cursor);
            }
            if (info)
                one(*info);
            else
                skip();
        }
    }

private:
    bool fits(const ClauseInfo& info) const
    {
        const bool inOrder = !m_last || info.clause > *m_last || (info.repeats && info.clause == *m_last);
        const bool inPlace = info.clause != Clause::Having || m_query.groupBy;
        return inOrder && inPlace && (info.inSemiJoin || m_kind != QueryKind::SemiJoin);
    }

    void welcomeClauses()
    {
        for (const ClauseInfo& info : kClauses)
            if (fits(info))
                m_cursor.welcome(info.first);
        m_cursor.welcome(m_kind == QueryKind::Outer ? Expected::End : Expected::RightParen);
    }

    void one(const ClauseInfo& info)
    {
        if (!fits(info))
            reportMisplaced(info);
        const Token first = m_cursor.take(TokenRole::Keyword);
        if (info.second != Keyword::None && !m_cursor.expect(info.second)) {
            if (m_cursor.atEnd())
                return;
        }
        parseClause(m_cursor, info.clause, first.range, m_query);
        m_last = m_last ? std::max(*m_last, info.clause) : info.clause;
    }

    void reportMisplaced(const ClauseInfo& info)
    {
        const std::string name(info.name);
        const SourceRange range = m_cursor.peek().range;
        if (m_kind == QueryKind::SemiJoin && !info.inSemiJoin)
            m_cursor.report("clause_in_semi_join", "The query behind IN has no " + name + ".", range);
        else if (info.clause == Clause::Having && !m_query.groupBy)
            m_cursor.report("having_without_group_by", "HAVING needs GROUP BY before it.", range);
        else if (m_last && *m_last == info.clause)
            m_cursor.report("clause_twice", "A second " + name + " is one too many.", range);
        else
            m_cursor.report("clause_out_of_order",
                name + " stands before " + std::string(kClauses[std::size_t(*m_last)].name) + ".", range);
    }

    /// FROM Account WERE Name = …: what looked like an alias was the next clause.
    void dropAliasTaken()
    {
        if (!m_query.from.empty() && m_query.from.back().alias
            && m_query.from.back().alias->range.begin == m_cursor.peek().range.begin)
            m_query.from.back().alias.reset();
    }

    void skip()
    {
        if (m_cursor.at(TokenKind::RightParen)) // of an outer query: nothing opened it
            m_cursor.take(TokenRole::None);
        m_cursor.skipTo(atClause);
    }

    TokenCursor& m_cursor;
    QueryKind m_kind;
    Query& m_query;
    std::optional<Clause> m_last;
};

void parseFrom(TokenCursor& cursor, QueryKind kind, Query& query)
{
    do {
        const bool driving = query.from.empty();
        const Expected expected =
            kind == QueryKind::Child || !driving ? Expected::Relationship : Expected::Object;
        auto path = parsePath(cursor, expected, TokenRole::Object);
        if (!path) {
            cursor.skipTo(atCommaOrClause);
            continue;
        }
        query.from.push_back({std::move(*path), std::nullopt});
        query.from.back().alias = parseAlias(cursor, true);
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
}

} // namespace

bool atClause(const TokenCursor& cursor) noexcept
{
    return cursor.atEnd() || clauseAt(cursor) != nullptr;
}

Query parseQuery(TokenCursor& cursor, QueryKind kind)
{
    Query query;
    const std::uint32_t begin = cursor.peek().range.begin;
    bool selects = cursor.expect(Keyword::Select);
    if (!selects) {
        cursor.skipTo(
            [](const TokenCursor& at) { return at.atKeyword(Keyword::Select) || atCommaOrClause(at); });
        selects = cursor.accept(Keyword::Select);
    }
    if (selects)
        parseSelectList(cursor, query.select);
    if (cursor.expect(Keyword::From))
        parseFrom(cursor, kind, query);
    else
        cursor.skipTo(atClause);
    ClauseParser(cursor, kind, query).run();
    query.range = cursor.rangeSince(begin);
    return query;
}

} // namespace scout::soql::grammar
