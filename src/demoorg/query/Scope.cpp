// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Scope.h"

#include "base/Text.h"

namespace scout::demoorg {

Scope::Scope(const QueryContext& context, const Object& object, const std::vector<soql::FromItem>& from)
    : m_context(context)
    , m_object(object)
{
    // "FROM Contact c, c.Account a": the first alias is the object, later ones are paths from it.
    for (const auto& item : from) {
        std::vector<soql::Name> path;
        if (&item != &from.front()) {
            const auto& names = item.path.names;
            const auto known = m_aliases.find(toLower(names.front().text));
            if (known != m_aliases.end())
                path = known->second;
            const bool startsAtObject =
                known != m_aliases.end() || equalsIgnoreCase(names.front().text, object.name);
            path.insert(path.end(), names.begin() + (startsAtObject ? 1 : 0), names.end());
        }
        if (item.alias)
            m_aliases.emplace(toLower(item.alias->text), std::move(path));
    }
}

const Field* Scope::visibleField(const Object& object, std::string_view name) const
{
    const Field* field = object.field(name);
    return field && m_context.visibility.sees(object, *field) ? field : nullptr;
}

ApiError Scope::unknownField(const JoinTree& joins, JoinTree::Node node, const soql::Name& name) const
{
    return m_context.errors.unknownField(
        name, joins.isPolymorphic(node) ? "Name" : joins.objects(node).front()->name);
}

ApiResult<JoinTree::Node> Scope::parent(
    JoinTree& joins, JoinTree::Node from, const soql::Name& relationship) const
{
    for (const auto* object : joins.objects(from)) {
        const Field* lookup = object->parentField(relationship.text);
        if (!lookup || (joins.isPolymorphic(from) && !isFieldOfName(lookup->name)))
            continue;
        const auto targets = m_context.schema.targets(*lookup);
        if (targets.empty() || !m_context.visibility.sees(*object, *lookup))
            continue;
        return joins.parent(from, *lookup);
    }
    return m_context.errors.unknownParent(relationship);
}

std::vector<soql::Name> Scope::relationships(const soql::FieldPath& path) const
{
    const auto names = path.parents();
    if (names.empty())
        return {};
    const auto& first = names.front().text;
    const auto alias = m_aliases.find(toLower(first));
    const bool isObject = !m_object.parentField(first) && equalsIgnoreCase(first, m_object.name);
    std::vector<soql::Name> relationships;
    if (alias != m_aliases.end())
        relationships = alias->second;
    relationships.insert(
        relationships.end(), names.begin() + (alias != m_aliases.end() || isObject ? 1 : 0), names.end());
    return relationships;
}

ApiResult<JoinTree::Node> Scope::node(JoinTree& joins, const soql::FieldPath& path) const
{
    JoinTree::Node node = JoinTree::kRoot;
    for (const auto& relationship : relationships(path)) {
        auto next = parent(joins, node, relationship);
        if (!next)
            return next;
        node = *next;
    }
    return node;
}

ApiResult<Column> Scope::column(JoinTree& joins, const soql::FieldPath& path) const
{
    auto place = node(joins, path);
    if (!place)
        return place.error();
    const auto& name = path.field();
    const bool isVisible =
        joins.isPolymorphic(*place) || visibleField(*joins.objects(*place).front(), name.text);
    auto column = isVisible ? joins.column(*place, name.text) : std::nullopt;
    if (!column)
        return unknownField(joins, *place, name);
    return std::move(*column);
}

} // namespace scout::demoorg
