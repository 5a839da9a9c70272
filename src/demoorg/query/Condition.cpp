// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Condition.h"

#include "demoorg/query/Literals.h"
#include "soql/Match.h"

#include <span>

namespace scout::demoorg {

namespace {

using soql::Operator;

std::string_view sqlOperator(Operator op)
{
    switch (op) {
    case Operator::Less:
        return " < ";
    case Operator::LessOrEqual:
        return " <= ";
    case Operator::Greater:
        return " > ";
    case Operator::GreaterOrEqual:
        return " >= ";
    case Operator::NotEqual:
        return " IS NOT "; // a null differs from every value
    default:
        return " = ";
    }
}

SqlFragment compared(const Expression& left, Operator op, Value value)
{
    SqlFragment sql;
    sql.append(left.sql);
    if (isNull(value)) {
        // Nothing is greater or less than null; the null itself is equal to it.
        const bool isOrder = op != Operator::Equal && op != Operator::NotEqual;
        sql.append(isOrder ? " < NULL" : op == Operator::Equal ? " IS NULL" : " IS NOT NULL");
        return sql;
    }
    return sql.append(sqlOperator(op)).appendValue(std::move(value));
}

/// SOQL Reference, "Date Formats and Date Literals": a literal is a range, and an operator means its edges.
SqlFragment comparedRange(const Expression& left, Operator op, std::pair<std::int64_t, std::int64_t> range)
{
    const auto edge = [&](std::string_view sqlOp, std::int64_t value) {
        SqlFragment sql;
        return sql.append(left.sql).append(sqlOp).appendValue(value);
    };
    SqlFragment sql;
    switch (op) {
    case Operator::Less:
        return edge(" < ", range.first);
    case Operator::LessOrEqual:
        return edge(" < ", range.second);
    case Operator::Greater:
        return edge(" >= ", range.second);
    case Operator::GreaterOrEqual:
        return edge(" >= ", range.first);
    case Operator::NotEqual:
        sql.append("(").append(edge(" < ", range.first)).append(" OR ").append(edge(" >= ", range.second));
        return sql.append(" OR ").append(left.sql).append(" IS NULL)");
    default:
        sql.append("(").append(edge(" >= ", range.first)).append(" AND ").append(edge(" < ", range.second));
        return sql.append(")");
    }
}

/// Halved again and again: SQLite refuses trees of operators that are 1,000 deep.
SqlFragment joinedBy(std::string_view connective, std::span<const SqlFragment> operands)
{
    if (operands.size() == 1)
        return operands.front();
    const auto half = operands.size() / 2;
    SqlFragment sql;
    sql.append("(").append(joinedBy(connective, operands.first(half))).append(connective);
    return sql.append(joinedBy(connective, operands.subspan(half))).append(")");
}

SqlFragment valueList(const Expression& left, std::vector<Value> values)
{
    SqlFragment sql;
    sql.append(left.sql).append(" IN (");
    for (std::size_t i = 0; i < values.size(); ++i)
        sql.append(i == 0 ? "" : ", ").appendValue(std::move(values[i]));
    return sql.append(")");
}

bool isOrdering(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
        || op == Operator::GreaterOrEqual;
}

} // namespace

ApiResult<SqlFragment> ConditionCompiler::compile(const soql::Condition& condition) const
{
    return soql::match(
        condition.node, [&](const soql::Comparison& leaf) { return comparison(leaf); },
        [&](const soql::Junction& several) { return junction(several); },
        [&](const soql::Negation& negation) -> ApiResult<SqlFragment> {
            auto operand = compile(*negation.operand);
            if (!operand)
                return operand;
            SqlFragment sql;
            return sql.append("NOT ").append(*operand);
        });
}

ApiResult<SqlFragment> ConditionCompiler::junction(const soql::Junction& several) const
{
    std::vector<SqlFragment> operands;
    for (const auto& each : several.operands) {
        auto operand = compile(each);
        if (!operand)
            return operand;
        operands.push_back(std::move(*operand));
    }
    return joinedBy(several.connective == soql::Connective::And ? " AND " : " OR ", operands);
}

ApiResult<SqlFragment> ConditionCompiler::comparison(const soql::Comparison& leaf) const
{
    auto left = m_expressions.compile(leaf.left);
    if (!left)
        return left.error();
    const auto* path = std::get_if<soql::FieldPath>(&leaf.left);
    if (path && !left->field->filterable)
        return context().errors.notFilterable(*path);
    return soql::match(
        leaf.right, [&](const soql::Value& value) { return single(*left, leaf, value); },
        [&](const soql::ValueList& values) { return list(*left, leaf, values); },
        [&](const soql::Box<soql::Query>& inner) { return semiJoin(*left, leaf, *inner); });
}

ApiError ConditionCompiler::wrongOperator(const Expression& left) const
{
    return {400, "INVALID_QUERY_FILTER_OPERATOR",
        left.kind == FieldKind::Id ? "invalid operator on id field"
                                   : "invalid operator on field '" + left.name + "'"};
}

ApiResult<SqlFragment> ConditionCompiler::single(
    const Expression& left, const soql::Comparison& leaf, const soql::Value& value) const
{
    const bool isDay = left.kind == FieldKind::Date || left.kind == FieldKind::DateTime;
    if (const auto* literal = std::get_if<soql::RelativeDateValue>(&value.data); literal && isDay)
        return comparedRange(left, leaf.op, storedRange(*literal, left.kind, context()));
    const bool isMultiSelect = left.field && left.field->type == FieldType::MultiPicklist;
    const bool isUnordered = left.kind == FieldKind::Boolean || isMultiSelect;
    if ((isOrdering(leaf.op) && isUnordered) || (leaf.op == Operator::Like && left.kind != FieldKind::Text))
        return wrongOperator(left);
    auto stored = literalFor(left, value, context(), soql::rangeOf(leaf.left));
    if (!stored)
        return stored.error();
    if (leaf.op != Operator::Like)
        return compared(left, leaf.op, std::move(*stored));
    if (isNull(*stored))
        return compared(left, Operator::Equal, Value());
    SqlFragment sql;
    return sql.append("soql_like(").append(left.sql).append(", ").appendValue(std::move(*stored)).append(")");
}

ApiResult<SqlFragment> ConditionCompiler::list(
    const Expression& left, const soql::Comparison& leaf, const soql::ValueList& values) const
{
    if (leaf.op == Operator::Includes || leaf.op == Operator::Excludes)
        return multiSelect(left, leaf, values);
    std::vector<SqlFragment> parts;
    std::vector<Value> plain;
    soql::Comparison equal = leaf;
    equal.op = Operator::Equal;
    for (const auto& value : values.values) {
        auto part = single(left, equal, value);
        if (!part)
            return part;
        // One "?" is a value of the field; the rest are nulls and ranges.
        if (part->parameters.size() == left.sql.parameters.size() + 1)
            plain.push_back(part->parameters.back());
        else
            parts.push_back(std::move(*part));
    }
    if (!plain.empty())
        parts.push_back(valueList(left, std::move(plain)));
    const SqlFragment any = joinedBy(" OR ", parts);
    if (leaf.op == Operator::In)
        return any;
    // A null is in no list, unless the list names it.
    SqlFragment none;
    return none.append("(").append(any).append(" IS NOT TRUE)");
}

ApiResult<SqlFragment> ConditionCompiler::multiSelect(
    const Expression& left, const soql::Comparison& leaf, const soql::ValueList& values) const
{
    if (!left.field || left.field->type != FieldType::MultiPicklist)
        return wrongOperator(left);
    std::vector<SqlFragment> parts;
    for (const auto& value : values.values) {
        auto stored = literalFor(left, value, context(), soql::rangeOf(leaf.left));
        if (!stored)
            return stored.error();
        SqlFragment part;
        if (isNull(*stored))
            part.append(left.sql).append(" IS NULL");
        else
            part.append("soql_includes(")
                .append(left.sql)
                .append(", ")
                .appendValue(std::move(*stored))
                .append(")");
        parts.push_back(std::move(part));
    }
    SqlFragment any;
    any.append("(").append(joinedBy(" OR ", parts)).append(")");
    return leaf.op == Operator::Includes ? any : any.append(" IS NOT TRUE");
}

} // namespace scout::demoorg
