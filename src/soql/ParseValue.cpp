// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "soql/Characters.h"
#include "soql/Closest.h"
#include "soql/DateLiteral.h"
#include "soql/Grammar.h"
#include "soql/Moments.h"
#include "soql/StringLiteral.h"

#include <algorithm>

namespace scout::soql::grammar {

namespace {

constexpr std::size_t kCurrencyCode = 3;

Value parseString(TokenCursor& cursor, StringsAre strings)
{
    const Token& token = cursor.peek();
    const std::string_view body = cursor.text().substr(token.range.begin + 1, token.range.size() - 2);
    DecodedText decoded = strings == StringsAre::Texts ? decodeText(body) : decodePattern(body);
    if (decoded.badEscape) {
        const auto at = token.range.begin + 1 + std::uint32_t(*decoded.badEscape);
        const SourceRange range{at, std::min(at + 2, token.range.end - 1)};
        cursor.report("bad_escape",
            "The text has no escape " + std::string(cursor.text().substr(range.begin, range.size())) + ".",
            range, {{"Double the backslash", {at, at + 1}, "\\\\"}});
    }
    const SourceRange range = cursor.take(TokenRole::Value).range;
    if (strings == StringsAre::Texts)
        return {StringValue{std::move(decoded.text)}, range};
    return {LikeValue{std::move(decoded.text)}, range};
}

/// "text" where 'text' was meant: reported, and read as that.
Value parseDoubleQuoted(TokenCursor& cursor)
{
    const Token& token = cursor.peek();
    const std::string_view body = cursor.text().substr(token.range.begin + 1, token.range.size() - 2);
    const std::string literal = quoteText(body);
    cursor.report("double_quotes", "A text stands in single quotes.", token.range,
        {{"Use single quotes", token.range, literal}});
    return {StringValue{std::string(body)}, cursor.take(TokenRole::Value).range};
}

template <class Moment>
Value parseMoment(
    TokenCursor& cursor, std::optional<Moment> (*read)(std::string_view), std::string_view shape)
{
    const Token& token = cursor.peek();
    auto moment = read(cursor.textOf(token));
    if (!moment)
        cursor.report("bad_date",
            std::string(cursor.textOf(token)) + " does not exist, or is not written as " + std::string(shape)
                + ".",
            token.range);
    return {moment.value_or(Moment{}), cursor.take(TokenRole::Value).range};
}

Value parseBind(TokenCursor& cursor)
{
    const Token& token = cursor.peek();
    if (!cursor.options().binds)
        cursor.report(
            "bind_outside_apex", "Bind variables are for Apex: write the value itself.", token.range);
    const std::string_view expression = trim(cursor.textOf(token).substr(1));
    return {BindValue{std::string(expression)}, cursor.take(TokenRole::Value).range};
}

std::optional<Value> parseDateLiteral(TokenCursor& cursor, const DateLiteralInfo& literal)
{
    RelativeDateValue value{literal.span, literal.unit, literal.ninety ? 90 : 0, literal.ninety};
    const std::uint32_t begin = cursor.take(TokenRole::DateLiteral).range.begin;
    if (literal.takesNumber) {
        if (!cursor.accept(TokenKind::Colon, Expected::Number)) {
            cursor.report("number_missing",
                std::string(literal.name) + " needs a number, as " + std::string(literal.name) + ":30.",
                cursor.rangeSince(begin));
            return std::nullopt;
        }
        const auto n = cursor.at(TokenKind::Number)
            ? NumberValue{std::string(cursor.textOf(cursor.peek()))}.integer()
            : std::nullopt;
        if (!n || *n < 0) {
            cursor.welcome(Expected::Number);
            cursor.unexpected();
            return std::nullopt;
        }
        value.n = *n;
        cursor.take(TokenRole::DateLiteral);
    }
    return Value{value, cursor.rangeSince(begin)};
}

/// USD5000.50: three letters and a number in one word.
std::optional<Value> parseCurrency(TokenCursor& cursor)
{
    const std::string_view word = cursor.textOf(cursor.peek());
    const std::string_view amount = word.substr(std::min(kCurrencyCode, word.size()));
    const auto isLetter = [](char c) { return isNameStart(c); };
    const bool shaped = !amount.empty() && std::all_of(word.begin(), word.begin() + kCurrencyCode, isLetter)
        && std::all_of(amount.begin(), amount.end(), [](char c) { return isDigit(c) || c == '.'; })
        && std::count(amount.begin(), amount.end(), '.') <= 1;
    if (!shaped)
        return std::nullopt;
    CurrencyValue value{std::string(word.substr(0, kCurrencyCode)), {std::string(amount)}};
    return Value{std::move(value), cursor.take(TokenRole::Value).range};
}

/// Acme where 'Acme' was meant: reported, and read as that.
std::optional<Value> parseBareWord(TokenCursor& cursor)
{
    const Token& token = cursor.peek();
    cursor.welcome(Expected::Value);
    if (isReserved(token.keyword) || cursor.at(TokenKind::LeftParen, 1)) {
        cursor.unexpected();
        return std::nullopt;
    }
    const std::string word(cursor.textOf(token));
    std::vector<std::string_view> literals;
    for (const DateLiteralInfo& literal : allDateLiterals())
        literals.push_back(literal.name);
    if (const auto closest = closestName(word, literals))
        cursor.report("unknown_date_literal",
            word + " is no value. Did you mean " + std::string(*closest) + "?", token.range,
            {{"Replace " + word + " with " + std::string(*closest), token.range, std::string(*closest)}});
    else
        cursor.report("unquoted_text", word + " is no value. A text stands in single quotes.", token.range,
            {{"Put it in single quotes", token.range, quoteText(word)}});
    return Value{StringValue{word}, cursor.take(TokenRole::Value).range};
}

std::optional<Value> parseWord(TokenCursor& cursor)
{
    switch (cursor.peek().keyword) {
    case Keyword::Null:
        return Value{NullValue(), cursor.take(TokenRole::Keyword).range};
    case Keyword::True:
        return Value{true, cursor.take(TokenRole::Keyword).range};
    case Keyword::False:
        return Value{false, cursor.take(TokenRole::Keyword).range};
    default:
        break;
    }
    if (const DateLiteralInfo* literal = findDateLiteral(cursor.textOf(cursor.peek())))
        return parseDateLiteral(cursor, *literal);
    if (auto currency = parseCurrency(cursor))
        return currency;
    return parseBareWord(cursor);
}

} // namespace

std::optional<Value> parseValue(TokenCursor& cursor, StringsAre strings)
{
    const Token& token = cursor.peek();
    switch (token.kind) {
    case TokenKind::String:
        return parseString(cursor, strings);
    case TokenKind::Number: {
        NumberValue number{std::string(cursor.textOf(token))};
        return Value{std::move(number), cursor.take(TokenRole::Value).range};
    }
    case TokenKind::Date:
        return parseMoment(cursor, &readDate, "YYYY-MM-DD");
    case TokenKind::DateTime:
        return parseMoment(cursor, &readDateTime, "YYYY-MM-DDThh:mm:ssZ");
    case TokenKind::Time:
        return parseMoment(cursor, &readTime, "hh:mm:ss.sssZ");
    case TokenKind::Bind:
        return parseBind(cursor);
    case TokenKind::Name:
        return parseWord(cursor);
    case TokenKind::Invalid:
        if (token.problem == TokenProblem::DoubleQuotes)
            return parseDoubleQuoted(cursor);
        [[fallthrough]];
    default:
        cursor.welcome(Expected::Value);
        cursor.unexpected();
        return std::nullopt;
    }
}

std::optional<ValueList> parseValueList(TokenCursor& cursor, QueryInside query)
{
    const std::uint32_t begin = cursor.peek().range.begin;
    if (!cursor.expect(TokenKind::LeftParen, Expected::ValueList))
        return std::nullopt;
    if (query == QueryInside::Yes)
        cursor.welcome(Keyword::Select);
    std::optional<ValueList> list(std::in_place);
    do {
        if (auto value = parseValue(cursor))
            list->values.push_back(std::move(*value));
        else
            cursor.skipTo(atCommaOrClause);
    } while (cursor.accept(TokenKind::Comma, Expected::Comma));
    if (!cursor.expect(TokenKind::RightParen, Expected::RightParen))
        return std::nullopt;
    list->range = cursor.rangeSince(begin);
    return list;
}

std::optional<RowCount> parseRowCount(TokenCursor& cursor)
{
    const Token& token = cursor.peek();
    if (token.kind == TokenKind::Bind) {
        const Value bind = parseBind(cursor);
        return RowCount{std::get<BindValue>(bind.data), bind.range};
    }
    const auto count = token.kind == TokenKind::Number
        ? NumberValue{std::string(cursor.textOf(token))}.integer()
        : std::nullopt;
    if (!count || *count < 0) {
        cursor.welcome(Expected::Number);
        cursor.unexpected();
        return std::nullopt;
    }
    return RowCount{*count, cursor.take(TokenRole::Value).range};
}

} // namespace scout::soql::grammar
