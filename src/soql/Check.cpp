// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Check.h"

#include "base/Text.h"
#include "soql/Annotate.h"
#include "soql/Match.h"
#include "soql/ObjectScope.h"
#include "soql/Printer.h"
#include "soql/QueryScopes.h"
#include "soql/RuleReport.h"
#include "soql/Rules.h"
#include "soql/SearchParser.h"
#include "soql/StringLiteral.h"
#include "soql/TypeRules.h"

#include <algorithm>
#include <iterator>

namespace scout::soql {

namespace {

template <class Items, class Member> std::vector<std::string_view> namesOf(const Items& items, Member member)
{
    std::vector<std::string_view> names;
    for (const auto& item : items)
        if (!(item.*member).empty())
            names.emplace_back(item.*member);
    return names;
}

class MetadataChecker {
public:
    MetadataChecker(const Metadata& metadata, RuleReport& report)
        : m_metadata(metadata)
        , m_report(report)
    { }

    /// `parent`: the outer query's object, for a child subquery.
    void check(const Query& query, const ObjectInfo* parent, bool child)
    {
        if (query.from.empty())
            return;
        const ObjectInfo* object = child ? childObject(query, parent) : drivingObject(query);
        const ObjectScope scope(m_metadata, query, object);
        if (object && !object->queryable)
            m_report.error(
                "not_queryable", object->name + " can't be queried.", query.from.front().path.range);
        for (const SelectItem& item : query.select)
            checkItem(item, scope);
        for (const auto* condition : {&query.where, &query.having})
            if (*condition)
                checkCondition(**condition, scope);
        checkGroupsAndOrder(query, scope);
        checkScope(query, object);
    }

private:
    const ObjectInfo* drivingObject(const Query& query)
    {
        const Name& name = query.from.front().path.field();
        if (const ObjectInfo* object = m_metadata.object(name.text))
            return object;
        const auto names = namesOf(m_metadata.objects(), &ObjectName::name);
        const bool isKnown = std::any_of(names.begin(), names.end(),
            [&](std::string_view known) { return equalsIgnoreCase(known, name.text); });
        if (isKnown || names.empty())
            return nullptr; // not loaded: its fields, or even the list of objects
        offerNames(m_report.error("unknown_object", "There is no object " + name.text + ".", name.range),
            name, names);
        return nullptr;
    }

    const ObjectInfo* childObject(const Query& query, const ObjectInfo* parent)
    {
        if (!parent)
            return nullptr;
        const Name& name = query.from.front().path.field();
        if (const ChildRelationship* child = parent->child(name.text))
            return m_metadata.object(child->object);
        const auto names = namesOf(parent->children, &ChildRelationship::name);
        offerNames(m_report.error("unknown_relationship",
                       parent->name + " has no child relationship " + name.text + ".", name.range),
            name, names);
        return nullptr;
    }

    const FieldInfo* checkPath(const FieldPath& path, const ObjectScope& scope)
    {
        const ResolvedPath resolved = scope.resolve(path);
        const Name* name = resolved.failed;
        if (resolved.outcome == ResolvedPath::Outcome::NoField)
            offerNames(m_report.error("unknown_field",
                           resolved.object->name + " has no field " + name->text + ".", name->range),
                *name, namesOf(resolved.object->fields, &FieldInfo::name));
        else if (resolved.outcome == ResolvedPath::Outcome::NoRelationship)
            offerNames(
                m_report.error("unknown_relationship",
                    resolved.object->name + " has no parent relationship " + name->text + ".", name->range),
                *name, namesOf(resolved.object->fields, &FieldInfo::relationshipName));
        return resolved.field;
    }

    void checkCall(const FunctionCall& call, const ObjectScope& scope)
    {
        const std::string name(info(call.function).name);
        for (const Argument& argument : call.arguments) {
            if (const auto* inner = std::get_if<FunctionCall>(&argument.value))
                checkCall(*inner, scope);
            const auto* path = std::get_if<FieldPath>(&argument.value);
            const FieldInfo* field = path ? checkPath(*path, scope) : nullptr;
            if (!field)
                continue;
            if (!takes(call.function, field->type))
                m_report.error("function_type",
                    name + " does not take " + field->name + ", which is of type "
                        + std::string(textOf(field->type)) + ".",
                    path->range);
            else if (info(call.function).family == FunctionFamily::Aggregate && !field->aggregatable)
                m_report.error("not_aggregatable", field->name + " can't be aggregated.", path->range);
        }
    }

    /// The field, where the expression is one.
    const FieldInfo* checkExpression(const Expression& expression, const ObjectScope& scope)
    {
        if (const auto* path = std::get_if<FieldPath>(&expression))
            return checkPath(*path, scope);
        checkCall(std::get<FunctionCall>(expression), scope);
        return nullptr;
    }

    void checkItem(const SelectItem& item, const ObjectScope& scope)
    {
        match(
            item, [&](const FieldItem& field) { checkPath(field.path, scope); },
            [&](const FunctionItem& function) { checkCall(function.call, scope); }, [](const CountItem&) {},
            [](const FieldSetItem&) {},
            [&](const SubqueryItem& subquery) { check(*subquery.query, scope.object(), true); },
            [&](const TypeofItem& typeOf) { checkTypeof(typeOf, scope); });
    }

    void checkTypeof(const TypeofItem& item, const ObjectScope& scope)
    {
        const ObjectInfo* object = scope.follow(item.relationship.parents());
        const FieldInfo* reference = object ? object->relationship(item.relationship.field().text) : nullptr;
        if (object && !reference)
            offerNames(
                m_report.error("unknown_relationship",
                    object->name + " has no parent relationship " + item.relationship.field().text + ".",
                    item.relationship.field().range),
                item.relationship.field(), namesOf(object->fields, &FieldInfo::relationshipName));
        for (const TypeofBranch& branch : item.branches) {
            if (reference)
                checkBranchType(branch.type, *reference);
            if (const ObjectInfo* type = m_metadata.object(branch.type.text)) {
                const Query none;
                const ObjectScope inside(m_metadata, none, type);
                for (const FieldPath& path : branch.fields)
                    checkPath(path, inside);
            }
        }
    }

    void checkBranchType(const Name& type, const FieldInfo& reference)
    {
        for (const std::string& target : reference.referenceTo)
            if (equalsIgnoreCase(target, type.text))
                return;
        const std::vector<std::string_view> names(reference.referenceTo.begin(), reference.referenceTo.end());
        offerNames(m_report.error("typeof_type",
                       reference.relationshipName + " never is of type " + type.text + ".", type.range),
            type, names);
    }

    void checkCondition(const Condition& condition, const ObjectScope& scope)
    {
        match(
            condition.node, [&](const Comparison& comparison) { checkComparison(comparison, scope); },
            [&](const Junction& junction) {
                for (const Condition& operand : junction.operands)
                    checkCondition(operand, scope);
            },
            [&](const Negation& negation) { checkCondition(*negation.operand, scope); });
    }

    void checkComparison(const Comparison& comparison, const ObjectScope& scope)
    {
        const FieldInfo* field = checkExpression(comparison.left, scope);
        if (const auto* inner = std::get_if<Box<Query>>(&comparison.right))
            check(**inner, nullptr, false);
        if (!field)
            return;
        if (!field->filterable)
            m_report.error("not_filterable", field->name + " can't be filtered.", rangeOf(comparison.left));
        else if (!fits(comparison.op, field->type))
            m_report.error("operator_type",
                std::string(textOf(comparison.op)) + " does not go with " + field->name
                    + ", which is of type " + std::string(textOf(field->type)) + ".",
                comparison.opRange);
        else
            checkValues(comparison, *field);
    }

    void checkValues(const Comparison& comparison, const FieldInfo& field)
    {
        if (const auto* value = std::get_if<Value>(&comparison.right))
            checkValue(*value, field);
        else if (const auto* list = std::get_if<ValueList>(&comparison.right))
            for (const Value& item : list->values)
                checkValue(item, field);
    }

    void checkValue(const Value& value, const FieldInfo& field)
    {
        if (fits(value, field.type))
            return;
        Diagnostic& error = m_report.error("value_type",
            field.name + " is compared with " + std::string(valueFor(field.type)) + ".", value.range);
        const auto* text = std::get_if<StringValue>(&value.data);
        if (text && !isText(field.type))
            error.fixes.push_back({"Remove the quotes", value.range, text->text});
        else if (isText(field.type))
            error.fixes.push_back(
                {"Put it in single quotes", value.range, quoteText(m_report.textAt(value.range))});
    }

    void checkGroupsAndOrder(const Query& query, const ObjectScope& scope)
    {
        if (query.groupBy)
            for (const Expression& item : query.groupBy->items)
                if (const FieldInfo* field = checkExpression(item, scope); field && !field->groupable)
                    m_report.error("not_groupable", field->name + " can't be grouped.", rangeOf(item));
        for (const OrderItem& item : query.orderBy)
            if (const FieldInfo* field = checkExpression(item.expression, scope); field && !field->sortable)
                m_report.error("not_sortable", field->name + " can't be sorted.", rangeOf(item.expression));
    }

    /// The object's own list goes before the language's: an org may be newer than this program.
    void checkScope(const Query& query, const ObjectInfo* object)
    {
        if (!query.scope)
            return;
        if (!object || object->scopes.empty())
            return checkScopeName(*query.scope, m_report);
        std::vector<std::string_view> names(object->scopes.begin(), object->scopes.end());
        for (const std::string_view name : names)
            if (equalsIgnoreCase(name, query.scope->text))
                return;
        offerNames(m_report.error("unknown_scope", object->name + " has no scope " + query.scope->text + ".",
                       query.scope->range),
            *query.scope, names);
    }

    const Metadata& m_metadata;
    RuleReport& m_report;
};

/// What RETURNING asks of one object, as the query that it amounts to.
Query queryOf(const ReturningItem& item)
{
    Query query;
    query.select = item.fields;
    query.from.push_back({FieldPath{{item.object}, item.object.range}, std::nullopt});
    query.where = item.where;
    query.orderBy = item.orderBy;
    query.range = item.range;
    return query;
}

} // namespace

std::vector<Diagnostic> checkAgainst(const Metadata& metadata, const Query& query, std::string_view text)
{
    RuleReport report(text);
    MetadataChecker(metadata, report).check(query, nullptr, false);
    return report.take();
}

std::vector<Diagnostic> checkAgainst(const Metadata& metadata, const Search& search, std::string_view text)
{
    RuleReport report(text);
    for (const ReturningItem& item : search.returning)
        MetadataChecker(metadata, report).check(queryOf(item), nullptr, false);
    return report.take();
}

std::vector<Diagnostic> checkText(
    std::string_view text, const Metadata& metadata, const ParseOptions& options)
{
    std::vector<Diagnostic> diagnostics = checkText(text, options);
    std::erase_if(diagnostics, [](const Diagnostic& each) { return each.code == "unknown_scope"; });
    if (hasErrors(diagnostics))
        return diagnostics;
    std::vector<Diagnostic> found = languageOf(text) == Language::Sosl
        ? checkAgainst(metadata, parseSearch(text, options).tree, text)
        : checkAgainst(metadata, parse(text, options).tree, text);
    std::move(found.begin(), found.end(), std::back_inserter(diagnostics));
    return diagnostics;
}

} // namespace scout::soql
