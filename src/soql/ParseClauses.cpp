// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Grammar.h"

namespace scout::soql::grammar {

namespace {

std::optional<CategoryOperator> acceptCategoryOperator(TokenCursor& cursor)
{
    if (cursor.accept(Keyword::At))
        return CategoryOperator::At;
    if (cursor.accept(Keyword::Above))
        return CategoryOperator::Above;
    if (cursor.accept(Keyword::Below))
        return CategoryOperator::Below;
    if (cursor.accept(Keyword::AboveOrBelow))
        return CategoryOperator::AboveOrBelow;
    return std::nullopt;
}

bool parseCategories(TokenCursor& cursor, std::vector<Name>& categories)
{
    const bool list = cursor.accept(TokenKind::LeftParen, Expected::LeftParen);
    do {
        auto category = parseName(cursor, Expected::Category, TokenRole::Value);
        if (!category)
            return false;
        categories.push_back(std::move(*category));
    } while (list && cursor.accept(TokenKind::Comma, Expected::Comma));
    return !list || cursor.expect(TokenKind::RightParen, Expected::RightParen);
}

std::optional<CategoryFilter> parseCategoryFilter(TokenCursor& cursor)
{
    auto group = parseName(cursor, Expected::CategoryGroup, TokenRole::Field);
    if (!group)
        return std::nullopt;
    auto op = acceptCategoryOperator(cursor);
    if (!op && cursor.unexpected())
        op = acceptCategoryOperator(cursor);
    std::optional<CategoryFilter> filter(std::in_place);
    if (!op || !parseCategories(cursor, filter->categories))
        return std::nullopt;
    filter->group = std::move(*group);
    filter->op = *op;
    return filter;
}

std::optional<AccessMode> acceptAccessMode(TokenCursor& cursor)
{
    if (cursor.accept(Keyword::SecurityEnforced))
        return AccessMode::SecurityEnforced;
    if (cursor.accept(Keyword::UserMode))
        return AccessMode::UserMode;
    if (cursor.accept(Keyword::SystemMode))
        return AccessMode::SystemMode;
    return std::nullopt;
}

/// name = 'text'
std::optional<WithEquals> parseSetting(TokenCursor& cursor)
{
    auto name = parseName(cursor, Expected::Name, TokenRole::Field);
    if (!name || !cursor.expect(TokenKind::Equal, Expected::Equal))
        return std::nullopt;
    auto value = parseValue(cursor);
    if (!value)
        return std::nullopt;
    return WithEquals{std::move(*name), std::move(*value)};
}

std::optional<WithClause> parseRecordVisibility(TokenCursor& cursor)
{
    WithRecordVisibility clause;
    const std::uint32_t begin = cursor.take(TokenRole::Keyword).range.begin;
    if (cursor.accept(TokenKind::LeftParen, Expected::LeftParen)) {
        do {
            auto setting = parseSetting(cursor);
            if (!setting)
                return std::nullopt;
            clause.settings.push_back({std::move(setting->name), std::move(setting->value)});
        } while (cursor.accept(TokenKind::Comma, Expected::Comma));
        if (!cursor.expect(TokenKind::RightParen, Expected::RightParen))
            return std::nullopt;
    }
    clause.range = cursor.rangeSince(begin);
    return clause;
}

std::optional<Nulls> parseNulls(TokenCursor& cursor)
{
    if (!cursor.accept(Keyword::Nulls))
        return std::nullopt;
    if (cursor.accept(Keyword::First))
        return Nulls::First;
    if (cursor.expect(Keyword::Last))
        return Nulls::Last;
    return std::nullopt;
}

std::optional<Grouping> acceptGrouping(TokenCursor& cursor)
{
    if (!cursor.at(TokenKind::LeftParen, 1)) {
        cursor.welcome(Keyword::Rollup);
        cursor.welcome(Keyword::Cube);
        return std::nullopt;
    }
    if (cursor.accept(Keyword::Rollup))
        return Grouping::Rollup;
    if (cursor.accept(Keyword::Cube))
        return Grouping::Cube;
    return std::nullopt;
}

} // namespace

std::optional<WithDataCategory> parseDataCategory(TokenCursor& cursor)
{
    if (!cursor.expect(Keyword::Category))
        return std::nullopt;
    std::optional<WithDataCategory> clause(std::in_place);
    do {
        auto filter = parseCategoryFilter(cursor);
        if (!filter)
            return std::nullopt;
        clause->filters.push_back(std::move(*filter));
    } while (cursor.accept(Keyword::And));
    return clause;
}

std::optional<WithClause> parseWith(TokenCursor& cursor)
{
    if (cursor.atKeyword(Keyword::Data) && !cursor.at(TokenKind::Equal, 1)) {
        cursor.take(TokenRole::Keyword);
        auto clause = parseDataCategory(cursor);
        return clause ? std::optional<WithClause>(std::move(*clause)) : std::nullopt;
    }
    cursor.welcome(Keyword::Data);
    const std::uint32_t begin = cursor.peek().range.begin;
    if (const auto mode = acceptAccessMode(cursor))
        return WithAccess{*mode, cursor.rangeSince(begin)};
    if (cursor.atKeyword(Keyword::RecordVisibilityContext))
        return parseRecordVisibility(cursor);
    cursor.welcome(Keyword::RecordVisibilityContext);
    if (!cursor.at(TokenKind::Equal, 1) && cursor.respelled())
        if (const auto mode = acceptAccessMode(cursor))
            return WithAccess{*mode, cursor.rangeSince(begin)};
    auto equals = parseSetting(cursor);
    return equals ? std::optional<WithClause>(std::move(*equals)) : std::nullopt;
}

void parseGroupBy(TokenCursor& cursor, Query& query)
{
    GroupBy groupBy;
    const std::uint32_t begin = cursor.peek().range.begin;
    if (const auto grouping = acceptGrouping(cursor)) {
        groupBy.grouping = *grouping;
        cursor.take(TokenRole::None); // the parenthesis behind ROLLUP or CUBE
    }
    do {
        if (auto item = parseExpression(cursor))
            groupBy.items.push_back(std::move(*item));
        else
            cursor.skipTo(atCommaOrClause);
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
    if (groupBy.grouping != Grouping::Plain)
        cursor.expect(TokenKind::RightParen, Expected::RightParen);
    groupBy.range = cursor.rangeSince(begin);
    if (!groupBy.items.empty())
        query.groupBy = std::move(groupBy);
}

void parseOrderBy(TokenCursor& cursor, std::vector<OrderItem>& items)
{
    do {
        auto expression = parseExpression(cursor);
        if (!expression) {
            cursor.skipTo(atCommaOrClause);
            continue;
        }
        OrderItem& item = items.emplace_back();
        item.expression = std::move(*expression);
        if (cursor.accept(Keyword::Asc))
            item.direction = Direction::Ascending;
        else if (cursor.accept(Keyword::Desc))
            item.direction = Direction::Descending;
        item.nulls = parseNulls(cursor);
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
}

void parseUpdate(TokenCursor& cursor, std::vector<UpdateClause>& updates)
{
    do {
        const SourceRange range = cursor.peek().range;
        if (cursor.accept(Keyword::Tracking))
            updates.push_back({UpdateKind::Tracking, range});
        else if (cursor.expect(Keyword::Viewstat))
            updates.push_back({UpdateKind::Viewstat, range});
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
}

} // namespace scout::soql::grammar
