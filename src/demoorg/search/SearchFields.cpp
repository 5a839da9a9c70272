// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/search/SearchFields.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

/// What counts as a name besides the name itself, by "Object.Field" or by the field alone.
constexpr std::string_view kNames[] = {"Account.Website", "Account.Site", "Case.SuppliedName",
    "Case.SuppliedCompany", "Case.Subject", "Contact.AssistantName", "Lead.Company", "PermissionSet.Label",
    "User.CommunityNickname"};

bool isName(const Object& object, const Field& field)
{
    return field.nameField || field.name == "FirstName" || field.name == "LastName"
        || std::find(std::begin(kNames), std::end(kNames), object.name + "." + field.name)
        != std::end(kNames);
}

bool isIn(soql::SearchGroup group, const Object& object, const Field& field)
{
    switch (group) {
    case soql::SearchGroup::Name:
        return isName(object, field);
    case soql::SearchGroup::Email:
        return field.type == FieldType::Email;
    case soql::SearchGroup::Phone:
        return field.type == FieldType::Phone;
    case soql::SearchGroup::Sidebar:
        return isName(object, field) || field.type == FieldType::Email || field.type == FieldType::Phone;
    case soql::SearchGroup::All:
        return true;
    }
    return false;
}

} // namespace

std::vector<const Field*> fieldsOfGroup(
    const Object& object, soql::SearchGroup group, const Visibility& visibility)
{
    std::vector<const Field*> fields;
    for (const auto& field : object.fields()) {
        const bool isText = kindOf(field.type) == FieldKind::Text && field.type != FieldType::EncryptedString
            && field.isStored();
        if (isText && isIn(group, object, field) && visibility.sees(object, field))
            fields.push_back(&field);
    }
    return fields;
}

} // namespace scout::demoorg
