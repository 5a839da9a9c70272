// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Grammar.h"

namespace scout::soql::grammar {

namespace {

bool atCall(const TokenCursor& cursor, Keyword name)
{
    return cursor.atKeyword(name) && cursor.at(TokenKind::LeftParen, 1);
}

/// COUNT() with nothing in it
bool atCountItem(const TokenCursor& cursor)
{
    return atCall(cursor, Keyword::Count) && cursor.at(TokenKind::RightParen, 2);
}

CountItem parseCountItem(TokenCursor& cursor)
{
    const std::uint32_t begin = cursor.take(TokenRole::Function).range.begin;
    cursor.take(TokenRole::None);
    cursor.take(TokenRole::None);
    return {cursor.rangeSince(begin)};
}

std::optional<FieldSet> parseFieldSet(TokenCursor& cursor)
{
    if (cursor.accept(Keyword::All))
        return FieldSet::All;
    if (cursor.accept(Keyword::Standard))
        return FieldSet::Standard;
    if (cursor.accept(Keyword::Custom))
        return FieldSet::Custom;
    return std::nullopt;
}

/// FIELDS(ALL)
std::optional<SelectItem> parseFieldSetItem(TokenCursor& cursor)
{
    const std::uint32_t begin = cursor.take(TokenRole::Function).range.begin;
    cursor.take(TokenRole::None);
    auto set = parseFieldSet(cursor);
    if (!set && cursor.unexpected())
        set = parseFieldSet(cursor);
    if (!set)
        cursor.skipTo(atCommaOrClause);
    if (!cursor.expect(TokenKind::RightParen, Expected::RightParen) || !set)
        return std::nullopt;
    return FieldSetItem{*set, cursor.rangeSince(begin)};
}

std::optional<SelectItem> parseSubquery(TokenCursor& cursor)
{
    const TokenCursor::Nesting nesting(cursor);
    if (!nesting)
        return std::nullopt;
    cursor.take(TokenRole::None); // the parenthesis
    SubqueryItem item;
    *item.query = parseQuery(cursor, QueryKind::Child);
    cursor.expect(TokenKind::RightParen, Expected::RightParen);
    item.alias = parseAlias(cursor, false);
    return item; // as it is: completion needs what there is of it
}

std::vector<FieldPath> parsePathList(TokenCursor& cursor)
{
    std::vector<FieldPath> paths;
    do {
        if (auto path = parsePath(cursor, Expected::Field, TokenRole::Field))
            paths.push_back(std::move(*path));
        else
            return paths;
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
    return paths;
}

std::optional<SelectItem> parseTypeof(TokenCursor& cursor)
{
    const std::uint32_t begin = cursor.take(TokenRole::Keyword).range.begin;
    TypeofItem item;
    auto relationship = parsePath(cursor, Expected::Field, TokenRole::Field);
    if (!relationship)
        return std::nullopt;
    item.relationship = std::move(*relationship);
    if (!cursor.expect(Keyword::When))
        return std::nullopt;
    do {
        auto type = parseName(cursor, Expected::Object, TokenRole::Object);
        if (!type || !cursor.expect(Keyword::Then))
            return std::nullopt;
        item.branches.push_back({std::move(*type), parsePathList(cursor)});
    } while (cursor.accept(Keyword::When));
    if (cursor.accept(Keyword::Else))
        item.otherwise = parsePathList(cursor);
    if (!cursor.expect(Keyword::End))
        return std::nullopt;
    item.range = cursor.rangeSince(begin);
    return item;
}

std::optional<SelectItem> parseExpressionItem(TokenCursor& cursor)
{
    auto expression = parseExpression(cursor);
    if (!expression)
        return std::nullopt;
    auto alias = parseAlias(cursor, false);
    if (auto* path = std::get_if<FieldPath>(&*expression))
        return FieldItem{std::move(*path), std::move(alias)};
    return FunctionItem{std::move(std::get<FunctionCall>(*expression)), std::move(alias)};
}

std::optional<SelectItem> parseSelectItem(TokenCursor& cursor)
{
    if (cursor.at(TokenKind::LeftParen)) {
        if (cursor.atKeyword(Keyword::Select, 1))
            return parseSubquery(cursor);
        cursor.take(TokenRole::None);
        cursor.expect(Keyword::Select);
        return std::nullopt;
    }
    cursor.welcome(Expected::LeftParen); // of a subquery
    const bool operandFollows = cursor.at(TokenKind::Name, 1) && !cursor.atKeyword(Keyword::From, 1);
    if (cursor.atKeyword(Keyword::Typeof) && (operandFollows || cursor.at(TokenKind::End, 1)))
        return parseTypeof(cursor);
    cursor.welcome(Keyword::Typeof);
    if (atCall(cursor, Keyword::Fields))
        return parseFieldSetItem(cursor);
    cursor.welcome(Keyword::Fields);
    return parseExpressionItem(cursor);
}

/// An alias that turned out to be FROM misspelt was put right by the cursor; it is no alias any more.
void dropAliasTaken(const TokenCursor& cursor, std::vector<SelectItem>& items)
{
    if (items.empty())
        return;
    const auto drop = [&](std::optional<Name>& alias) {
        if (alias && alias->range.begin == cursor.peek().range.begin)
            alias.reset();
    };
    if (auto* field = std::get_if<FieldItem>(&items.back()))
        drop(field->alias);
    else if (auto* function = std::get_if<FunctionItem>(&items.back()))
        drop(function->alias);
    else if (auto* subquery = std::get_if<SubqueryItem>(&items.back()))
        drop(subquery->alias);
}

/// True if another item follows, by a comma or in spite of one that is missing.
bool nextItem(TokenCursor& cursor, std::vector<SelectItem>& items)
{
    if (cursor.accept(TokenKind::Comma, Expected::Comma))
        return true;
    cursor.welcome(Keyword::From);
    if (cursor.atKeyword(Keyword::From))
        return false;
    if (cursor.unexpected()) {
        dropAliasTaken(cursor, items);
        return false;
    }
    if (cursor.at(TokenKind::Name) && !isReserved(cursor.peek().keyword) && !atClause(cursor))
        return true;
    cursor.skipTo(atCommaOrClause);
    return cursor.accept(TokenKind::Comma, Expected::Comma);
}

} // namespace

void parseSelectList(TokenCursor& cursor, std::vector<SelectItem>& items)
{
    if (atCountItem(cursor)) {
        items.emplace_back(parseCountItem(cursor));
        cursor.welcome(Keyword::From);
        if (cursor.atKeyword(Keyword::From))
            return;
        if (cursor.at(TokenKind::Comma))
            cursor.report("count_alone", "COUNT() stands alone; to count beside other items, use COUNT(Id).",
                items.size() == 1 ? std::get<CountItem>(items[0]).range : SourceRange());
        if (!nextItem(cursor, items))
            return;
    }
    do {
        if (auto item = parseSelectItem(cursor))
            items.push_back(std::move(*item));
        else
            cursor.skipTo(atCommaOrClause);
    } while (nextItem(cursor, items));
}

} // namespace scout::soql::grammar
