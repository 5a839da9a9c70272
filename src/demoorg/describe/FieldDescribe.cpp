// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/FieldDescribe.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

std::string_view soapType(FieldType type)
{
    switch (type) {
    case FieldType::Id:
    case FieldType::Reference:
        return "tns:ID";
    case FieldType::Boolean:
        return "xsd:boolean";
    case FieldType::Int:
        return "xsd:int";
    case FieldType::Double:
    case FieldType::Currency:
    case FieldType::Percent:
        return "xsd:double";
    case FieldType::Date:
        return "xsd:date";
    case FieldType::DateTime:
        return "xsd:dateTime";
    case FieldType::Time:
        return "xsd:time";
    case FieldType::Address:
        return "urn:address";
    case FieldType::Location:
        return "urn:location";
    case FieldType::Base64:
        return "xsd:base64Binary";
    default:
        return "xsd:string";
    }
}

bool isLongText(const Field& field)
{
    return field.type == FieldType::TextArea && field.length > 255;
}

bool isAggregatable(const Field& field)
{
    switch (field.type) {
    case FieldType::Boolean:
    case FieldType::Time:
    case FieldType::MultiPicklist:
    case FieldType::Address:
    case FieldType::Location:
    case FieldType::Base64:
    case FieldType::EncryptedString:
        return false;
    default:
        return !isLongText(field);
    }
}

int byteLength(const Field& field)
{
    constexpr int kBytesACharacter = 3;
    return kindOf(field.type) == FieldKind::Text ? field.length * kBytesACharacter : field.length;
}

nlohmann::json textOrNull(std::string_view text)
{
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

nlohmann::json extraTypeInfo(const Object& object, const Field& field)
{
    if (object.name == "Account" && field.nameField)
        return "switchablepersonname";
    if (!isLongText(field))
        return nullptr;
    return field.htmlFormatted ? "richtextarea" : "plaintextarea";
}

nlohmann::json picklistValues(const Field& field)
{
    nlohmann::json values = nlohmann::json::array();
    for (const auto& each : field.picklist)
        values.push_back({{"active", true}, {"defaultValue", each.isDefault}, {"label", each.value},
            {"validFor", nullptr}, {"value", each.value}});
    return values;
}

/// The keys that say what kind of thing a field is.
void describeKind(nlohmann::json& json, const Object& object, const Field& field)
{
    json["aggregatable"] = isAggregatable(field);
    json["autoNumber"] = field.autoNumber;
    json["calculated"] = field.calculated;
    json["calculatedFormula"] = nullptr;
    json["compoundFieldName"] =
        textOrNull(object.name == "Account" && field.nameField ? "Name" : field.compoundFieldName);
    json["custom"] = field.custom;
    json["encrypted"] = field.type == FieldType::EncryptedString;
    json["mask"] = field.type == FieldType::EncryptedString ? nlohmann::json("asterisk") : nlohmann::json();
    json["maskType"] = field.type == FieldType::EncryptedString ? nlohmann::json("all") : nlohmann::json();
    json["externalId"] = field.externalId;
    json["extraTypeInfo"] = extraTypeInfo(object, field);
    json["htmlFormatted"] = field.htmlFormatted;
    json["idLookup"] = field.idLookup;
    json["nameField"] = field.nameField;
    json["soapType"] = soapType(field.type);
    json["type"] = toString(field.type);
    json["unique"] = field.unique;
}

void describeSize(nlohmann::json& json, const Field& field)
{
    const bool isPlace = field.type == FieldType::Address || field.type == FieldType::Location;
    json["byteLength"] = byteLength(field);
    json["digits"] = field.digits;
    json["length"] = field.length;
    json["precision"] = field.precision;
    json["scale"] = field.scale;
    json["displayLocationInDecimal"] = field.type == FieldType::Location;
    json["queryByDistance"] = isPlace;
}

void describeUse(nlohmann::json& json, const Object& object, const Field& field, const Rights& rights)
{
    const bool mayEdit = rights.canEdit(object, field);
    json["createable"] = field.createable && mayEdit;
    json["updateable"] = field.updateable && mayEdit;
    json["nillable"] = field.nillable;
    json["defaultedOnCreate"] = field.defaultedOnCreate;
    json["defaultValue"] =
        field.type == FieldType::Boolean ? nlohmann::json(field.defaultValue) : nlohmann::json();
    json["defaultValueFormula"] = nullptr;
    json["filterable"] = field.filterable;
    json["groupable"] = field.groupable;
    json["sortable"] = field.sortable;
    json["permissionable"] = field.nillable && (field.createable || field.updateable);
}

void describeReference(nlohmann::json& json, const Field& field)
{
    json["cascadeDelete"] = field.cascadeDelete;
    json["restrictedDelete"] = field.restrictedDelete;
    json["namePointing"] = field.isPolymorphic();
    json["polymorphicForeignKey"] = field.isPolymorphic();
    json["referenceTargetField"] = nullptr;
    json["referenceTo"] = field.references;
    json["relationshipName"] = textOrNull(field.parentRelationship);
    json["relationshipOrder"] = nullptr;
    json["searchPrefilterable"] = field.type == FieldType::Reference;
    json["filteredLookupInfo"] = nullptr;
    json["writeRequiresMasterRead"] = false;
}

} // namespace

nlohmann::json describeField(const Object& object, const Field& field, const Rights& rights)
{
    nlohmann::json json = {{"name", field.name}, {"label", field.label}, {"inlineHelpText", nullptr},
        {"aiPredictionField", false}, {"caseSensitive", false}, {"controllerName", nullptr},
        {"dependentPicklist", false}, {"deprecatedAndHidden", false}, {"formulaTreatNullNumberAsZero", false},
        {"highScaleNumber", false}};
    describeKind(json, object, field);
    describeSize(json, field);
    describeUse(json, object, field, rights);
    describeReference(json, field);
    json["picklistValues"] = picklistValues(field);
    json["restrictedPicklist"] = field.restrictedPicklist;
    return json;
}

} // namespace scout::demoorg
