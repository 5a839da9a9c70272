// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Aggregation.h"

#include "base/Text.h"
#include "demoorg/query/Condition.h"
#include "demoorg/query/Filter.h"
#include "demoorg/query/GroupingSets.h"
#include "demoorg/query/Order.h"
#include "soql/Match.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// Builds the statement part by part; the parts share the joins. ROLLUP and CUBE are a UNION of one statement
/// for each of their grouping sets.
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
    /// The statement of one grouping set, but for FROM and WHERE.
    struct Part {
        SqlFragment columns;
        SqlFragment order; ///< the terms as columns, for a UNION
        SqlFragment groups;
    };

    ApiResult<std::monostate> checkClauses() const;
    ApiResult<std::monostate> nameColumns();
    ApiResult<Part> part(const GroupingSet& set);
    ApiResult<SqlFragment> select();
    ApiResult<SqlFragment> groupBy(const GroupingSet& set);
    ApiResult<std::vector<OrderTerm>> order();
    ApiResult<Expression> selected(const soql::SelectItem& item);
    ApiResult<std::monostate> addColumn(const Expression& value, const std::optional<soql::Name>& alias);
    bool isGrouped(const soql::Expression& expression) const;
    bool isAllowed(const soql::FunctionCall& call) const;
    SqlFragment unionOf(const std::vector<Part>& parts, const SqlFragment& filter) const;

    const soql::Query& m_query;
    const Scope& m_scope;
    JoinTree m_joins;
    ExpressionCompiler m_expressions;
    std::vector<CompiledQuery::AggregateColumn> m_columns;
    std::string m_order; ///< of a UNION: "o0 ASC NULLS FIRST, …"
    int m_unnamed = 0;
};

std::string keyOf(std::string_view name)
{
    return "\"" + std::string(name) + "\":";
}

std::optional<soql::Name> aliasOf(const soql::SelectItem& item)
{
    return soql::match(
        item, [](const soql::FieldItem& field) { return field.alias; },
        [](const soql::FunctionItem& function) { return function.alias; },
        [](const auto&) { return std::optional<soql::Name>(); });
}

} // namespace

bool AggregateCompiler::isGrouped(const soql::Expression& expression) const
{
    return m_query.groupBy
        && std::any_of(m_query.groupBy->items.begin(), m_query.groupBy->items.end(),
            [&](const soql::Expression& item) { return sameExpression(item, expression); });
}

/// An aggregate, a grouped part of a date, or how one of them or a grouped field is shown.
bool AggregateCompiler::isAllowed(const soql::FunctionCall& call) const
{
    const auto family = soql::info(call.function).family;
    if (family == soql::FunctionFamily::Aggregate || family == soql::FunctionFamily::Grouping
        || isGrouped(call))
        return true;
    if (family != soql::FunctionFamily::Text || call.arguments.empty())
        return false;
    const auto& argument = call.arguments.front().value;
    if (const auto* inner = std::get_if<soql::FunctionCall>(&argument))
        return isAllowed(*inner);
    const auto* path = std::get_if<soql::FieldPath>(&argument);
    return path && isGrouped(*path);
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
            if (value && !isAllowed(function.call))
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

ApiResult<std::monostate> AggregateCompiler::nameColumns()
{
    for (const auto& item : m_query.select) {
        auto value = selected(item);
        if (!value)
            return value.error();
        auto added = addColumn(*value, aliasOf(item));
        if (!added)
            return added.error();
    }
    return std::monostate();
}

ApiResult<SqlFragment> AggregateCompiler::select()
{
    SqlFragment sql;
    for (const auto& item : m_query.select) {
        const auto* field = std::get_if<soql::FieldItem>(&item);
        auto value = field ? m_expressions.compile(field->path)
                           : m_expressions.compile(std::get<soql::FunctionItem>(item).call);
        if (!value)
            return value.error();
        sql.append(sql.text.empty() ? "" : ", ").append(value->sql);
    }
    return sql;
}

ApiResult<SqlFragment> AggregateCompiler::groupBy(const GroupingSet& set)
{
    SqlFragment sql;
    if (!m_query.groupBy)
        return sql;
    for (const auto& item : set.grouped) {
        auto value = m_expressions.compile(item);
        if (!value)
            return value.error();
        const auto* path = std::get_if<soql::FieldPath>(&item);
        if (path && !value->field->groupable)
            return m_scope.context().errors.notGroupable(*path);
        sql.append(sql.text.empty() ? " GROUP BY " : ", ").append(value->sql);
    }
    if (set.grouped.empty())
        sql.append(" GROUP BY NULL"); // no total of no rows
    if (m_query.having) {
        auto having = ConditionCompiler(m_expressions).compile(*m_query.having);
        if (!having)
            return having;
        sql.append(" HAVING ").append(*having);
    }
    return sql;
}

/// Without ORDER BY, every subtotal comes behind the rows that it is of.
ApiResult<std::vector<OrderTerm>> AggregateCompiler::order()
{
    if (!m_query.orderBy.empty() || !m_query.groupBy || m_query.groupBy->grouping == soql::Grouping::Plain)
        return orderTerms(m_expressions, m_query.orderBy);
    std::vector<OrderTerm> terms;
    for (const auto& item : m_query.groupBy->items) {
        auto value = m_expressions.compile(item);
        if (!value)
            return value.error();
        terms.push_back({{value->sql.text == "NULL" ? "1" : "0", {}}, " ASC"});
        terms.push_back({std::move(value->sql), " ASC NULLS FIRST"});
    }
    return terms;
}

ApiResult<AggregateCompiler::Part> AggregateCompiler::part(const GroupingSet& set)
{
    m_expressions.rollUp(set.rolledUp);
    auto columns = select();
    if (!columns)
        return columns.error();
    auto groups = groupBy(set);
    if (!groups)
        return groups.error();
    auto terms = order();
    if (!terms)
        return terms.error();
    Part part{std::move(*columns), {}, std::move(*groups)};
    m_order.clear();
    for (std::size_t i = 0; i < terms->size(); ++i) {
        const std::string name = "o" + std::to_string(i);
        part.order.append(", ").append((*terms)[i].sql).append(" AS " + name);
        m_order += (i == 0 ? " ORDER BY " : ", ") + name + (*terms)[i].direction;
    }
    return part;
}

/// SELECT c0, … FROM (SELECT … UNION ALL SELECT …): the terms of the order are columns of the inner ones.
SqlFragment AggregateCompiler::unionOf(const std::vector<Part>& parts, const SqlFragment& filter) const
{
    SqlFragment sql;
    sql.append("SELECT * FROM (");
    for (const Part& part : parts) {
        sql.append(&part == &parts.front() ? "SELECT " : " UNION ALL SELECT ").append(part.columns);
        sql.append(part.order).append(" FROM ").append(m_joins.from()).append(filter).append(part.groups);
    }
    return sql.append(")").append(m_order);
}

ApiResult<std::monostate> AggregateCompiler::checkClauses() const
{
    if (m_query.limit && !m_query.groupBy)
        return QueryErrors::malformed(
            "Non-grouped query that uses overall aggregate functions cannot also use LIMIT");
    return std::monostate();
}

ApiResult<CompiledQuery> AggregateCompiler::compile()
{
    auto allowed = checkClauses();
    if (!allowed)
        return allowed.error();
    auto named = nameColumns();
    if (!named)
        return named.error();
    auto filter = filterOf(m_query, m_expressions, {});
    if (!filter)
        return filter.error();
    const auto sets = m_query.groupBy ? groupingSetsOf(*m_query.groupBy) : std::vector<GroupingSet>(1);
    std::vector<Part> parts;
    for (const GroupingSet& set : sets) {
        auto compiledPart = part(set);
        if (!compiledPart)
            return compiledPart.error();
        parts.push_back(std::move(*compiledPart));
    }
    auto limit = limitOf(m_query);
    if (!limit)
        return limit.error();
    CompiledQuery compiled;
    compiled.kind = CompiledQuery::Kind::Aggregate;
    compiled.object = &m_scope.object();
    compiled.rows = unionOf(parts, *filter);
    compiled.rows.append(*limit);
    compiled.aggregates = std::move(m_columns);
    return compiled;
}

ApiResult<CompiledQuery> compileAggregate(const soql::Query& query, const Scope& scope)
{
    return AggregateCompiler(query, scope).compile();
}

} // namespace scout::demoorg
