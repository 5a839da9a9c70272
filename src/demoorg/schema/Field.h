// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace scout::demoorg {

enum class FieldType {
    Id,
    Reference,
    String,
    Picklist,
    MultiPicklist,
    Combobox,
    TextArea,
    Email,
    Phone,
    Url,
    EncryptedString,
    Boolean,
    Int,
    Double,
    Currency,
    Percent,
    Date,
    DateTime,
    Time,
    Address, ///< put together from its parts, not stored
    Location, ///< put together from its two parts, not stored
    Base64,
};

/// The name of a type in a describe result: "multipicklist", "textarea", …
std::string_view toString(FieldType type);

struct PicklistValue {
    std::string value;
    bool isDefault = false;
};

/// One field as a describe result has it (SOAP API guide, DescribeSObjectResult), without what follows from
/// the type alone.
struct Field {
    std::string name;
    std::string label;
    FieldType type = FieldType::String;
    int length = 0; ///< characters, of text types
    int precision = 0; ///< of double, currency and percent
    int scale = 0;
    int digits = 0; ///< of int

    bool createable = false;
    bool updateable = false;
    bool nillable = false;
    bool defaultedOnCreate = false;
    bool filterable = false;
    bool groupable = false;
    bool sortable = false;

    bool custom = false;
    bool nameField = false;
    bool idLookup = false;
    bool externalId = false;
    bool unique = false;
    bool autoNumber = false;
    bool calculated = false;
    bool restrictedPicklist = false;
    bool htmlFormatted = false;
    bool cascadeDelete = false;
    bool restrictedDelete = false;
    bool defaultValue = false; ///< of a boolean

    std::string compoundFieldName; ///< "BillingAddress" of BillingCity; empty for most
    std::vector<std::string> references; ///< names of the objects that it may point to
    std::string parentRelationship; ///< "Account" of AccountId; empty where there is none
    std::string childRelationship; ///< "Contacts": what the other end calls the way back
    std::vector<PicklistValue> picklist;

    bool isPolymorphic() const { return references.size() > 1; }
    /// Needed to create a record: nothing else can fill it.
    bool isRequired() const { return createable && !nillable && !defaultedOnCreate; }
    /// Address and location are views of other fields.
    bool isStored() const { return type != FieldType::Address && type != FieldType::Location; }
};

/// How values of a type are kept and compared.
enum class FieldKind { Text, Id, Boolean, Whole, Decimal, Date, DateTime, Time, Compound, Blob };

FieldKind kindOf(FieldType type);

/// The name that messages about values have for a kind: "int", "datetime", "reference", …
std::string_view toString(FieldKind kind);

} // namespace scout::demoorg
