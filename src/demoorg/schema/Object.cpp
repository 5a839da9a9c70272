// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/Object.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

template <class Range, class Predicate> auto* findIn(const Range& range, Predicate predicate)
{
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    return found == range.end() ? nullptr : &*found;
}

} // namespace

const Field* Object::field(std::string_view fieldName) const
{
    const auto found = m_fieldByName.find(toLower(fieldName));
    return found == m_fieldByName.end() ? nullptr : &m_fields[found->second];
}

const Field* Object::parentField(std::string_view relationship) const
{
    return findIn(m_fields, [&](const Field& field) {
        return !field.parentRelationship.empty() && equalsIgnoreCase(field.parentRelationship, relationship);
    });
}

const ChildRelationship* Object::child(std::string_view relationship) const
{
    return findIn(m_children, [&](const ChildRelationship& child) {
        return !child.name.empty() && equalsIgnoreCase(child.name, relationship);
    });
}

const Field* Object::nameField() const
{
    return findIn(m_fields, [](const Field& field) { return field.nameField; });
}

void Object::addField(Field field)
{
    m_fieldByName.emplace(toLower(field.name), m_fields.size());
    m_fields.push_back(std::move(field));
}

} // namespace scout::demoorg
