// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Expression.h"

#include "base/Text.h"

// DISTANCE(place, place, unit) (SOQL Reference, "Location-Based SOQL Queries").
namespace scout::demoorg {

namespace {

using soql::Function;

std::optional<double> numberIn(const soql::Argument& argument)
{
    const auto* value = std::get_if<soql::Value>(&argument.value);
    const auto* number = value ? std::get_if<soql::NumberValue>(&value->data) : nullptr;
    return number ? std::optional(number->real()) : std::nullopt;
}

/// "Billing" and "Latitude" of BillingAddress, "Place__" and "Latitude__s" of Place__c.
std::string partOf(const Field& field, std::string_view part)
{
    const bool isAddress = field.type == FieldType::Address;
    const std::string_view suffix = isAddress ? "Address" : "c";
    return field.name.substr(0, field.name.size() - suffix.size()) + std::string(part)
        + (isAddress ? "" : "__s");
}

std::string_view unitOf(const soql::Argument& argument)
{
    const auto* value = std::get_if<soql::Value>(&argument.value);
    const auto* text = value ? std::get_if<soql::StringValue>(&value->data) : nullptr;
    if (text && equalsIgnoreCase(text->text, "mi"))
        return "mi";
    return text && equalsIgnoreCase(text->text, "km") ? "km" : "";
}

} // namespace

ApiResult<SqlFragment> ExpressionCompiler::placeOf(const soql::FieldPath& path) const
{
    const auto node = m_scope.node(m_joins, path);
    if (!node)
        return node.error();
    const auto& name = path.field();
    const Field* whole = m_joins.isPolymorphic(*node)
        ? nullptr
        : m_scope.visibleField(*m_joins.objects(*node).front(), name.text);
    if (!whole)
        return m_scope.unknownField(m_joins, *node, name);
    if (whole->isStored())
        return m_scope.context().errors.at(
            path.range, "MALFORMED_QUERY", "DISTANCE() function only supports geolocation fields");
    SqlFragment sql;
    for (const std::string_view part : {"Latitude", "Longitude"}) {
        const auto column = m_joins.column(*node, partOf(*whole, part));
        if (!column)
            return m_scope.unknownField(m_joins, *node, name);
        sql.append(sql.text.empty() ? "" : ", ").append(column->sql);
    }
    return sql;
}

ApiResult<SqlFragment> ExpressionCompiler::place(
    const soql::FunctionCall& function, const soql::Argument& argument) const
{
    if (const auto* path = std::get_if<soql::FieldPath>(&argument.value))
        return placeOf(*path);
    const auto* fixed = std::get_if<soql::FunctionCall>(&argument.value);
    if (!fixed || fixed->function != Function::Geolocation || fixed->arguments.size() != 2)
        return functionError(m_scope, function, "DISTANCE() takes places: a field or GEOLOCATION()");
    const auto latitude = numberIn(fixed->arguments[0]);
    const auto longitude = numberIn(fixed->arguments[1]);
    if (!latitude || !longitude)
        return functionError(m_scope, *fixed, "GEOLOCATION() takes two numbers");
    SqlFragment sql;
    return sql.appendValue(*latitude).append(", ").appendValue(*longitude);
}

ApiResult<Expression> ExpressionCompiler::distance(const soql::FunctionCall& function) const
{
    const std::string_view unit = function.arguments.size() == 3 ? unitOf(function.arguments[2]) : "";
    if (unit.empty())
        return functionError(m_scope, function, "DISTANCE() needs a unit: 'mi' or 'km'");
    auto from = place(function, function.arguments[0]);
    if (!from)
        return from.error();
    auto to = place(function, function.arguments[1]);
    if (!to)
        return to.error();
    Expression result;
    result.kind = FieldKind::Decimal;
    result.name = "DISTANCE";
    result.sql.append("soql_distance(").append(*from).append(", ").append(*to);
    result.sql.append(", '").append(unit).append("')");
    return result;
}

} // namespace scout::demoorg
