// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Literals.h"

#include "demoorg/data/RecordId.h"
#include "soql/Match.h"

namespace scout::demoorg {

namespace {

/// The names of types in messages about criteria.
std::string_view typeName(FieldKind kind)
{
    if (kind == FieldKind::DateTime)
        return "dateTime";
    return kind == FieldKind::Id ? "string" : toString(kind);
}

bool wantsQuotes(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Id;
}

std::optional<Value> textValue(const Expression& left, const std::string& text)
{
    if (!wantsQuotes(left.kind))
        return std::nullopt;
    return text.empty() ? Value() : Value(text); // an empty text is stored as null
}

std::optional<Value> numberValue(const Expression& left, const soql::NumberValue& number)
{
    if (left.kind != FieldKind::Whole && left.kind != FieldKind::Decimal)
        return std::nullopt;
    if (const auto whole = number.integer(); whole && left.kind == FieldKind::Whole)
        return Value(*whole);
    return Value(number.real());
}

template <class Stored>
std::optional<Value> valueOfKind(const Expression& left, FieldKind kind, Stored stored)
{
    return left.kind == kind ? std::optional(Value(std::int64_t(stored))) : std::nullopt;
}

/// Nothing if the literal is of another type than the field.
std::optional<Value> storedValue(const Expression& left, const soql::Value& literal)
{
    using Stored = std::optional<Value>;
    return soql::match(
        literal.data,
        [&](const soql::NullValue&) -> Stored {
            return left.kind == FieldKind::Boolean ? Value(std::int64_t(0))
                                                   : Value(); // a checkbox is never null
        },
        [&](bool value) -> Stored { return valueOfKind(left, FieldKind::Boolean, value); },
        [&](const soql::NumberValue& number) -> Stored { return numberValue(left, number); },
        [&](const soql::CurrencyValue& currency) -> Stored { return numberValue(left, currency.amount); },
        [&](const soql::StringValue& string) -> Stored { return textValue(left, string.text); },
        [&](const soql::LikeValue& like) -> Stored { return textValue(left, like.pattern); },
        [&](const soql::DateValue& date) -> Stored {
            return valueOfKind(
                left, FieldKind::Date, std::chrono::sys_days(date.day).time_since_epoch().count());
        },
        [&](const soql::DateTimeValue& time) -> Stored {
            return valueOfKind(left, FieldKind::DateTime, time.instant.time_since_epoch().count());
        },
        [&](const soql::TimeValue& time) -> Stored {
            return valueOfKind(left, FieldKind::Time, time.sinceMidnight.count());
        },
        [&](const auto&) -> Stored { return std::nullopt; });
}

} // namespace

ApiResult<Value> literalFor(const Expression& left, const soql::Value& literal, const QueryContext& context,
    soql::SourceRange leftRange)
{
    auto stored = storedValue(left, literal);
    if (!stored)
        return context.errors.wrongLiteral(leftRange, left.name, typeName(left.kind), wantsQuotes(left.kind));
    const auto* text = std::get_if<std::string>(&*stored);
    if (left.kind != FieldKind::Id || !text)
        return std::move(*stored);
    // The Tooling API knows objects by their names.
    if (left.field && left.field->references == std::vector<std::string>{"EntityDefinition"})
        return std::move(*stored);
    const auto id = RecordId::parse(*text);
    if (!id)
        return ApiError{400, "INVALID_QUERY_FILTER_OPERATOR", "invalid ID field: " + *text};
    return Value(std::string(id->text()));
}

std::pair<std::int64_t, std::int64_t> storedRange(
    const soql::RelativeDateValue& literal, FieldKind kind, const QueryContext& context)
{
    const DayRange range = rangeOf(literal, context.zone.dayOf(context.now), context.fiscalStartMonth);
    if (kind == FieldKind::Date)
        return {range.begin.time_since_epoch().count(), range.end.time_since_epoch().count()};
    return {context.zone.startOf(range.begin).time_since_epoch().count(),
        context.zone.startOf(range.end).time_since_epoch().count()};
}

} // namespace scout::demoorg
