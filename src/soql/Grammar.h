// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SearchTree.h"
#include "soql/TokenCursor.h"

/// The productions of the grammar, as functions over a cursor. Each takes what it understands; where that
/// fails, it has reported why, has left the cursor at the trouble and returns nothing.
namespace scout::soql::grammar {

enum class QueryKind { Outer, Child, SemiJoin };

// ParseExpression.cpp
std::optional<Name> parseName(TokenCursor& cursor, Expected expected, TokenRole role);
std::optional<FieldPath> parsePath(TokenCursor& cursor, Expected expected, TokenRole role);
std::optional<FunctionCall> parseFunctionCall(TokenCursor& cursor);
std::optional<Expression> parseExpression(TokenCursor& cursor);
/// `[AS] alias`, unless the next word begins something else.
std::optional<Name> parseAlias(TokenCursor& cursor, bool allowAs);

// ParseValue.cpp
enum class StringsAre { Texts, Patterns };
std::optional<Value> parseValue(TokenCursor& cursor, StringsAre strings = StringsAre::Texts);
enum class QueryInside { No, Yes };
/// With QueryInside::Yes, a query would have been welcome instead.
std::optional<ValueList> parseValueList(TokenCursor& cursor, QueryInside query = QueryInside::No);
std::optional<RowCount> parseRowCount(TokenCursor& cursor);

// ParseCondition.cpp
std::optional<Condition> parseCondition(TokenCursor& cursor);

// ParseSelect.cpp
void parseSelectList(TokenCursor& cursor, std::vector<SelectItem>& items);

// ParseClauses.cpp
std::optional<WithClause> parseWith(TokenCursor& cursor);
std::optional<WithDataCategory> parseDataCategory(TokenCursor& cursor);
void parseGroupBy(TokenCursor& cursor, Query& query);
void parseOrderBy(TokenCursor& cursor, std::vector<OrderItem>& items);
void parseUpdate(TokenCursor& cursor, std::vector<UpdateClause>& updates);

// ParseQuery.cpp
Query parseQuery(TokenCursor& cursor, QueryKind kind);
/// True at a word that begins a clause behind FROM, and at the end of the query.
bool atClause(const TokenCursor& cursor) noexcept;

// SearchParser.cpp
Search parseSearchStatement(TokenCursor& cursor);

/// For skipTo(): the next element of a list, or what follows the list.
inline bool atCommaOrClause(const TokenCursor& cursor) noexcept
{
    return cursor.at(TokenKind::Comma) || cursor.atKeyword(Keyword::From) || atClause(cursor);
}

} // namespace scout::soql::grammar
