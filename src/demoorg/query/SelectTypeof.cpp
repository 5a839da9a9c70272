// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Selection.h"

#include <algorithm>

// TYPEOF What WHEN Account THEN Phone ELSE Name END (SOQL Reference, "TYPEOF").
namespace scout::demoorg {

ApiResult<std::monostate> Selection::addAll(Place start, const std::vector<soql::FieldPath>& fields)
{
    for (const auto& path : fields) {
        auto place = follow(start, path.parents());
        if (!place)
            return place.error();
        auto added = addTo(*place, path.field());
        if (!added)
            return added;
    }
    return std::monostate();
}

ApiResult<std::monostate> Selection::addTypeof(const soql::TypeofItem& item)
{
    auto place = follow({&m_plan, JoinTree::kRoot}, m_scope.relationships(item.relationship));
    if (!place)
        return place.error();
    const soql::Name& relationship = item.relationship.field();
    auto node = m_scope.parent(m_joins, place->node, relationship);
    if (!node)
        return node.error();
    const Field* lookup = m_joins.objects(place->node).front()->parentField(relationship.text);
    if (!lookup || !m_joins.isPolymorphic(*node))
        return m_scope.context().errors.at(
            relationship.range, "INVALID_FIELD", "The field '" + relationship.text + "' is not polymorphic");

    TypeofPlan plan;
    plan.idColumn = columnIndex(m_joins.column(*node, "Id")->sql);
    for (const auto& branch : item.branches) {
        const Object* object = m_scope.context().schema.object(branch.type.text);
        const auto possible = m_joins.objects(*node);
        if (std::find(possible.begin(), possible.end(), object) == possible.end())
            return m_scope.context().errors.unknownObject(branch.type);
        const JoinTree::Node only = m_joins.only(*node, *object);
        RecordPlan record;
        record.object = object;
        record.idColumn = plan.idColumn;
        auto added = addAll({&record, only}, branch.fields);
        if (!added)
            return added;
        plan.branches.push_back(std::move(record));
    }
    RecordPlan otherwise; // without an ELSE just the attributes
    otherwise.idColumn = plan.idColumn;
    auto added = addAll({&otherwise, *node}, item.otherwise);
    if (!added)
        return added;
    plan.branches.push_back(std::move(otherwise));
    return addMember(
        *place->record, {"\"" + lookup->parentRelationship + "\":", std::move(plan)}, relationship.text);
}

} // namespace scout::demoorg
