// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Field.h"

#include <cstddef>
#include <unordered_map>

namespace scout::demoorg {

/// The way from a parent to its children: Account → Contacts.
struct ChildRelationship {
    std::string name; ///< "Contacts"; empty where a subquery can't use it
    std::string childObject; ///< "Contact"
    std::string field; ///< "AccountId"
    bool cascadeDelete = false;
    bool restrictedDelete = false;
};

/// What can be done with an object, as its describe result says. The defaults are those of an ordinary object
/// of the CRM.
struct ObjectTraits {
    bool createable = true;
    bool updateable = true;
    bool deletable = true;
    bool undeletable = true; ///< has a recycle bin, and so the field IsDeleted
    bool queryable = true;
    bool searchable = true;
    bool mruEnabled = true; ///< keeps when it was last viewed
    bool layoutable = true;
    bool feedEnabled = true;
    bool triggerable = true;
    bool replicateable = true;
    bool mergeable = false;
    bool deepCloneable = false;
    bool custom = false;
};

/// One object of the org: its names, its traits and its fields in the order of its describe result.
class Object {
public:
    std::string name;
    std::string label;
    std::string labelPlural;
    std::string keyPrefix;
    ObjectTraits traits;

    const std::vector<Field>& fields() const { return m_fields; }
    const std::vector<ChildRelationship>& children() const { return m_children; }

    /// Names are found in any case of letters; null if there is none.
    const Field* field(std::string_view fieldName) const;
    const Field* parentField(std::string_view relationship) const;
    const ChildRelationship* child(std::string_view relationship) const;
    /// Name, CaseNumber, Subject: what a person knows a record by. Null where an object has none.
    const Field* nameField() const;

    void addField(Field field);
    void addChild(ChildRelationship child) { m_children.push_back(std::move(child)); }

private:
    std::vector<Field> m_fields;
    std::vector<ChildRelationship> m_children;
    std::unordered_map<std::string, std::size_t> m_fieldByName; ///< by lower-case name
};

} // namespace scout::demoorg
