// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/ObjectScope.h"

#include "base/Text.h"

namespace scout::soql {

namespace {

/// The fields that Who, What and polymorphic owners offer ("Name" in the Object Reference).
const ObjectInfo& nameObject()
{
    static const ObjectInfo kName = [] {
        ObjectInfo object{"Name", "Name", {}};
        for (const char* name :
            {"Name", "FirstName", "LastName", "Type", "Email", "Phone", "Title", "Username", "Alias"})
            object.fields.push_back({name, name, FieldType::String});
        for (const char* name : {"UserRoleId", "ProfileId", "RecordTypeId"})
            object.fields.push_back({name, name, FieldType::Reference});
        object.fields.push_back({"Id", "Id", FieldType::Id});
        object.fields.push_back({"IsActive", "IsActive", FieldType::Boolean});
        return object;
    }();
    return kName;
}

} // namespace

const ObjectInfo* parentOf(const Metadata& metadata, const FieldInfo& reference)
{
    if (reference.referenceTo.size() == 1)
        return metadata.object(reference.referenceTo.front());
    return &nameObject();
}

ObjectScope::ObjectScope(const Metadata& metadata, const Query& query, const ObjectInfo* object)
    : m_metadata(metadata)
    , m_query(query)
    , m_object(object)
{ }

const ObjectInfo* ObjectScope::aliased(std::string_view name) const
{
    for (std::size_t i = 1; i < m_query.from.size(); ++i) {
        const FromItem& item = m_query.from[i];
        const std::string_view alias = item.alias ? item.alias->text : item.path.field().text;
        if (!equalsIgnoreCase(alias, name))
            continue;
        // A path that began with this alias again would go round in circles.
        if (equalsIgnoreCase(item.path.names.front().text, name))
            return nullptr;
        const ObjectInfo* object = m_object;
        for (std::size_t j = 1; object && j < item.path.names.size(); ++j) {
            const FieldInfo* reference = object->relationship(item.path.names[j].text);
            object = reference ? parentOf(m_metadata, *reference) : nullptr;
        }
        return object;
    }
    return nullptr;
}

ObjectScope::Step ObjectScope::start(std::span<const Name> names) const
{
    if (names.empty() || m_query.from.empty() || (m_object && m_object->relationship(names.front().text)))
        return {m_object, 0};
    const std::string& first = names.front().text;
    const FromItem& driving = m_query.from.front();
    const bool own = (driving.alias && equalsIgnoreCase(driving.alias->text, first))
        || equalsIgnoreCase(driving.path.field().text, first)
        || (m_object && equalsIgnoreCase(m_object->name, first));
    if (own)
        return {m_object, 1};
    if (const ObjectInfo* object = aliased(first))
        return {object, 1};
    return {m_object, 0};
}

const ObjectInfo* ObjectScope::follow(std::span<const Name> relationships) const
{
    Step step = start(relationships);
    for (; step.object && step.next < relationships.size(); ++step.next) {
        const FieldInfo* reference = step.object->relationship(relationships[step.next].text);
        step.object = reference ? parentOf(m_metadata, *reference) : nullptr;
    }
    return step.object;
}

ResolvedPath ObjectScope::resolve(const FieldPath& path) const
{
    using Outcome = ResolvedPath::Outcome;
    const auto parents = path.parents();
    Step step = start(parents);
    for (; step.object && step.next < parents.size(); ++step.next) {
        const FieldInfo* reference = step.object->relationship(parents[step.next].text);
        if (!reference)
            return {Outcome::NoRelationship, step.object, nullptr, &parents[step.next]};
        step.object = parentOf(m_metadata, *reference);
    }
    if (!step.object)
        return {};
    if (const FieldInfo* field = step.object->field(path.field().text))
        return {Outcome::Found, step.object, field, nullptr};
    return {Outcome::NoField, step.object, nullptr, &path.field()};
}

} // namespace scout::soql
