// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/PathKey.h"
#include "soql/Printer.h"
#include "soql/RuleChecks.h"

#include "base/Text.h"

#include <algorithm>
#include <set>

namespace scout::soql::rules {

namespace {

constexpr std::size_t kMostInRollup = 3;

/// What a query is grouped by, each in a spelling that is the same for the same thing.
class GroupKeys {
public:
    explicit GroupKeys(const Query& query)
        : m_query(query)
    {
        if (query.groupBy)
            for (const Expression& item : query.groupBy->items)
                m_keys.insert(keyOf(item));
    }

    bool has(const Expression& expression) const { return m_keys.contains(keyOf(expression)); }

    /// Grouped itself, an aggregate, or made of nothing but such.
    bool covers(const Expression& expression) const
    {
        if (has(expression))
            return true;
        const auto* call = std::get_if<FunctionCall>(&expression);
        if (!call)
            return false;
        const FunctionFamily family = familyOf(*call);
        if (family == FunctionFamily::Aggregate || family == FunctionFamily::Grouping)
            return true;
        return family == FunctionFamily::Text
            && std::all_of(call->arguments.begin(), call->arguments.end(),
                [this](const Argument& argument) { return coversArgument(argument); });
    }

private:
    std::string keyOf(const Expression& expression) const
    {
        const auto* path = std::get_if<FieldPath>(&expression);
        return path ? pathKey(m_query, *path) : toLower(print(expression));
    }

    bool coversArgument(const Argument& argument) const
    {
        if (const auto* path = std::get_if<FieldPath>(&argument.value))
            return covers(*path);
        if (const auto* call = std::get_if<FunctionCall>(&argument.value))
            return covers(*call);
        return true;
    }

    const Query& m_query;
    std::set<std::string> m_keys;
};

void notGrouped(const Expression& expression, RuleReport& report)
{
    report.error("not_grouped", print(expression) + " must be grouped or aggregated.", rangeOf(expression));
}

void checkHaving(const Condition& condition, const GroupKeys& keys, RuleReport& report)
{
    if (const auto* comparison = std::get_if<Comparison>(&condition.node)) {
        if (!keys.covers(comparison->left))
            notGrouped(comparison->left, report);
    } else if (const auto* junction = std::get_if<Junction>(&condition.node)) {
        for (const Condition& operand : junction->operands)
            checkHaving(operand, keys, report);
    } else {
        checkHaving(*std::get<Negation>(condition.node).operand, keys, report);
    }
}

void checkSelected(const Query& query, const GroupKeys& keys, RuleReport& report)
{
    for (const SelectItem& item : query.select) {
        if (const auto* field = std::get_if<FieldItem>(&item)) {
            if (!keys.covers(field->path))
                notGrouped(field->path, report);
        } else if (const auto* function = std::get_if<FunctionItem>(&item)) {
            if (!keys.covers(function->call))
                notGrouped(function->call, report);
        } else if (std::holds_alternative<SubqueryItem>(item)) {
            report.error("subquery_with_aggregate",
                "A subquery does not go with GROUP BY or aggregate functions.", rangeOf(item));
        }
    }
}

/// Without groups, a part of a date can't be selected, and there is nothing to order groups by.
void checkPlainQuery(const Query& query, RuleReport& report)
{
    for (const OrderItem& item : query.orderBy)
        if (aggregates(item.expression))
            report.error("aggregate_in_order", "Only groups are ordered by an aggregate function.",
                rangeOf(item.expression));
    for (const SelectItem& item : query.select)
        if (const auto* function = std::get_if<FunctionItem>(&item))
            if (familyOf(function->call) == FunctionFamily::Date)
                notGrouped(function->call, report);
}

} // namespace

bool aggregates(const FunctionCall& call)
{
    return familyOf(call) == FunctionFamily::Aggregate
        || std::any_of(call.arguments.begin(), call.arguments.end(), [](const Argument& argument) {
               const auto* inner = std::get_if<FunctionCall>(&argument.value);
               return inner && aggregates(*inner);
           });
}

bool aggregates(const Expression& expression)
{
    const auto* call = std::get_if<FunctionCall>(&expression);
    return call && aggregates(*call);
}

std::optional<SourceRange> aggregateRange(const Query& query)
{
    for (const SelectItem& item : query.select) {
        const auto* function = std::get_if<FunctionItem>(&item);
        if ((function && aggregates(function->call)) || std::holds_alternative<CountItem>(item))
            return rangeOf(item);
    }
    return query.groupBy ? std::optional(query.groupBy->range) : std::nullopt;
}

bool isAggregate(const Query& query)
{
    return !query.countsRows() && aggregateRange(query);
}

void checkGroups(const Query& query, RuleReport& report)
{
    if (query.groupBy && query.groupBy->grouping != Grouping::Plain
        && query.groupBy->items.size() > kMostInRollup)
        report.error("too_many_groups", "ROLLUP and CUBE take three fields at most.", query.groupBy->range);
    if (!isAggregate(query))
        return checkPlainQuery(query, report);
    const GroupKeys keys(query);
    checkSelected(query, keys, report);
    if (query.having)
        checkHaving(*query.having, keys, report);
    for (const OrderItem& item : query.orderBy)
        if (!keys.covers(item.expression))
            notGrouped(item.expression, report);
    if (!query.groupBy && query.limit)
        report.error("limit_with_aggregate",
            "LIMIT does not go with aggregate functions over all rows: there is only one row.",
            query.limit->range);
}

} // namespace scout::soql::rules
