// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Condition.h"

#include "base/Text.h"

#include <algorithm>

// IN and NOT IN with a query on the right (SOQL Reference, "Semi-Joins with IN and Anti-Joins with NOT IN").
namespace scout::demoorg {

namespace {

constexpr int kMaxSemiJoins = 2;

/// An id is of its own object, a lookup of those it points to.
std::vector<std::string> objectsOf(const Expression& id, const Object& object)
{
    return id.field->type == FieldType::Id ? std::vector{object.name} : id.field->references;
}

bool shareAnObject(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    return std::any_of(
        a.begin(), a.end(), [&](const auto& name) { return std::find(b.begin(), b.end(), name) != b.end(); });
}

} // namespace

ApiResult<const Object*> ConditionCompiler::semiJoinObject(const soql::Query& inner) const
{
    const auto& errors = context().errors;
    const auto& name = inner.from.front().path.field();
    const Object* object = context().schema.object(name.text);
    if (++m_semiJoins > kMaxSemiJoins)
        return ApiError{
            400, "EXCEEDED_MAX_SEMIJOIN_SUBSELECTS", "max number of semi-join sub-selects exceeded"};
    if (!object || !context().visibility.sees(*object))
        return errors.unknownObject(name);
    if (inner.select.size() != 1 || !std::holds_alternative<soql::FieldItem>(inner.select.front()))
        return errors.at(inner.range, "MALFORMED_QUERY", "Semi join sub-selects can only select one field");
    if (object == &m_expressions.scope().object())
        return errors.at(inner.range, "MALFORMED_QUERY",
            "The inner and outer selects should not be on the same object type");
    return object;
}

ApiResult<std::monostate> ConditionCompiler::checkSemiJoinFields(
    const Expression& left, const Expression& selected, const Object& object, const soql::Query& inner) const
{
    const auto& errors = context().errors;
    if (left.kind != FieldKind::Id || selected.kind != FieldKind::Id || !left.field)
        return errors.at(inner.range, "MALFORMED_QUERY",
            "Semi join sub-selects can only query id fields, cannot use: '" + selected.name + "'");
    if (!shareAnObject(objectsOf(left, m_expressions.scope().object()), objectsOf(selected, object)))
        return errors.at(soql::rangeOf(inner.select.front()), "MALFORMED_QUERY",
            "The selected field '" + selected.name
                + "' in the subquery and the left operand field in the where expression in the outer query '"
                + left.name + "' should point to the same object type");
    return std::monostate();
}

ApiResult<SqlFragment> ConditionCompiler::semiJoin(
    const Expression& left, const soql::Comparison& leaf, const soql::Query& inner) const
{
    const auto object = semiJoinObject(inner);
    if (!object)
        return object.error();
    const Scope innerScope(context(), **object, inner.from);
    JoinTree joins(context().schema, **object, m_expressions.joins().nestedPrefix(m_semiJoins));
    const ExpressionCompiler expressions(innerScope, joins);
    auto selected = expressions.field(std::get<soql::FieldItem>(inner.select.front()).path);
    if (!selected)
        return selected.error();
    const auto fits = checkSemiJoinFields(left, *selected, **object, inner);
    if (!fits)
        return fits.error();

    SqlFragment filter;
    filter.append(selected->sql).append(" IS NOT NULL");
    if (inner.where) {
        auto where = ConditionCompiler(expressions).compile(*inner.where);
        if (!where)
            return where;
        filter.append(" AND ").append(*where);
    }
    const SqlFragment deleted = withoutDeleted(joins, context(), false);
    if (!deleted.text.empty())
        filter.append(" AND ").append(deleted);
    SqlFragment sql;
    sql.append("(").append(left.sql).append(" IN (SELECT ").append(selected->sql).append(" FROM ");
    sql.append(joins.from()).append(" WHERE ").append(filter).append("))");
    return leaf.op == soql::Operator::NotIn ? sql.append(" IS NOT TRUE") : sql;
}

SqlFragment withoutDeleted(const JoinTree& joins, const QueryContext& context, bool isAlone)
{
    const auto column = joins.column(JoinTree::kRoot, "IsDeleted");
    if (!column || context.includesDeleted)
        return {};
    // The plus keeps SQLite from this index where another condition says more.
    return {(isAlone ? "" : "+") + column->sql + " = 0", {}};
}

} // namespace scout::demoorg
