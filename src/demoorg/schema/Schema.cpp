// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/Schema.h"

#include "base/Text.h"
#include "demoorg/schema/objects/Objects.h"

#include <algorithm>

namespace scout::demoorg {

Schema::Schema(std::span<const ObjectRow> rows)
{
    for (const auto& row : rows)
        m_objects.push_back(readObject(row));
    std::sort(
        m_objects.begin(), m_objects.end(), [](const Object& a, const Object& b) { return a.name < b.name; });
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        m_byName.emplace(toLower(m_objects[i].name), i);
        m_byKeyPrefix.emplace(m_objects[i].keyPrefix, i);
    }
    linkChildren();
}

const Schema& Schema::standard()
{
    static const Schema schema(standardObjects());
    return schema;
}

const Object* Schema::object(std::string_view name) const
{
    const auto found = m_byName.find(toLower(name));
    return found == m_byName.end() ? nullptr : &m_objects[found->second];
}

const Object* Schema::objectByKeyPrefix(std::string_view prefix) const
{
    const auto found = m_byKeyPrefix.find(std::string(prefix));
    return found == m_byKeyPrefix.end() ? nullptr : &m_objects[found->second];
}

std::vector<const Object*> Schema::targets(const Field& reference) const
{
    std::vector<const Object*> found;
    for (const auto& name : reference.references)
        if (const auto* target = object(name))
            found.push_back(target);
    return found;
}

void Schema::linkChildren()
{
    for (const auto& child : m_objects)
        for (const auto& field : child.fields())
            for (const auto& name : field.references) {
                const auto parent = m_byName.find(toLower(name));
                if (parent != m_byName.end())
                    m_objects[parent->second].addChild({field.childRelationship, child.name, field.name,
                        field.cascadeDelete, field.restrictedDelete});
            }
}

} // namespace scout::demoorg
