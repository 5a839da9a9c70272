// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/PathKey.h"
#include "soql/RuleChecks.h"

#include <algorithm>
#include <set>

namespace scout::soql::rules {

namespace {

constexpr std::int64_t kMostForFieldSet = 200;
constexpr std::size_t kMostParents = 5;
constexpr std::size_t kMostSubqueries = 20;

/// WHERE Id IN ('…', …) bounds the rows as a LIMIT does, and so does AND with it.
bool filtersById(const Query& query, const Condition& condition)
{
    if (const auto* junction = std::get_if<Junction>(&condition.node))
        return junction->connective == Connective::And
            && std::any_of(junction->operands.begin(), junction->operands.end(),
                [&](const Condition& operand) { return filtersById(query, operand); });
    const auto* comparison = std::get_if<Comparison>(&condition.node);
    const auto* path = comparison ? std::get_if<FieldPath>(&comparison->left) : nullptr;
    if (!path || pathKey(query, *path) != "id")
        return false;
    const auto* list = std::get_if<ValueList>(&comparison->right);
    return comparison->op == Operator::Equal
        || (comparison->op == Operator::In && list && std::int64_t(list->values.size()) <= kMostForFieldSet);
}

void checkFieldSet(const Query& query, const FieldSetItem& item, RuleReport& report)
{
    if (isAggregate(query))
        report.error("fields_with_aggregate", "FIELDS() does not go with GROUP BY or aggregate functions.",
            item.range);
    if (item.set == FieldSet::Standard || (query.where && filtersById(query, *query.where)))
        return;
    const auto* count = query.limit ? std::get_if<std::int64_t>(&query.limit->count) : nullptr;
    if (query.limit && (!count || *count <= kMostForFieldSet))
        return;
    Diagnostic& error = report.error(
        "fields_needs_limit", "FIELDS(ALL) and FIELDS(CUSTOM) need a LIMIT of at most 200.", item.range);
    if (query.limit)
        error.fixes.push_back({"Use LIMIT 200", query.limit->range, "200"});
    else if (!query.offset && query.forClauses.empty() && query.updates.empty())
        error.fixes.push_back({"Add LIMIT 200", {query.range.end, query.range.end}, " LIMIT 200"});
}

/// A relationship in a TYPEOF can't be selected by a path too.
void checkTypeofs(const Query& query, RuleReport& report)
{
    std::set<std::string> relationships;
    const bool aggregate = isAggregate(query);
    for (const SelectItem& item : query.select)
        if (const auto* typeOf = std::get_if<TypeofItem>(&item)) {
            relationships.insert(pathKey(query, typeOf->relationship));
            if (aggregate)
                report.error("typeof_with_aggregate",
                    "TYPEOF does not go with GROUP BY or aggregate functions.", typeOf->range);
        }
    if (relationships.empty())
        return;
    for (const SelectItem& item : query.select) {
        const auto* field = std::get_if<FieldItem>(&item);
        const std::string key = field ? pathKey(query, field->path) : std::string();
        if (relationships.contains(key.substr(0, key.find('.'))) && key.find('.') != std::string::npos)
            report.error("typeof_and_path",
                field->path.text() + " belongs to a relationship that is in a TYPEOF already.",
                field->path.range);
    }
}

void checkCount(const Query& query, RuleReport& report)
{
    if (!query.countsRows())
        return;
    if (!query.orderBy.empty())
        report.error(
            "count_with_order", "COUNT() gives no rows to order.", rangeOf(query.orderBy.front().expression));
    if (query.groupBy)
        report.error(
            "count_with_group", "COUNT() does not go with GROUP BY; use COUNT(Id).", query.groupBy->range);
}

void checkItems(const Query& query, RuleReport& report)
{
    std::size_t subqueries = 0;
    for (const SelectItem& item : query.select) {
        if (const auto* fieldSet = std::get_if<FieldSetItem>(&item))
            checkFieldSet(query, *fieldSet, report);
        else if (const auto* field = std::get_if<FieldItem>(&item); field
                 && field->path.names.size() - (isQualified(query, field->path) ? 1 : 0) > kMostParents + 1)
            report.error("too_many_parents", "A path goes up five parents at most.", field->path.range);
        else if (const auto* subquery = std::get_if<SubqueryItem>(&item);
                 subquery && ++subqueries > kMostSubqueries)
            report.error(
                "too_many_subqueries", "A query has twenty subqueries at most.", subquery->query->range);
    }
}

} // namespace

void checkSelect(const Query& query, RuleReport& report)
{
    checkItems(query, report);
    checkTypeofs(query, report);
    checkCount(query, report);
}

} // namespace scout::soql::rules
