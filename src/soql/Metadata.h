// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace scout::soql {

/// "type" of a field in describe; what is not listed there is Any.
enum class FieldType {
    // clang-format off
    Id, Reference, String, Picklist, MultiPicklist, Combobox, TextArea, Email, Phone, Url, EncryptedString,
    Boolean, Integer, Double, Currency, Percent, Date, DateTime, Time, Address, Location, Base64, Any,
    // clang-format on
};

/// From the name in describe: "multipicklist", "int".
FieldType fieldTypeFrom(std::string_view name) noexcept;
std::string_view textOf(FieldType type) noexcept;

struct PicklistEntry {
    std::string value;
    std::string label;
};

struct FieldInfo {
    std::string name;
    std::string label;
    FieldType type = FieldType::String;
    std::vector<std::string> referenceTo = {}; ///< more than one: polymorphic
    std::string relationshipName = {}; ///< "Account" of AccountId; empty: none
    std::vector<PicklistEntry> picklist = {}; ///< the active ones
    bool filterable = true;
    bool sortable = true;
    bool groupable = true;
    bool aggregatable = true;
    bool isName = false; ///< what a person knows a record by: Name, CaseNumber, Subject
};

struct ChildRelationship {
    std::string name; ///< "Contacts"
    std::string object;
    std::string field;
};

/// What describe tells about one object.
struct ObjectInfo {
    std::string name;
    std::string label;
    std::vector<FieldInfo> fields;
    std::vector<ChildRelationship> children = {};
    std::vector<std::string> scopes = {}; ///< for USING SCOPE; empty: not known
    bool queryable = true;

    /// Names are compared without case; nothing if there is none.
    const FieldInfo* field(std::string_view name) const noexcept;
    const FieldInfo* relationship(std::string_view name) const noexcept;
    const ChildRelationship* child(std::string_view name) const noexcept;
};

struct ObjectName {
    std::string name;
    std::string label;
    std::string plural = {}; ///< the label of several: "Accounts"
    std::string keyPrefix = {}; ///< what its record IDs begin with: "001"; empty: it has none
    bool queryable = true;
};

/// What is known of an org. Answers at once, from memory.
class Metadata {
public:
    virtual ~Metadata() = default;
    /// Every object of the org.
    virtual const std::vector<ObjectName>& objects() const = 0;
    /// Nothing if the org has no such object, or its fields are not loaded (yet).
    virtual const ObjectInfo* object(std::string_view name) const = 0;
};

/// Metadata that somebody has put together.
class MemoryMetadata final : public Metadata {
public:
    /// An object of which no more is known yet.
    void add(ObjectName name);
    void add(ObjectInfo object);
    /// Every object of the org, in place of those known by name before.
    void setObjects(std::vector<ObjectName> names) { m_names = std::move(names); }

    const std::vector<ObjectName>& objects() const override { return m_names; }
    const ObjectInfo* object(std::string_view name) const override;

private:
    std::vector<ObjectName> m_names;
    std::map<std::string, ObjectInfo> m_objects; ///< by the name in lower case
};

} // namespace scout::soql
