// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "soql/Match.h"
#include "soql/RuleChecks.h"

namespace scout::soql::rules {

namespace {

bool isPlaceArgument(const Argument& argument)
{
    const auto* call = std::get_if<FunctionCall>(&argument.value);
    return std::holds_alternative<FieldPath>(argument.value)
        || (call && call->function == Function::Geolocation);
}

bool isUnit(const Argument& argument)
{
    const auto* value = std::get_if<Value>(&argument.value);
    const auto* text = value ? std::get_if<StringValue>(&value->data) : nullptr;
    return text && (equalsIgnoreCase(text->text, "mi") || equalsIgnoreCase(text->text, "km"));
}

void checkDistance(const FunctionCall& call, RuleReport& report)
{
    if (call.arguments.size() != 3)
        return;
    if (!std::holds_alternative<FieldPath>(call.arguments[0].value) || !isPlaceArgument(call.arguments[1]))
        report.error("distance_arguments",
            "DISTANCE takes a location field, then another or GEOLOCATION(latitude, longitude).", call.range);
    if (!isUnit(call.arguments[2]))
        report.error("distance_unit", "The unit of DISTANCE is 'mi' or 'km'.", call.range);
}

bool areNumbers(const FunctionCall& call)
{
    for (const Argument& argument : call.arguments) {
        const auto* value = std::get_if<Value>(&argument.value);
        if (!value
            || (!std::holds_alternative<NumberValue>(value->data)
                && !std::holds_alternative<BindValue>(value->data)))
            return false;
    }
    return true;
}

/// `outer` is the call around this one, if any.
void checkCall(const FunctionCall& call, const FunctionCall* outer, const Query& query, RuleReport& report)
{
    if (call.function == Function::Geolocation && (!outer || outer->function != Function::Distance))
        report.error("geolocation_alone", "GEOLOCATION stands inside DISTANCE only.", call.range);
    if (call.function == Function::Geolocation && !areNumbers(call))
        report.error("geolocation_numbers", "GEOLOCATION takes two numbers.", call.range);
    if (call.function == Function::ConvertTimezone && (!outer || familyOf(*outer) != FunctionFamily::Date))
        report.error("timezone_alone", "convertTimezone stands inside a date function only.", call.range);
    if (call.function == Function::Grouping && (!query.groupBy || query.groupBy->grouping == Grouping::Plain))
        report.error("grouping_without_rollup", "GROUPING needs GROUP BY ROLLUP or CUBE.", call.range);
    if (familyOf(call) == FunctionFamily::Aggregate && outer && familyOf(*outer) == FunctionFamily::Aggregate)
        report.error("nested_aggregate", "An aggregate function can't hold another.", call.range);
    if (call.function == Function::Distance)
        checkDistance(call, report);
    for (const Argument& argument : call.arguments)
        if (const auto* inner = std::get_if<FunctionCall>(&argument.value))
            checkCall(*inner, &call, query, report);
}

void checkExpression(const Expression& expression, const Query& query, RuleReport& report)
{
    if (const auto* call = std::get_if<FunctionCall>(&expression))
        checkCall(*call, nullptr, query, report);
}

void checkCondition(const Condition& condition, const Query& query, RuleReport& report)
{
    match(
        condition.node,
        [&](const Comparison& comparison) { checkExpression(comparison.left, query, report); },
        [&](const Junction& junction) {
            for (const Condition& operand : junction.operands)
                checkCondition(operand, query, report);
        },
        [&](const Negation& negation) { checkCondition(*negation.operand, query, report); });
}

} // namespace

void checkFunctions(const Query& query, RuleReport& report)
{
    for (const SelectItem& item : query.select)
        if (const auto* function = std::get_if<FunctionItem>(&item))
            checkCall(function->call, nullptr, query, report);
    for (const auto* condition : {&query.where, &query.having})
        if (*condition)
            checkCondition(**condition, query, report);
    if (query.groupBy)
        for (const Expression& item : query.groupBy->items) {
            checkExpression(item, query, report);
            const auto* call = std::get_if<FunctionCall>(&item);
            if (call && familyOf(*call) != FunctionFamily::Date)
                report.error("group_by_function", "GROUP BY takes fields and date functions.", call->range);
        }
    for (const OrderItem& item : query.orderBy) {
        checkExpression(item.expression, query, report);
        const auto* call = std::get_if<FunctionCall>(&item.expression);
        if (call && call->function == Function::ToLabel)
            report.error("order_by_label", "ORDER BY does not take toLabel().", call->range);
    }
}

} // namespace scout::soql::rules
