// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/JoinTree.h"

#include "base/Text.h"
#include "demoorg/data/Tables.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr std::string_view kFieldsOfName[] = {"Id", "Name", "FirstName", "LastName", "Type", "Email", "Phone",
    "Title", "Username", "Alias", "IsActive", "UserRoleId", "ProfileId", "RecordTypeId"};

/// Name.Type: which object a polymorphic lookup points to.
const Field& typeField()
{
    static const Field field = [] {
        Field type;
        type.name = "Type";
        type.type = FieldType::String;
        type.length = 40;
        type.filterable = type.groupable = type.sortable = true;
        return type;
    }();
    return field;
}

/// The field of Name as results spell it; empty if there is none.
std::string_view canonicalFieldOfName(std::string_view field)
{
    const auto* found = std::find_if(std::begin(kFieldsOfName), std::end(kFieldsOfName),
        [&](std::string_view name) { return equalsIgnoreCase(name, field); });
    return found == std::end(kFieldsOfName) ? std::string_view() : *found;
}

std::string columnSql(const std::string& alias, const Field& field)
{
    return alias + "." + sqlName(field.name);
}

/// Functions lose the collation of their arguments.
std::string collated(std::string sql, const Field& field)
{
    return kindOf(field.type) == FieldKind::Text ? "(" + sql + " COLLATE SALESFORCE)" : sql;
}

} // namespace

bool isFieldOfName(std::string_view field)
{
    return !canonicalFieldOfName(field).empty();
}

JoinTree::JoinTree(const Schema& schema, const Object& root, std::string prefix)
    : m_schema(schema)
    , m_prefix(std::move(prefix))
{
    const std::string alias = newAlias();
    m_from = sqlName(root.name) + " AS " + alias;
    m_nodes.push_back({{{&root, alias}}, false});
}

JoinTree::Node JoinTree::parent(Node from, const Field& lookup)
{
    const auto known = m_parents.find({from, lookup.name});
    if (known != m_parents.end())
        return known->second;
    TreeNode node;
    node.isPolymorphic = lookup.isPolymorphic();
    const auto key = column(from, lookup.name);
    for (const auto* target : m_schema.targets(lookup)) {
        const std::string alias = newAlias();
        m_from +=
            " LEFT JOIN " + sqlName(target->name) + " AS " + alias + " ON " + alias + ".Id = " + key->sql;
        node.tables.push_back({target, alias});
    }
    m_nodes.push_back(std::move(node));
    m_parents.emplace(std::pair(from, lookup.name), m_nodes.size() - 1);
    return m_nodes.size() - 1;
}

JoinTree::Node JoinTree::only(Node polymorphic, const Object& object)
{
    TreeNode branch;
    for (const auto& table : m_nodes[polymorphic].tables)
        if (table.object == &object)
            branch.tables.push_back(table);
    m_nodes.push_back(std::move(branch));
    return m_nodes.size() - 1;
}

std::vector<const Object*> JoinTree::objects(Node node) const
{
    std::vector<const Object*> objects;
    for (const auto& table : m_nodes[node].tables)
        objects.push_back(table.object);
    return objects;
}

std::optional<Column> JoinTree::column(Node node, std::string_view fieldName) const
{
    const TreeNode& place = m_nodes[node];
    if (place.isPolymorphic)
        return nameColumn(place, fieldName);
    const Table& table = place.tables.front();
    const Field* field = table.object->field(fieldName);
    if (!field || !field->isStored())
        return std::nullopt;
    return Column{columnSql(table.alias, *field), field, field->name};
}

std::optional<Column> JoinTree::nameColumn(const TreeNode& node, std::string_view fieldName) const
{
    const std::string_view name = canonicalFieldOfName(fieldName);
    if (name.empty())
        return std::nullopt;
    const bool isType = name == "Type";
    std::string sql = isType ? "CASE" : "COALESCE(NULL";
    const Field* found = isType ? &typeField() : nullptr;
    for (const auto& table : node.tables) {
        const Field* field = name == "Name" ? table.object->nameField() : table.object->field(name);
        if (isType) {
            sql += " WHEN " + table.alias + ".Id IS NOT NULL THEN '" + table.object->name + "'";
        } else if (field && field->isStored()) {
            sql += ", " + columnSql(table.alias, *field);
            if (!found || field->name == name)
                found = field;
        }
    }
    if (!found)
        return std::nullopt;
    sql += isType ? " END" : ", NULL)";
    return Column{collated(std::move(sql), *found), found, std::string(name)};
}

} // namespace scout::demoorg
