// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/TypeRules.h"

#include "soql/Match.h"

namespace scout::soql {

bool isNumber(FieldType type) noexcept
{
    return type == FieldType::Integer || type == FieldType::Double || type == FieldType::Currency
        || type == FieldType::Percent;
}

bool isText(FieldType type) noexcept
{
    return type <= FieldType::EncryptedString;
}

bool isMoment(FieldType type) noexcept
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

bool fits(Operator op, FieldType type) noexcept
{
    switch (op) {
    case Operator::Equal:
    case Operator::NotEqual:
        return true;
    case Operator::Like:
        return type == FieldType::Any
            || (isText(type) && type != FieldType::Id && type != FieldType::Reference
                && type != FieldType::MultiPicklist);
    case Operator::In:
    case Operator::NotIn:
        return type != FieldType::MultiPicklist;
    case Operator::Includes:
    case Operator::Excludes:
        return type == FieldType::MultiPicklist || type == FieldType::Any;
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return type != FieldType::Boolean && type != FieldType::MultiPicklist;
    }
    return true;
}

bool fits(const Value& value, FieldType type) noexcept
{
    if (type == FieldType::Any)
        return true;
    return match(
        value.data, [](const NullValue&) { return true; }, [](const BindValue&) { return true; },
        [&](bool) { return type == FieldType::Boolean; }, [&](const NumberValue&) { return isNumber(type); },
        [&](const CurrencyValue&) { return type == FieldType::Currency; },
        [&](const StringValue&) { return isText(type); }, [&](const LikeValue&) { return isText(type); },
        [&](const DateValue&) { return type == FieldType::Date; },
        [&](const DateTimeValue&) { return type == FieldType::DateTime; },
        [&](const TimeValue&) { return type == FieldType::Time; },
        [&](const RelativeDateValue&) { return isMoment(type); });
}

bool takes(Function function, FieldType type) noexcept
{
    if (type == FieldType::Any)
        return true;
    switch (function) {
    case Function::Sum:
    case Function::Avg:
        return isNumber(type);
    case Function::ConvertCurrency:
        return type == FieldType::Currency;
    case Function::ToLabel:
        return type == FieldType::Picklist || type == FieldType::MultiPicklist || type == FieldType::Combobox
            || type == FieldType::String;
    case Function::ConvertTimezone:
    case Function::HourInDay:
    case Function::DayOnly:
        return type == FieldType::DateTime;
    case Function::Distance:
        return type == FieldType::Location || type == FieldType::Address;
    default:
        return info(function).family != FunctionFamily::Date || isMoment(type);
    }
}

std::string_view valueFor(FieldType type) noexcept
{
    if (isNumber(type))
        return "a number, without quotes";
    switch (type) {
    case FieldType::Boolean:
        return "TRUE or FALSE, without quotes";
    case FieldType::Date:
        return "a date such as 2024-01-31 or TODAY, without quotes";
    case FieldType::DateTime:
        return "a datetime such as 2024-01-31T00:00:00Z or TODAY, without quotes";
    case FieldType::Time:
        return "a time such as 12:00:00.000Z, without quotes";
    default:
        return "a text in single quotes";
    }
}

} // namespace scout::soql
