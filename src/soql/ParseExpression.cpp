// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Characters.h"
#include "soql/Closest.h"
#include "soql/Grammar.h"
#include "soql/SqlHabits.h"

namespace scout::soql::grammar {

namespace {

/// GROUP alone of the reserved words names an object.
bool isNameHere(const Token& token)
{
    return token.kind == TokenKind::Name && (!isReserved(token.keyword) || token.keyword == Keyword::Group);
}

Name nameOf(const TokenCursor& cursor, SourceRange range)
{
    return {std::string(cursor.text().substr(range.begin, range.size())), range};
}

/// Cuts "Account.Owner.Name" at its dots. A part that begins with a digit made it past the lexer because
/// USD5.50 looks alike.
bool splitPath(TokenCursor& cursor, const Token& token, FieldPath& path)
{
    path.range = token.range;
    const std::string_view text = cursor.textOf(token);
    std::size_t begin = 0;
    for (;;) {
        const std::size_t dot = std::min(text.find('.', begin), text.size());
        if (!isNameStart(text[begin]))
            return false;
        path.names.push_back(nameOf(
            cursor, {token.range.begin + std::uint32_t(begin), token.range.begin + std::uint32_t(dot)}));
        if (dot == text.size())
            return true;
        begin = dot + 1;
    }
}

bool parseArgument(TokenCursor& cursor, const FunctionInfo* function, std::vector<Argument>& arguments)
{
    if (cursor.at(TokenKind::Name)) {
        auto expression = parseExpression(cursor);
        if (expression)
            std::visit([&](auto& node) { arguments.push_back({std::move(node)}); }, *expression);
        return expression.has_value();
    }
    const bool takesValues = function && function->family == FunctionFamily::Place;
    if (takesValues && !cursor.at(TokenKind::RightParen)) {
        if (function->function == Function::Distance && arguments.size() < 2)
            cursor.welcome(Expected::Field);
        auto value = parseValue(cursor);
        if (value)
            arguments.push_back({std::move(*value)});
        return value.has_value();
    }
    cursor.welcome(Expected::Field);
    cursor.unexpected();
    return false;
}

bool parseArguments(TokenCursor& cursor, const FunctionInfo* function, std::vector<Argument>& arguments)
{
    bool good = true;
    do {
        if (parseArgument(cursor, function, arguments))
            continue;
        good = false;
        cursor.skipTo(atCommaOrClause);
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
    return cursor.expect(TokenKind::RightParen, Expected::RightParen) && good;
}

void reportUnknownFunction(TokenCursor& cursor, const Token& name)
{
    const std::string text(cursor.textOf(name));
    std::vector<std::string_view> names;
    for (const FunctionInfo& function : allFunctions())
        names.push_back(function.name);
    std::string message = "There is no function " + text + ".";
    std::vector<Fix> fixes;
    if (const auto closest = closestName(text, names)) {
        message += " Did you mean " + std::string(*closest) + "?";
        fixes.push_back(
            {"Replace " + text + " with " + std::string(*closest), name.range, std::string(*closest)});
    }
    cursor.report("unknown_function", std::move(message), name.range, std::move(fixes));
}

bool checkArgumentCount(TokenCursor& cursor, const FunctionInfo& function, const FunctionCall& call)
{
    const int count = int(call.arguments.size());
    if (count >= function.minArguments && count <= function.maxArguments)
        return true;
    cursor.report("wrong_argument_count",
        std::string(function.name) + " takes " + std::to_string(function.minArguments)
            + (function.minArguments == 1 ? " argument, not " : " arguments, not ") + std::to_string(count)
            + ".",
        call.range);
    return false;
}

/// The words that begin a clause are no alias where the rest of the clause follows.
bool isAliasHere(const TokenCursor& cursor)
{
    return cursor.at(TokenKind::Name) && !isReserved(cursor.peek().keyword) && !atClause(cursor)
        && !atSqlClause(cursor);
}

bool acceptAs(TokenCursor& cursor, bool allowed)
{
    const Token& next = cursor.peek(1);
    if (!cursor.atKeyword(Keyword::As))
        return false;
    if (allowed)
        return cursor.accept(Keyword::As);
    if (next.kind != TokenKind::Name || isReserved(next.keyword))
        return false; // "As" itself is the alias
    const SourceRange range = cursor.peek().range;
    cursor.report("alias_as", "An alias in SELECT has no AS before it.", range,
        {{"Remove AS", {range.begin, next.range.begin}, ""}});
    cursor.take(TokenRole::Keyword);
    return true;
}

} // namespace

std::optional<Name> parseName(TokenCursor& cursor, Expected expected, TokenRole role)
{
    if (!isNameHere(cursor.peek())) {
        cursor.welcome(expected);
        cursor.unexpected();
        return std::nullopt;
    }
    return nameOf(cursor, cursor.take(role).range);
}

std::optional<FieldPath> parsePath(TokenCursor& cursor, Expected expected, TokenRole role)
{
    if (!isNameHere(cursor.peek())) {
        cursor.welcome(expected);
        cursor.unexpected();
        return std::nullopt;
    }
    std::optional<FieldPath> path(std::in_place);
    if (splitPath(cursor, cursor.peek(), *path)) {
        cursor.take(role);
        return path;
    }
    cursor.report("bad_name", path->range.size() > 0 ? "A name begins with a letter." : "", path->range);
    cursor.take(role);
    return std::nullopt;
}

std::optional<FunctionCall> parseFunctionCall(TokenCursor& cursor)
{
    const TokenCursor::Nesting nesting(cursor);
    if (!nesting)
        return std::nullopt;
    const FunctionInfo* function = findFunction(cursor.textOf(cursor.peek()));
    if (!function)
        reportUnknownFunction(cursor, cursor.peek());
    std::optional<FunctionCall> call(std::in_place);
    call->range.begin = cursor.take(TokenRole::Function).range.begin;
    cursor.take(TokenRole::None); // the parenthesis that made it a call
    const bool good = parseArguments(cursor, function, call->arguments);
    if (!function || !good)
        return std::nullopt;
    call->function = function->function;
    call->range = cursor.rangeSince(call->range.begin);
    if (!checkArgumentCount(cursor, *function, *call))
        return std::nullopt;
    return call;
}

std::optional<Expression> parseExpression(TokenCursor& cursor)
{
    if (cursor.at(TokenKind::Name) && cursor.at(TokenKind::LeftParen, 1)
        && !isReserved(cursor.peek().keyword)) {
        auto call = parseFunctionCall(cursor);
        return call ? std::optional<Expression>(std::move(*call)) : std::nullopt;
    }
    cursor.welcome(Expected::Function);
    auto path = parsePath(cursor, Expected::Field, TokenRole::Field);
    return path ? std::optional<Expression>(std::move(*path)) : std::nullopt;
}

std::optional<Name> parseAlias(TokenCursor& cursor, bool allowAs)
{
    const bool stated = acceptAs(cursor, allowAs);
    const bool dotted = cursor.textOf(cursor.peek()).find('.') != std::string_view::npos;
    if (isAliasHere(cursor) && !dotted)
        return nameOf(cursor, cursor.take(TokenRole::Alias).range);
    cursor.welcome(Expected::Alias);
    if (stated)
        cursor.unexpected();
    return std::nullopt;
}

} // namespace scout::soql::grammar
