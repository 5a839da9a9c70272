// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Metadata.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, std::size_t(FieldType::Any) + 1> kTypes = {"id", "reference", "string",
    "picklist", "multipicklist", "combobox", "textarea", "email", "phone", "url", "encryptedstring",
    "boolean", "int", "double", "currency", "percent", "date", "datetime", "time", "address", "location",
    "base64", "anyType"};

template <class Items, class Member> auto findByName(const Items& items, Member member, std::string_view name)
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const auto& item) { return equalsIgnoreCase(item.*member, name); });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

FieldType fieldTypeFrom(std::string_view name) noexcept
{
    const auto found = std::find_if(
        kTypes.begin(), kTypes.end(), [name](std::string_view type) { return equalsIgnoreCase(type, name); });
    return found == kTypes.end() ? FieldType::Any : FieldType(found - kTypes.begin());
}

std::string_view textOf(FieldType type) noexcept
{
    return kTypes[std::size_t(type)];
}

const FieldInfo* ObjectInfo::field(std::string_view fieldName) const noexcept
{
    return findByName(fields, &FieldInfo::name, fieldName);
}

const FieldInfo* ObjectInfo::relationship(std::string_view relationshipName) const noexcept
{
    return relationshipName.empty() ? nullptr
                                    : findByName(fields, &FieldInfo::relationshipName, relationshipName);
}

const ChildRelationship* ObjectInfo::child(std::string_view relationshipName) const noexcept
{
    return findByName(children, &ChildRelationship::name, relationshipName);
}

void MemoryMetadata::add(ObjectName name)
{
    m_names.push_back(std::move(name));
}

void MemoryMetadata::add(ObjectInfo object)
{
    if (!findByName(m_names, &ObjectName::name, object.name))
        m_names.push_back({object.name, object.label});
    std::string key = toLower(object.name);
    m_objects.insert_or_assign(std::move(key), std::move(object));
}

const ObjectInfo* MemoryMetadata::object(std::string_view name) const
{
    const auto found = m_objects.find(toLower(name));
    return found == m_objects.end() ? nullptr : &found->second;
}

} // namespace scout::soql
