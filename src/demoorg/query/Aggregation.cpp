// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Aggregation.h"

#include "base/Text.h"
#include "demoorg/query/Condition.h"
#include "demoorg/query/Filter.h"
#include "demoorg/query/Order.h"
#include "soql/Match.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// Builds the statement part by part; the parts share the joins.
class AggregateCompiler {
public:
    AggregateCompiler(const soql::Query& query, const Scope& scope)
        : m_query(query)
        , m_scope(scope)
        , m_joins(scope.context().schema, scope.object(), "t")
        , m_expressions(scope, m_joins)
    { }

    ApiResult<CompiledQuery> compile();

private:
    ApiResult<SqlFragment> select();
    ApiResult<SqlFragment> groupBy();
    ApiResult<Expression> selected(const soql::SelectItem& item);
    ApiResult<std::monostate> addColumn(const Expression& value, const std::optional<soql::Name>& alias);
    bool isGrouped(const soql::Expression& expression) const;

    const soql::Query& m_query;
    const Scope& m_scope;
    JoinTree m_joins;
    ExpressionCompiler m_expressions;
    std::vector<CompiledQuery::AggregateColumn> m_columns;
    int m_unnamed = 0;
};

std::string keyOf(std::string_view name)
{
    return "\"" + std::string(name) + "\":";
}

bool isAggregateFunction(const soql::FunctionCall& call)
{
    return soql::info(call.function).family == soql::FunctionFamily::Aggregate;
}

std::optional<soql::Name> aliasOf(const soql::SelectItem& item)
{
    return soql::match(
        item, [](const soql::FieldItem& field) { return field.alias; },
        [](const soql::FunctionItem& function) { return function.alias; },
        [](const auto&) { return std::optional<soql::Name>(); });
}

/// SOQL's names know no case, so neither does the comparison of two paths.
bool samePath(const soql::FieldPath& a, const soql::FieldPath& b)
{
    return equalsIgnoreCase(a.text(), b.text());
}

bool sameExpression(const soql::Expression& a, const soql::Expression& b)
{
    const auto* pathA = std::get_if<soql::FieldPath>(&a);
    const auto* pathB = std::get_if<soql::FieldPath>(&b);
    if (pathA && pathB)
        return samePath(*pathA, *pathB);
    return a == b;
}

} // namespace

bool AggregateCompiler::isGrouped(const soql::Expression& expression) const
{
    return m_query.groupBy
        && std::any_of(m_query.groupBy->items.begin(), m_query.groupBy->items.end(),
            [&](const soql::Expression& item) { return sameExpression(item, expression); });
}

ApiResult<Expression> AggregateCompiler::selected(const soql::SelectItem& item)
{
    using Selected = ApiResult<Expression>;
    return soql::match(
        item,
        [&](const soql::FieldItem& field) -> Selected {
            auto value = m_expressions.field(field.path);
            if (value && !isGrouped(field.path))
                return m_scope.context().errors.notGrouped(field.path);
            return value;
        },
        [&](const soql::FunctionItem& function) -> Selected {
            auto value = m_expressions.call(function.call);
            if (value && !isAggregateFunction(function.call) && !isGrouped(function.call))
                return m_scope.context().errors.at(function.call.range, "MALFORMED_QUERY",
                    "Field must be grouped or aggregated: " + value->name);
            return value;
        },
        [&](const auto&) -> Selected {
            return m_scope.context().errors.at(
                soql::rangeOf(item), "MALFORMED_QUERY", "unexpected token: '('");
        });
}

ApiResult<std::monostate> AggregateCompiler::addColumn(
    const Expression& value, const std::optional<soql::Name>& alias)
{
    std::string name;
    if (alias)
        name = alias->text;
    else if (value.field)
        name = value.field->name;
    else
        name = "expr" + std::to_string(m_unnamed++);
    const std::string key = keyOf(name);
    const bool isTwice = std::any_of(m_columns.begin(), m_columns.end(),
        [&](const auto& column) { return equalsIgnoreCase(column.key, key); });
    if (isTwice)
        return QueryErrors::malformed("duplicate alias: " + name);
    m_columns.push_back({key, value.kind});
    return std::monostate();
}

ApiResult<SqlFragment> AggregateCompiler::select()
{
    SqlFragment sql;
    for (const auto& item : m_query.select) {
        auto value = selected(item);
        if (!value)
            return value.error();
        auto added = addColumn(*value, aliasOf(item));
        if (!added)
            return added.error();
        sql.append(&item == &m_query.select.front() ? "SELECT " : ", ").append(value->sql);
    }
    return sql;
}

ApiResult<SqlFragment> AggregateCompiler::groupBy()
{
    SqlFragment sql;
    if (!m_query.groupBy)
        return sql;
    for (const auto& item : m_query.groupBy->items) {
        auto value = m_expressions.compile(item);
        if (!value)
            return value.error();
        const auto* path = std::get_if<soql::FieldPath>(&item);
        if (path && !value->field->groupable)
            return m_scope.context().errors.notGroupable(*path);
        sql.append(&item == &m_query.groupBy->items.front() ? " GROUP BY " : ", ").append(value->sql);
    }
    if (m_query.having) {
        auto having = ConditionCompiler(m_expressions).compile(*m_query.having);
        if (!having)
            return having;
        sql.append(" HAVING ").append(*having);
    }
    return sql;
}

ApiResult<CompiledQuery> AggregateCompiler::compile()
{
    if (m_query.groupBy && m_query.groupBy->grouping != soql::Grouping::Plain)
        return m_scope.context().errors.at(
            m_query.groupBy->range, "MALFORMED_QUERY", "ROLLUP and CUBE are not supported here");
    if (m_query.limit && !m_query.groupBy)
        return QueryErrors::malformed(
            "Non-grouped query that uses overall aggregate functions cannot also use LIMIT");
    auto columns = select();
    if (!columns)
        return columns.error();
    auto filter = filterOf(m_query, m_expressions, {});
    if (!filter)
        return filter.error();
    auto groups = groupBy();
    if (!groups)
        return groups.error();
    auto order = orderBy(m_expressions, m_query.orderBy);
    if (!order)
        return order.error();
    auto limit = limitOf(m_query);
    if (!limit)
        return limit.error();
    CompiledQuery compiled;
    compiled.kind = CompiledQuery::Kind::Aggregate;
    compiled.object = &m_scope.object();
    compiled.rows = std::move(*columns);
    compiled.rows.append(" FROM ")
        .append(m_joins.from())
        .append(*filter)
        .append(*groups)
        .append(*order)
        .append(*limit);
    compiled.aggregates = std::move(m_columns);
    return compiled;
}

ApiResult<CompiledQuery> compileAggregate(const soql::Query& query, const Scope& scope)
{
    return AggregateCompiler(query, scope).compile();
}

} // namespace scout::demoorg
