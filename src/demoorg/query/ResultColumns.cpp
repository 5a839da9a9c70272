// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/ResultColumns.h"

#include "base/Text.h"
#include "soql/Match.h"
#include "soql/Printer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

/// "Name" of "\"Name\":".
std::string nameIn(const std::string& key)
{
    return key.substr(1, key.size() - 3);
}

Json apexType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Id:
        return "Id";
    case FieldKind::Boolean:
        return "Boolean";
    case FieldKind::Whole:
        return "Integer";
    case FieldKind::Decimal:
        return "Double";
    case FieldKind::Date:
        return "Date";
    case FieldKind::DateTime:
        return "Datetime";
    case FieldKind::Text:
        return "String";
    default:
        return nullptr;
    }
}

/// A column that is no field: a function, a parent, or child rows.
Json columnNamed(const std::string& name, const std::string& shown, FieldKind kind, bool isAggregate)
{
    const bool isNumber = kind == FieldKind::Whole || kind == FieldKind::Decimal;
    return {{"aggregate", isAggregate}, {"apexType", apexType(kind)},
        {"booleanType", kind == FieldKind::Boolean}, {"columnName", name}, {"custom", false},
        {"displayName", shown}, {"foreignKeyName", nullptr}, {"insertable", false},
        {"joinColumns", Json::array()}, {"numberType", isNumber}, {"textType", kind == FieldKind::Text},
        {"updatable", false}};
}

Json describe(Json column, const Field* field)
{
    if (!field)
        return column;
    column["custom"] = field->custom;
    column["insertable"] = field->createable;
    column["updatable"] = field->updateable;
    return column;
}

Json columnsOf(const RecordPlan& plan);

Json parentColumn(const std::string& name, const RecordPlan& parent, const Object* child)
{
    const Field* lookup = child ? child->parentField(name) : nullptr;
    Json column = describe(columnNamed(name, name, FieldKind::Compound, false), lookup);
    column["foreignKeyName"] = lookup ? Json(lookup->name) : Json();
    column["joinColumns"] = columnsOf(parent);
    return column;
}

Json memberColumn(const MemberPlan& member, const Object* object)
{
    const std::string name = nameIn(member.key);
    const Field* field = object ? object->field(name) : nullptr;
    return soql::match(
        member.value,
        [&](const ScalarPlan& scalar) {
            return describe(columnNamed(name, name, scalar.kind, false), field);
        },
        [&](const CompoundPlan&) {
            return describe(columnNamed(name, name, FieldKind::Compound, false), field);
        },
        // Of the branches of TYPEOF the last one is for any object.
        [&](const TypeofPlan& typeOf) { return parentColumn(name, typeOf.branches.back(), object); },
        [&](const std::unique_ptr<RecordPlan>& parent) { return parentColumn(name, *parent, object); },
        [&](const std::shared_ptr<const CompiledQuery>& children) {
            Json column = columnNamed(name, name, FieldKind::Compound, true);
            column["joinColumns"] = columnsOf(children->plan);
            return column;
        });
}

Json columnsOf(const RecordPlan& plan)
{
    Json columns = Json::array();
    for (const MemberPlan& member : plan.members)
        columns.push_back(memberColumn(member, plan.object));
    return columns;
}

/// "avg(Amount)"; a grouped field is shown by its name.
std::string shownName(const soql::SelectItem& item, const std::string& name)
{
    const auto* function = std::get_if<soql::FunctionItem>(&item);
    if (!function)
        return name;
    const std::string text = soql::print(soql::Expression(function->call));
    const std::size_t open = std::min(text.find('('), text.size());
    return toLower(text.substr(0, open)) + text.substr(open);
}

Json aggregateColumns(const soql::Query& query, const CompiledQuery& compiled)
{
    Json columns = Json::array();
    for (std::size_t i = 0; i < compiled.aggregates.size() && i < query.select.size(); ++i) {
        const auto& column = compiled.aggregates[i];
        const std::string name = nameIn(column.key);
        const bool isFunction = std::holds_alternative<soql::FunctionItem>(query.select[i]);
        columns.push_back(columnNamed(name, shownName(query.select[i], name), column.kind, isFunction));
    }
    return columns;
}

bool selectsId(const RecordPlan& plan)
{
    return std::any_of(plan.members.begin(), plan.members.end(),
        [](const MemberPlan& member) { return member.key == "\"Id\":"; });
}

} // namespace

std::string resultColumns(const soql::Query& query, const CompiledQuery& compiled)
{
    const bool isAggregate = compiled.kind == CompiledQuery::Kind::Aggregate;
    return Json{
        {"columnMetadata", isAggregate ? aggregateColumns(query, compiled) : columnsOf(compiled.plan)},
        {"entityName", compiled.object->name}, {"groupBy", query.groupBy.has_value()},
        {"idSelected", selectsId(compiled.plan)}, {"keyPrefix", compiled.object->keyPrefix}}
        .dump();
}

} // namespace scout::demoorg
