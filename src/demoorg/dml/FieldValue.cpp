// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/FieldValue.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "soql/Moments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace scout::demoorg {

namespace {

/// The name of the JSON token, and the value as the message quotes it.
std::pair<std::string, std::string> tokenOf(const InputValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return {*flag ? "VALUE_TRUE" : "VALUE_FALSE", *flag ? "true" : "false"};
    if (const auto* number = std::get_if<InputNumber>(&value))
        return {number->isWhole ? "VALUE_NUMBER_INT" : "VALUE_NUMBER_FLOAT", number->text};
    if (const auto* text = std::get_if<std::string>(&value))
        return {"VALUE_STRING", *text};
    if (const auto* other = std::get_if<InputOther>(&value))
        return {other->token, "["};
    return {"START_OBJECT", "{"};
}

std::optional<double> numberOf(const InputValue& value)
{
    if (const auto* number = std::get_if<InputNumber>(&value))
        return number->value;
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool isNumber = error == std::errc() && end == text->data() + text->size() && std::isfinite(number);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Value> booleanValue(const InputValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return Value(std::int64_t(*flag));
    const auto* text = std::get_if<std::string>(&value);
    if (text && (equalsIgnoreCase(*text, "true") || equalsIgnoreCase(*text, "false")))
        return Value(std::int64_t(equalsIgnoreCase(*text, "true")));
    return std::nullopt;
}

std::optional<Value> wholeValue(const InputValue& value)
{
    const auto number = numberOf(value);
    // Beyond this a double skips whole numbers; no field has as many digits.
    constexpr double kLimit = 9e15;
    if (!number || std::trunc(*number) != *number || std::fabs(*number) > kLimit)
        return std::nullopt;
    return Value(std::int64_t(*number));
}

std::optional<Value> decimalValue(const Field& field, const InputValue& value)
{
    const auto number = numberOf(value);
    if (!number)
        return std::nullopt;
    const double scale = std::pow(10.0, field.scale);
    const double rounded = std::round(*number * scale) / scale;
    return Value(std::isfinite(rounded) ? rounded : *number);
}

std::optional<TimePoint> momentOf(const std::string& text)
{
    const TimePoint time = fromIso8601(text);
    if (time == TimePoint() && !text.starts_with("1970-01-01") && !text.starts_with("1969-12-31"))
        return std::nullopt;
    return time;
}

std::optional<Value> momentValue(FieldKind kind, const InputValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return std::nullopt;
    if (kind == FieldKind::Time) {
        const auto time = soql::readTime(*text);
        return time ? std::optional(Value(std::int64_t(time->sinceMidnight.count()))) : std::nullopt;
    }
    const auto moment = momentOf(kind == FieldKind::Date ? text->substr(0, 10) : *text);
    if (!moment)
        return std::nullopt;
    if (kind == FieldKind::Date)
        return Value(std::int64_t(std::chrono::floor<std::chrono::days>(*moment).time_since_epoch().count()));
    return Value(std::int64_t(moment->time_since_epoch().count()));
}

/// The chosen values of a multi-select picklist in the order of the picklist.
std::string inPicklistOrder(const Field& field, std::string_view text)
{
    auto chosen = split(text, ';');
    const auto rank = [&](std::string_view value) {
        return std::find_if(field.picklist.begin(), field.picklist.end(), [&](const PicklistValue& each) {
            return equalsIgnoreCase(each.value, trim(value));
        }) - field.picklist.begin();
    };
    std::stable_sort(chosen.begin(), chosen.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    std::string ordered;
    for (const auto value : chosen)
        if (!trim(value).empty())
            ordered.append(ordered.empty() ? "" : ";").append(trim(value));
    return ordered;
}

std::optional<Value> textValue(const Field& field, const InputValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return std::nullopt;
    std::string kept(trim(*text));
    if (field.type == FieldType::MultiPicklist)
        kept = inPicklistOrder(field, kept);
    return kept.empty() ? Value() : Value(std::move(kept));
}

std::optional<Value> valueOfKind(const Field& field, const InputValue& value)
{
    const FieldKind kind = kindOf(field.type);
    switch (kind) {
    case FieldKind::Boolean:
        return booleanValue(value);
    case FieldKind::Whole:
        return wholeValue(value);
    case FieldKind::Decimal:
        return decimalValue(field, value);
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Time:
        return momentValue(kind, value);
    default:
        return textValue(field, value);
    }
}

} // namespace

ApiResult<Value> storedValue(const Field& field, const InputRecord::Member& member)
{
    const auto* text = std::get_if<std::string>(&member.value);
    const bool isEmpty =
        std::holds_alternative<std::monostate>(member.value) || (text && trim(*text).empty());
    if (isEmpty)
        return field.type == FieldType::Boolean ? Value(std::int64_t(0)) : Value();
    auto value = valueOfKind(field, member.value);
    if (value)
        return std::move(*value);
    const auto [token, shown] = tokenOf(member.value);
    return ApiError{400, "JSON_PARSER_ERROR",
        "Cannot deserialize instance of " + std::string(toString(kindOf(field.type))) + " from " + token
            + " value " + shown + " or request may be missing a required field at " + member.place};
}

} // namespace scout::demoorg
