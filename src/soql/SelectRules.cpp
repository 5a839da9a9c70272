// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "soql/Match.h"
#include "soql/PathKey.h"
#include "soql/RuleChecks.h"

#include <set>

namespace scout::soql::rules {

namespace {

constexpr std::int64_t kMostForFieldSet = 200;
constexpr std::size_t kMostParents = 5;
constexpr std::size_t kMostSubqueries = 20;

const std::optional<Name>* aliasOf(const SelectItem& item)
{
    if (const auto* field = std::get_if<FieldItem>(&item))
        return &field->alias;
    if (const auto* function = std::get_if<FunctionItem>(&item))
        return &function->alias;
    return nullptr;
}

void checkAliases(const Query& query, RuleReport& report)
{
    std::set<std::string> seen;
    const bool aggregate = isAggregate(query);
    for (const SelectItem& item : query.select) {
        const auto* alias = aliasOf(item);
        if (!alias || !*alias)
            continue;
        if (!seen.insert(toLower((*alias)->text)).second)
            report.error(
                "duplicate_alias", "The alias " + (*alias)->text + " is given twice.", (*alias)->range);
        if (std::holds_alternative<FieldItem>(item) && !aggregate)
            report.error("alias_on_field",
                "A field has an alias only in a query with GROUP BY; is a comma missing before "
                    + (*alias)->text + "?",
                (*alias)->range);
    }
}

void checkDuplicates(const Query& query, RuleReport& report)
{
    std::set<std::string> seen;
    for (const SelectItem& item : query.select)
        if (const auto* field = std::get_if<FieldItem>(&item))
            if (!field->alias && !seen.insert(pathKey(query, field->path)).second)
                report.error("duplicate_field", "The field " + field->path.text() + " is selected twice.",
                    field->path.range);
}

/// WHERE Id IN ('…', …) bounds the rows as a LIMIT does.
bool filtersById(const Query& query)
{
    const auto* comparison = query.where ? std::get_if<Comparison>(&query.where->node) : nullptr;
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
    if (item.set == FieldSet::Standard || filtersById(query))
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
    checkAliases(query, report);
    checkDuplicates(query, report);
    checkItems(query, report);
    checkTypeofs(query, report);
    checkCount(query, report);
}

} // namespace scout::soql::rules
