// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Expression.h"

// FORMAT, toLabel and convertCurrency: how a value is shown (SOQL Reference, "FORMAT ()", "toLabel()").
namespace scout::demoorg {

namespace {

using soql::Function;

/// The name of the look in soql_format(); empty where values are shown as they are.
std::string_view lookOf(const Expression& value)
{
    switch (value.kind) {
    case FieldKind::Date:
        return "date";
    case FieldKind::DateTime:
        return "datetime";
    case FieldKind::Whole:
        return "number";
    case FieldKind::Decimal:
        break;
    default:
        return {};
    }
    const FieldType type = value.source ? value.source->type : FieldType::Double;
    return type == FieldType::Currency ? "currency" : type == FieldType::Percent ? "percent" : "number";
}

} // namespace

ApiResult<Expression> ExpressionCompiler::textFunction(const soql::FunctionCall& function) const
{
    if (function.function == Function::Format)
        return format(function);
    const auto* path = pathArgument(function);
    if (!path)
        return functionError(m_scope, function, "unexpected token: '('");
    auto value = field(*path);
    // Labels are the values themselves, as the demo org speaks one language; and it has one currency.
    if (value && function.function == Function::ConvertCurrency && value->field->type != FieldType::Currency)
        return m_scope.context().errors.at(
            path->range, "INVALID_FIELD", "convertCurrency only supports currency fields: " + path->text());
    return value;
}

ApiResult<Expression> ExpressionCompiler::format(const soql::FunctionCall& function) const
{
    const auto* path = pathArgument(function);
    const auto* inner = function.arguments.empty()
        ? nullptr
        : std::get_if<soql::FunctionCall>(&function.arguments.front().value);
    if (!path && !inner)
        return functionError(m_scope, function, "unexpected token: '('");
    auto value = path ? field(*path) : call(*inner);
    if (!value)
        return value;
    Expression shown;
    shown.name = "format(" + value->name + ")";
    shown.source = value->source;
    const std::string_view look = lookOf(*value);
    if (look.empty()) {
        shown.sql = value->sql;
        shown.kind = value->kind;
        return shown;
    }
    const int scale = value->kind == FieldKind::Decimal && value->source ? value->source->scale : 0;
    shown.sql.append("soql_format('").append(look).append("', ").append(value->sql);
    // The zone's name is one of the tz database; a record's columns take no parameters.
    shown.sql.append(", ").append(std::to_string(scale)).append(", '");
    shown.sql.append(m_scope.context().zone.name()).append("')");
    return shown;
}

} // namespace scout::demoorg
