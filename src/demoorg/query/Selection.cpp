// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Selection.h"

#include "base/Text.h"
#include "demoorg/query/QueryCompiler.h"
#include "soql/Match.h"

#include <algorithm>
#include <span>

namespace scout::demoorg {

namespace {

constexpr std::monostate kDone;

std::string keyOf(std::string_view name)
{
    return "\"" + std::string(name) + "\":";
}

/// The keys of an address, which come in this order, and the parts that they are of.
using PartName = std::pair<std::string_view, std::string_view>;
constexpr PartName kAddressParts[] = {{"city", "City"}, {"country", "Country"},
    {"geocodeAccuracy", "GeocodeAccuracy"}, {"latitude", "Latitude"}, {"longitude", "Longitude"},
    {"postalCode", "PostalCode"}, {"state", "State"}, {"street", "Street"}};

/// "Place__c" is made of "Place__Latitude__s" and "Place__Longitude__s".
constexpr PartName kLocationParts[] = {{"latitude", "Latitude__s"}, {"longitude", "Longitude__s"}};

bool isIn(soql::FieldSet set, const Field& field)
{
    return set == soql::FieldSet::All || (set == soql::FieldSet::Custom) == field.custom;
}

} // namespace

Selection::Selection(const Scope& scope, JoinTree& joins)
    : m_scope(scope)
    , m_joins(joins)
{
    m_plan.object = &scope.object();
    m_plan.idColumn = columnIndex(joins.column(JoinTree::kRoot, "Id")->sql);
}

std::string Selection::columns() const
{
    return join(m_columns, ", ");
}

int Selection::columnIndex(const std::string& sql)
{
    const auto known = std::find(m_columns.begin(), m_columns.end(), sql);
    if (known != m_columns.end())
        return int(known - m_columns.begin());
    m_columns.push_back(sql);
    return int(m_columns.size() - 1);
}

ApiResult<std::monostate> Selection::add(const soql::SelectItem& item)
{
    using Added = ApiResult<std::monostate>;
    return soql::match(
        item, [&](const soql::FieldItem& field) -> Added { return addField(field); },
        [&](const soql::FunctionItem& function) -> Added { return addFunction(function); },
        [&](const soql::FieldSetItem& fields) -> Added { return addFieldSet(fields.set); },
        [&](const soql::SubqueryItem& children) -> Added { return addChildren(children); },
        [&](const soql::TypeofItem& typeOf) -> Added { return addTypeof(typeOf); },
        [&](const auto&) -> Added {
            return m_scope.context().errors.at(
                soql::rangeOf(item), "MALFORMED_QUERY", "unexpected token: '('");
        });
}

ApiResult<std::monostate> Selection::addField(const soql::FieldItem& item)
{
    if (item.alias)
        return QueryErrors::malformed("only aggregate expressions use field aliasing");
    auto place = follow({&m_plan, JoinTree::kRoot}, m_scope.relationships(item.path));
    if (!place)
        return place.error();
    return addTo(*place, item.path.field());
}

ApiResult<std::monostate> Selection::addFunction(const soql::FunctionItem& item)
{
    const ExpressionCompiler expressions(m_scope, m_joins);
    auto value = expressions.call(item.call);
    if (!value)
        return value.error();
    // A part of a date belongs to GROUP BY, a distance to WHERE; what is left has the name of its field.
    if (soql::info(item.call.function).family != soql::FunctionFamily::Text)
        return m_scope.context().errors.at(
            item.call.range, "MALFORMED_QUERY", "Field must be grouped or aggregated: " + value->name);
    const std::string name = item.alias ? item.alias->text : value->source->name;
    return addMember(m_plan, {keyOf(name), ScalarPlan{columnIndex(value->sql.text), value->kind, {}}}, name);
}

ApiResult<std::monostate> Selection::addFieldSet(soql::FieldSet set)
{
    for (const auto& field : m_scope.object().fields()) {
        if (!isIn(set, field) || !m_scope.visibleField(m_scope.object(), field.name))
            continue;
        auto added = addTo({&m_plan, JoinTree::kRoot}, {field.name, {}});
        if (!added)
            return added;
    }
    return kDone;
}

ApiResult<std::monostate> Selection::addChildren(const soql::SubqueryItem& item)
{
    auto compiled = compileChildren(*item.query, m_scope.object(), m_scope.context());
    if (!compiled)
        return compiled.error();
    const auto& written = item.query->from.front().path.field().text;
    const auto* relationship = m_scope.object().child(written);
    return addMember(m_plan,
        {keyOf(relationship->name), std::make_shared<const CompiledQuery>(std::move(*compiled))},
        relationship->name);
}

ApiResult<Selection::Place> Selection::follow(Place place, std::span<const soql::Name> relationships)
{
    for (const auto& relationship : relationships) {
        auto parent = parentOf(place, relationship);
        if (!parent)
            return parent;
        place = *parent;
    }
    return place;
}

ApiResult<Selection::Place> Selection::parentOf(Place child, const soql::Name& relationship)
{
    auto node = m_scope.parent(m_joins, child.node, relationship);
    if (!node)
        return node.error();
    std::string name;
    for (const auto* object : m_joins.objects(child.node))
        if (const auto* lookup = object->parentField(relationship.text))
            name = lookup->parentRelationship;
    const std::string key = keyOf(name);
    for (auto& member : child.record->members)
        if (auto* known = std::get_if<std::unique_ptr<RecordPlan>>(&member.value); known && member.key == key)
            return Place{known->get(), *node};
    auto plan = std::make_unique<RecordPlan>();
    plan->object = m_joins.isPolymorphic(*node) ? nullptr : m_joins.objects(*node).front();
    plan->idColumn = columnIndex(m_joins.column(*node, "Id")->sql);
    const Place place{plan.get(), *node};
    child.record->members.push_back({key, std::move(plan)});
    return place;
}

ApiResult<std::monostate> Selection::addTo(Place place, const soql::Name& name)
{
    const auto [record, node] = place;
    const Object* object = m_joins.isPolymorphic(node) ? nullptr : m_joins.objects(node).front();
    const Field* field = object ? m_scope.visibleField(*object, name.text) : nullptr;
    if (object && !field)
        return m_scope.unknownField(m_joins, node, name);
    if (field && !field->isStored())
        return addMember(*record, {keyOf(field->name), compound(node, *object, *field)}, name.text);
    const auto column = m_joins.column(node, name.text);
    if (!column)
        return m_scope.unknownField(m_joins, node, name);
    return addMember(*record, {keyOf(column->name), scalar(*column)}, name.text);
}

ApiResult<std::monostate> Selection::addMember(
    RecordPlan& record, MemberPlan member, std::string_view written)
{
    const bool isTwice = std::any_of(record.members.begin(), record.members.end(),
        [&](const MemberPlan& known) { return known.key == member.key; });
    if (isTwice)
        return ApiError{400, "INVALID_FIELD", "duplicate field selected: " + std::string(written)};
    record.members.push_back(std::move(member));
    return kDone;
}

ScalarPlan Selection::scalar(const Column& column)
{
    const FieldKind kind = kindOf(column.field->type);
    return {columnIndex(column.sql), kind, kind == FieldKind::Blob ? column.field->name : std::string()};
}

CompoundPlan Selection::compound(JoinTree::Node node, const Object& object, const Field& field)
{
    const bool isAddress = field.type == FieldType::Address;
    const std::string_view suffix = isAddress ? "Address" : "c";
    const std::string prefix = field.name.substr(0, field.name.size() - suffix.size());
    CompoundPlan plan;
    const auto addPart = [&](std::string_view key, std::string_view part) {
        const std::string name = prefix + std::string(part);
        if (object.field(name))
            plan.parts.push_back({keyOf(key), scalar(*m_joins.column(node, name))});
    };
    const std::span<const PartName> parts =
        isAddress ? std::span<const PartName>(kAddressParts) : kLocationParts;
    for (const auto& [key, part] : parts)
        addPart(key, part);
    return plan;
}

} // namespace scout::demoorg
