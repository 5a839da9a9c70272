// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Expression.h"

#include "base/Text.h"
#include "demoorg/query/Order.h"
#include "soql/Match.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

using soql::Function;

/// SOQL Reference, "Support for Field Types in Aggregate Functions".
bool allowsAggregate(Function function, const Field& field)
{
    switch (kindOf(field.type)) {
    case FieldKind::Whole:
    case FieldKind::Decimal:
        return true;
    case FieldKind::Boolean:
    case FieldKind::Time:
    case FieldKind::Compound:
    case FieldKind::Blob:
        return false;
    default:
        break;
    }
    const bool isLongText = field.type == FieldType::TextArea && field.length > 255;
    return function != Function::Sum && function != Function::Avg && !isLongText
        && field.type != FieldType::MultiPicklist;
}

std::string_view aggregateSql(Function function)
{
    switch (function) {
    case Function::Avg:
        return "AVG(";
    case Function::CountDistinct:
        return "COUNT(DISTINCT ";
    case Function::Max:
        return "MAX(";
    case Function::Min:
        return "MIN(";
    case Function::Sum:
        return "SUM(";
    default:
        return "COUNT(";
    }
}

FieldKind aggregateKind(Function function, FieldKind argument)
{
    if (function == Function::Count || function == Function::CountDistinct)
        return FieldKind::Whole;
    return function == Function::Min || function == Function::Max ? argument : FieldKind::Decimal;
}

/// The first or last value in the order of the picklist.
SqlFragment extremeOfPicklist(Function function, const Expression& argument, const SqlFragment& byText)
{
    SqlFragment sql;
    sql.append("CASE ").append(aggregateSql(function)).append(picklistRank(argument)).append(")");
    const auto& values = argument.field->picklist;
    for (std::size_t rank = 0; rank < values.size(); ++rank)
        sql.append(" WHEN " + std::to_string(rank) + " THEN ").appendValue(values[rank].value);
    return sql.append(" ELSE ").append(byText).append(" END");
}

} // namespace

ApiError functionError(const Scope& scope, const soql::FunctionCall& call, std::string_view explanation)
{
    return scope.context().errors.at(call.range, "MALFORMED_QUERY", explanation);
}

const soql::FieldPath* pathArgument(const soql::FunctionCall& call)
{
    return call.arguments.empty() ? nullptr : std::get_if<soql::FieldPath>(&call.arguments.front().value);
}

bool sameExpression(const soql::Expression& a, const soql::Expression& b)
{
    const auto* pathA = std::get_if<soql::FieldPath>(&a);
    const auto* pathB = std::get_if<soql::FieldPath>(&b);
    if (pathA && pathB)
        return equalsIgnoreCase(pathA->text(), pathB->text());
    return a == b;
}

bool ExpressionCompiler::isRolledUp(const soql::Expression& expression) const
{
    return std::any_of(m_rolledUp.begin(), m_rolledUp.end(),
        [&](const soql::Expression& item) { return sameExpression(item, expression); });
}

ApiResult<Expression> ExpressionCompiler::field(const soql::FieldPath& path) const
{
    auto column = m_scope.column(m_joins, path);
    if (!column)
        return column.error();
    return Expression{
        {column->sql, {}}, kindOf(column->field->type), path.text(), column->field, column->field};
}

ApiResult<Expression> ExpressionCompiler::compile(const soql::Expression& expression) const
{
    auto value = soql::match(
        expression, [&](const soql::FieldPath& path) { return field(path); },
        [&](const soql::FunctionCall& function) { return call(function); });
    if (value && isRolledUp(expression))
        value->sql = {"NULL", {}};
    return value;
}

ApiResult<Expression> ExpressionCompiler::call(const soql::FunctionCall& function) const
{
    switch (soql::info(function.function).family) {
    case soql::FunctionFamily::Aggregate:
        return aggregate(function);
    case soql::FunctionFamily::Date:
        return dateFunction(function);
    case soql::FunctionFamily::Grouping:
        return grouping(function);
    case soql::FunctionFamily::Text:
        return textFunction(function);
    case soql::FunctionFamily::Place:
    case soql::FunctionFamily::Zone:
        break;
    }
    if (function.function == Function::Distance)
        return distance(function);
    return functionError(m_scope, function,
        "the function " + std::string(soql::info(function.function).name) + " can not stand here");
}

ApiResult<Expression> ExpressionCompiler::grouping(const soql::FunctionCall& function) const
{
    const auto* path = pathArgument(function);
    if (!path)
        return functionError(m_scope, function, "GROUPING takes a field");
    auto argument = field(*path);
    if (!argument)
        return argument;
    return Expression{
        {isRolledUp(*path) ? "1" : "0", {}}, FieldKind::Whole, "grouping(" + path->text() + ")"};
}

ApiResult<Expression> ExpressionCompiler::aggregate(const soql::FunctionCall& function) const
{
    const auto* path = pathArgument(function);
    if (!path)
        return functionError(m_scope, function, "unexpected token: '('");
    auto argument = field(*path);
    if (!argument)
        return argument;
    const std::string name = toLower(soql::info(function.function).name);
    if (!allowsAggregate(function.function, *argument->field))
        return m_scope.context().errors.at(path->range, "INVALID_FIELD",
            "field " + path->text() + " does not support aggregate operator "
                + std::string(soql::info(function.function).name));
    Expression result;
    result.sql.append(aggregateSql(function.function)).append(argument->sql).append(")");
    const bool isExtreme = function.function == Function::Min || function.function == Function::Max;
    if (isExtreme && hasPicklistOrder(*argument))
        result.sql = extremeOfPicklist(function.function, *argument, result.sql);
    result.kind = aggregateKind(function.function, argument->kind);
    result.name = name + "(" + path->text() + ")";
    if (result.kind != FieldKind::Whole || argument->kind == FieldKind::Whole)
        result.source = argument->field;
    return result;
}

ApiResult<Expression> ExpressionCompiler::dateArgument(const soql::FunctionCall& function) const
{
    if (const auto* path = pathArgument(function)) {
        auto argument = field(*path);
        if (argument && argument->kind != FieldKind::Date && argument->kind != FieldKind::DateTime)
            return m_scope.context().errors.at(
                path->range, "INVALID_FIELD", "field '" + path->text() + "' is not a date or dateTime field");
        return argument;
    }
    const auto* inner = function.arguments.empty()
        ? nullptr
        : std::get_if<soql::FunctionCall>(&function.arguments.front().value);
    if (!inner || inner->function != Function::ConvertTimezone || !pathArgument(*inner))
        return functionError(m_scope, function, "unexpected token: '('");
    auto argument = dateArgument(*inner);
    if (!argument || argument->kind != FieldKind::DateTime)
        return argument;
    Expression local = *argument;
    local.sql = SqlFragment();
    local.sql.append("soql_local(").append(argument->sql).append(", ");
    local.sql.appendValue(std::string(m_scope.context().zone.name())).append(")");
    return local;
}

ApiResult<Expression> ExpressionCompiler::dateFunction(const soql::FunctionCall& function) const
{
    auto argument = dateArgument(function);
    if (!argument)
        return argument;
    const auto& info = soql::info(function.function);
    const bool needsTime = function.function == Function::HourInDay || function.function == Function::DayOnly;
    if (needsTime && argument->kind != FieldKind::DateTime)
        return functionError(m_scope, function, std::string(info.name) + " needs a dateTime field");
    Expression result;
    result.sql.append("soql_date_part('").append(info.name).append("', ");
    if (argument->kind == FieldKind::Date)
        result.sql.append(argument->sql).append(" * 86400000");
    else
        result.sql.append(argument->sql);
    result.sql.append(", ").append(std::to_string(m_scope.context().fiscalStartMonth)).append(")");
    result.kind = function.function == Function::DayOnly ? FieldKind::Date : FieldKind::Whole;
    result.name = std::string(info.name) + "(" + argument->name + ")";
    return result;
}

namespace {

/// FORMAT(SUM(Amount)) is one, too.
bool hasAggregate(const soql::FunctionCall& call)
{
    if (soql::info(call.function).family == soql::FunctionFamily::Aggregate)
        return true;
    const auto* inner =
        call.arguments.empty() ? nullptr : std::get_if<soql::FunctionCall>(&call.arguments.front().value);
    return inner && hasAggregate(*inner);
}

} // namespace

bool isAggregateQuery(const soql::Query& query)
{
    return query.groupBy
        || std::any_of(query.select.begin(), query.select.end(), [](const soql::SelectItem& item) {
               const auto* function = std::get_if<soql::FunctionItem>(&item);
               return function && hasAggregate(function->call);
           });
}

} // namespace scout::demoorg
