// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/WriteCheck.h"

#include "base/Text.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/dml/FieldValue.h"
#include "demoorg/dml/RecordTable.h"

#include <algorithm>
#include <cmath>

namespace scout::demoorg {

namespace {

constexpr std::monostate kFine;

ApiError onFields(std::string code, std::string message, std::vector<std::string> fields)
{
    return {400, std::move(code), std::move(message), std::move(fields)};
}

std::size_t lengthOf(std::string_view text)
{
    return std::size_t(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// One @, something before it, and a domain with a dot: what Salesforce asks of an address.
bool isEmailAddress(std::string_view text)
{
    const auto at = text.find('@');
    const auto dot = text.rfind('.');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos
        && dot != std::string_view::npos && dot > at + 1 && dot + 1 < text.size()
        && text.find_first_of(" \t,;()<>") == std::string_view::npos;
}

/// Ids are stored with 18 lengthOf. What is no id stays as it is, for the check that says so.
Value withLongId(Value value)
{
    const auto* text = std::get_if<std::string>(&value);
    const auto id = text ? RecordId::parse(*text) : std::nullopt;
    return id ? Value(std::string(id->text())) : value;
}

} // namespace

const Field* WriteCheck::lookupFor(std::string_view relationship) const
{
    return m_object.parentField(relationship);
}

ApiStatus WriteCheck::names(const InputRecord& input) const
{
    for (const auto& member : input.members) {
        const Field* field = m_object.field(member.name);
        const bool isParent = std::holds_alternative<InputReference>(member.value) && lookupFor(member.name);
        if (!isParent && (!field || !m_rights.sees(m_object, *field)))
            return ApiError{400, "INVALID_FIELD",
                "No such column '" + member.name + "' on sobject of type " + m_object.name};
        if (field && field->type == FieldType::Id)
            return ApiError{
                400, "INVALID_FIELD", "The Id field should not be specified in the sobject data."};
    }
    return kFine;
}

ApiStatus WriteCheck::writable(const InputRecord& input) const
{
    std::vector<std::string> refused;
    for (const auto& member : input.members) {
        const Field* field = m_object.field(member.name);
        if (!field)
            field = lookupFor(member.name);
        const bool isWritable = m_kind == Kind::Create ? field->createable : field->updateable;
        if (!isWritable || !m_rights.canEdit(m_object, *field))
            refused.push_back(field->name);
    }
    if (refused.empty())
        return kFine;
    return onFields("INVALID_FIELD_FOR_INSERT_UPDATE",
        "Unable to create/update fields: " + join(refused, ", ")
            + ". Please check the security settings of this field and verify that it is read/write for your "
              "profile or "
              "permission set.",
        refused);
}

ApiResult<Value> WriteCheck::referenced(const Field& lookup, const InputReference& reference) const
{
    for (const auto* target : m_schema.targets(lookup)) {
        const Field* key = target->field(reference.field);
        if (!key || !key->idLookup)
            continue;
        auto ids = RecordTable(m_connection, *target).idsWith(key->name, Value(reference.value));
        if (!ids)
            return storageFailure(ids.error());
        if (ids->size() == 1)
            return Value(ids->front());
        return ApiError{400, "INVALID_FIELD",
            "Foreign key external ID: " + toLower(reference.value) + " not found for field " + key->name
                + " in entity " + target->name};
    }
    return ApiError{400, "INVALID_FIELD",
        "No such column '" + reference.field + "' on sobject of type " + lookup.references.front()};
}

ApiResult<Row> WriteCheck::changes(const InputRecord& input) const
{
    for (const auto step : {&WriteCheck::names, &WriteCheck::writable}) {
        auto passed = (this->*step)(input);
        if (!passed)
            return passed.error();
    }
    Row changes;
    for (const auto& member : input.members) {
        const Field* field = m_object.field(member.name);
        const auto* reference = std::get_if<InputReference>(&member.value);
        if (!field)
            field = lookupFor(member.name);
        auto value = reference && lookupFor(member.name) ? referenced(*field, *reference)
                                                         : storedValue(*field, member);
        if (!value)
            return value.error();
        changes[field->name] =
            field->type == FieldType::Reference ? withLongId(std::move(*value)) : std::move(*value);
    }
    return changes;
}

ApiStatus WriteCheck::required(const Row& changes) const
{
    std::vector<std::string> missing;
    for (const auto& field : m_object.fields()) {
        const auto given = changes.find(field.name);
        const bool isMissing = m_kind == Kind::Create ? given == changes.end() || isNull(given->second)
                                                      : given != changes.end() && isNull(given->second);
        if (field.isRequired() && isMissing && field.type != FieldType::Boolean)
            missing.push_back(field.name);
    }
    if (missing.empty())
        return kFine;
    return onFields(
        "REQUIRED_FIELD_MISSING", "Required fields are missing: [" + join(missing, ", ") + "]", missing);
}

ApiStatus WriteCheck::text(const Field& field, const std::string& value) const
{
    if (field.length > 0 && lengthOf(value) > std::size_t(field.length))
        return onFields("STRING_TOO_LONG",
            field.label + ": data value too large: " + value + " (max length=" + std::to_string(field.length)
                + ")",
            {field.name});
    const auto isKnown = [&](std::string_view wanted) {
        return std::any_of(field.picklist.begin(), field.picklist.end(),
            [&](const PicklistValue& each) { return equalsIgnoreCase(each.value, wanted); });
    };
    if (field.restrictedPicklist && !isKnown(value))
        return onFields("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            field.label + ": bad value for restricted picklist field: " + value, {field.name});
    if (field.type == FieldType::Email && !isEmailAddress(value))
        return onFields(
            "INVALID_EMAIL_ADDRESS", field.label + ": invalid email address: " + value, {field.name});
    return kFine;
}

ApiStatus WriteCheck::number(const Field& field, double value) const
{
    const int digits = kindOf(field.type) == FieldKind::Whole ? field.digits : field.precision - field.scale;
    if (digits == 0 || std::fabs(value) < std::pow(10.0, digits))
        return kFine;
    return onFields("NUMBER_OUTSIDE_VALID_RANGE",
        field.label
            + ": value outside of valid range on numeric field: " + std::to_string(std::llround(value)),
        {field.name});
}

ApiStatus WriteCheck::lookup(const Field& field, const std::string& value) const
{
    const auto id = RecordId::parse(value);
    const Object* target = id ? m_schema.objectByKeyPrefix(id->keyPrefix()) : nullptr;
    const bool isAllowed = id
        && (!target
            || std::find(field.references.begin(), field.references.end(), target->name)
                != field.references.end());
    if (!isAllowed)
        return onFields("MALFORMED_ID", field.label + ": id value of incorrect type: " + value, {field.name});
    const ApiError unknown = onFields("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
        "insufficient access rights on cross-reference id: " + std::string(id->shortText()), {});
    if (!target)
        return unknown;
    auto found = RecordTable(m_connection, *target).idsWith("Id", Value(std::string(id->text())));
    if (!found)
        return storageFailure(found.error());
    return found->empty() ? ApiStatus(unknown) : ApiStatus(kFine);
}

ApiStatus WriteCheck::unique(const Field& field, const Value& value, std::string_view id) const
{
    auto holders = RecordTable(m_connection, m_object).idsWith(field.name, value);
    if (!holders)
        return storageFailure(holders.error());
    for (const auto& holder : *holders)
        if (holder != id)
            return onFields("DUPLICATE_VALUE",
                "duplicate value found: " + field.name
                    + " duplicates value on record with id: " + holder.substr(0, 15),
                {});
    return kFine;
}

ApiStatus WriteCheck::rules(const Row& changes) const
{
    // The org's one validation rule, so that clients can meet one.
    const auto amount = changes.find("Amount__c");
    const auto* value = amount == changes.end() ? nullptr : std::get_if<double>(&amount->second);
    if (m_object.name == "Invoice__c" && value && *value < 0)
        return onFields("FIELD_CUSTOM_VALIDATION_EXCEPTION", "The amount of an invoice can't be negative.",
            {"Amount__c"});
    return kFine;
}

ApiStatus WriteCheck::values(const Row& changes, std::string_view id) const
{
    auto status = required(changes);
    for (const auto& field : m_object.fields()) {
        const auto change = changes.find(field.name);
        if (change == changes.end() || isNull(change->second) || !status)
            continue;
        const auto* string = std::get_if<std::string>(&change->second);
        if (field.type == FieldType::Reference)
            status = lookup(field, *string);
        else if (string)
            status = text(field, *string);
        else if (const auto* real = std::get_if<double>(&change->second))
            status = number(field, *real);
        else if (kindOf(field.type) == FieldKind::Whole)
            status = number(field, double(std::get<std::int64_t>(change->second)));
    }
    if (status)
        status = rules(changes);
    for (const auto& field : m_object.fields()) {
        const auto change = changes.find(field.name);
        if (status && field.unique && change != changes.end() && !isNull(change->second))
            status = unique(field, change->second, id);
    }
    return status;
}

} // namespace scout::demoorg
