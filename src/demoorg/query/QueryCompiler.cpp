// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/QueryCompiler.h"

#include "demoorg/query/Aggregation.h"
#include "demoorg/query/Filter.h"
#include "demoorg/query/Order.h"
#include "demoorg/query/Selection.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr std::int64_t kMaxFieldSetRows = 200;

/// SELECT COUNT() counts the rows that the query without it would give.
ApiResult<CompiledQuery> compileCount(const soql::Query& query, const Scope& scope)
{
    if (!query.orderBy.empty() || query.groupBy)
        return QueryErrors::malformed(
            query.groupBy ? "Grouped query cannot use COUNT()" : "unexpected token: ORDER");
    JoinTree joins(scope.context().schema, scope.object(), "t");
    const ExpressionCompiler expressions(scope, joins);
    auto filter = filterOf(query, expressions, {});
    if (!filter)
        return filter.error();
    auto limit = limitOf(query);
    if (!limit)
        return limit.error();
    CompiledQuery compiled;
    compiled.kind = CompiledQuery::Kind::Count;
    compiled.object = &scope.object();
    compiled.rows.append("SELECT COUNT(*) FROM (SELECT 1 FROM ")
        .append(joins.from())
        .append(*filter)
        .append(*limit)
        .append(")");
    return compiled;
}

ApiResult<SqlFragment> compileRows(const soql::Query& query, const Scope& scope, std::string_view lookup)
{
    JoinTree joins(scope.context().schema, scope.object(), "t");
    const ExpressionCompiler expressions(scope, joins);
    const std::string parentLookup =
        lookup.empty() ? std::string() : joins.column(JoinTree::kRoot, lookup)->sql;
    auto filter = filterOf(query, expressions, parentLookup);
    if (!filter)
        return filter;
    auto order = orderBy(expressions, query.orderBy);
    if (!order)
        return order;
    auto limit = limitOf(query);
    if (!limit)
        return limit;
    SqlFragment rows;
    rows.append("SELECT " + joins.rowNumber() + " FROM ").append(joins.from()).append(*filter).append(*order);
    rows.append(order->text.empty() ? " ORDER BY " : ", ").append(joins.rowNumber());
    return rows.append(*limit);
}

ApiResult<CompiledQuery> compileRecords(const soql::Query& query, const Scope& scope, std::string_view lookup)
{
    JoinTree joins(scope.context().schema, scope.object(), "t");
    Selection selection(scope, joins);
    for (const auto& item : query.select) {
        auto added = selection.add(item);
        if (!added)
            return added.error();
    }
    auto rows = compileRows(query, scope, lookup);
    if (!rows)
        return rows.error();
    CompiledQuery compiled;
    compiled.object = &scope.object();
    compiled.rows = std::move(*rows);
    compiled.record =
        "SELECT " + selection.columns() + " FROM " + joins.from() + " WHERE " + joins.rowNumber() + " = ?";
    compiled.records = "SELECT " + selection.columns() + ", " + joins.rowNumber() + " FROM " + joins.from()
        + " WHERE " + joins.rowNumber() + " BETWEEN ? AND ? ORDER BY " + joins.rowNumber();
    compiled.plan = selection.takePlan();
    return compiled;
}

bool usesWideFieldSet(const soql::Query& query)
{
    return std::any_of(query.select.begin(), query.select.end(), [](const soql::SelectItem& item) {
        const auto* fields = std::get_if<soql::FieldSetItem>(&item);
        return fields && fields->set != soql::FieldSet::Standard;
    });
}

/// What SOQL forbids of queries whose syntax is right.
ApiResult<std::monostate> checkRules(const soql::Query& query, const QueryContext& context)
{
    const auto* limit = query.limit ? std::get_if<std::int64_t>(&query.limit->count) : nullptr;
    if (usesWideFieldSet(query) && (!limit || *limit > kMaxFieldSetRows))
        return QueryErrors::malformed("The SOQL FIELDS function must have a LIMIT of at most 200");
    if (query.allRows)
        return context.errors.at(
            query.allRows->range, "MALFORMED_QUERY", "ALL ROWS not allowed in this context");
    return std::monostate();
}

ApiResult<CompiledQuery> compileOn(
    const soql::Query& query, const Object& object, std::string_view lookup, const QueryContext& context)
{
    auto allowed = checkRules(query, context);
    if (!allowed)
        return allowed.error();
    const Scope scope(context, object, query.from);
    if (query.countsRows())
        return compileCount(query, scope);
    if (isAggregateQuery(query))
        return compileAggregate(query, scope);
    return compileRecords(query, scope, lookup);
}

} // namespace

ApiResult<CompiledQuery> compileQuery(const soql::Query& query, const QueryContext& context)
{
    const auto& name = query.from.front().path.names.front();
    const Object* object = context.schema.object(name.text);
    if (!object || query.from.front().path.names.size() > 1 || !context.visibility.sees(*object))
        return context.errors.unknownObject(name);
    if (!object->traits.queryable)
        return ApiError{
            400, "INVALID_TYPE_FOR_OPERATION", "entity type " + object->name + " does not support query"};
    return compileOn(query, *object, {}, context);
}

ApiResult<CompiledQuery> compileChildren(
    const soql::Query& query, const Object& parent, const QueryContext& context)
{
    const auto& name = query.from.front().path.field();
    const ChildRelationship* relationship = parent.child(name.text);
    const Object* object = relationship ? context.schema.object(relationship->childObject) : nullptr;
    const Field* lookup = object ? object->field(relationship->field) : nullptr;
    if (!lookup || !context.visibility.sees(*object) || !context.visibility.sees(*object, *lookup))
        return context.errors.unknownChild(name);
    if (query.countsRows() || isAggregateQuery(query))
        return context.errors.at(
            query.range, "MALFORMED_QUERY", "Aggregate expressions are not allowed in nested queries");
    return compileOn(query, *object, relationship->field, context);
}

} // namespace scout::demoorg
