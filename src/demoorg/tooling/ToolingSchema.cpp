// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/tooling/ToolingSchema.h"

#include "demoorg/schema/Rows.h"

#include <array>

namespace scout::demoorg {

namespace {

constexpr std::string_view kSetupTraits = "!createable !updateable !deletable !undeletable !searchable "
                                          "!mruEnabled !layoutable !feedEnabled !triggerable "
                                          "!replicateable";

constexpr FieldRow kClassFields[] = {
    {"NamespacePrefix", "Namespace Prefix", "picklist(15)", "--N-FGS"},
    {"Name", "Name", "string(255)", "----FGS name"},
    {"ApiVersion", "Api Version", "double(18,1)", "----F-S"},
    {"Status", "Status", "picklist(40)", "----FGS restr", "Inactive; Active*; Deleted"},
    {"IsValid", "Is Valid", "boolean", "---DFGS true"},
    {"BodyCrc", "Body CRC", "double(18,0)", "--N-F-S"},
    {"Body", "Body", "textarea(1000000)", "--N----"},
    {"LengthWithoutComments", "Size Without Comments", "int(9)", "----FGS"},
    {"@system"},
};

constexpr FieldRow kTriggerFields[] = {
    {"NamespacePrefix", "Namespace Prefix", "picklist(15)", "--N-FGS"},
    {"Name", "Name", "string(255)", "----FGS name"},
    {"TableEnumOrId", "Custom Object Definition ID", "picklist(40)", "----FGS"},
    {"ApiVersion", "Api Version", "double(18,1)", "----F-S"},
    {"Status", "Status", "picklist(40)", "----FGS restr", "Inactive; Active*; Deleted"},
    {"IsValid", "Is Valid", "boolean", "---DFGS true"},
    {"Body", "Body", "textarea(1000000)", "--N----"},
    {"@system"},
};

constexpr FieldRow kEntityFields[] = {
    {"DurableId", "Durable ID", "string(255)", "--N-FGS"},
    {"QualifiedApiName", "Qualified API Name", "string(70)", "--N-FGS name"},
    {"DeveloperName", "Developer Name", "string(40)", "--N-FGS"},
    {"NamespacePrefix", "Namespace Prefix", "string(30)", "--N-FGS"},
    {"Label", "Label", "string(40)", "--N-FGS"},
    {"MasterLabel", "Master Label", "string(40)", "--N-FGS"},
    {"PluralLabel", "Plural Label", "string(40)", "--N-FGS"},
    {"KeyPrefix", "Key Prefix", "string(3)", "--N-FGS"},
    {"IsCustomizable", "Is Customizable", "boolean", "---DFGS"},
    {"IsCustomSetting", "Is Custom Setting", "boolean", "---DFGS"},
    {"IsQueryable", "Is Queryable", "boolean", "---DFGS"},
    {"IsSearchable", "Is Searchable", "boolean", "---DFGS"},
    {"IsLayoutable", "Is Layoutable", "boolean", "---DFGS"},
    {"IsApexTriggerable", "Is Apex Triggerable", "boolean", "---DFGS"},
};

constexpr FieldRow kFieldFields[] = {
    {"DurableId", "Durable ID", "string(255)", "--N-FGS"},
    {"QualifiedApiName", "Qualified API Name", "string(70)", "--N-FGS name"},
    {"EntityDefinitionId", "Entity Definition ID", "reference", "--N-FGS",
        "EntityDefinition as EntityDefinition / Fields"},
    {"DeveloperName", "Developer Name", "string(40)", "--N-FGS"},
    {"NamespacePrefix", "Namespace Prefix", "string(30)", "--N-FGS"},
    {"Label", "Label", "string(40)", "--N-FGS"},
    {"MasterLabel", "Master Label", "string(40)", "--N-FGS"},
    {"DataType", "Data Type", "string(115)", "--N-FGS"},
    {"Length", "Length", "int(9)", "----FGS"},
    {"Precision", "Precision", "int(9)", "--N-FGS"},
    {"Scale", "Scale", "int(9)", "--N-FGS"},
    {"IsNillable", "Is Nillable", "boolean", "---DFGS"},
    {"IsIndexed", "Is Indexed", "boolean", "---DFGS"},
    {"IsNameField", "Is Name Field", "boolean", "---DFGS"},
    {"IsCalculated", "Is Calculated", "boolean", "---DFGS"},
    {"RelationshipName", "Relationship Name", "string(80)", "--N-FGS"},
};

} // namespace

const Schema& toolingSchema()
{
    static const std::array rows{
        ObjectRow{"01p", "ApexClass", "Apex Class", "Apex Classes", "Class ID", kSetupTraits, kClassFields},
        ObjectRow{"01q", "ApexTrigger", "Apex Trigger", "Apex Triggers", "Trigger ID", kSetupTraits,
            kTriggerFields},
        ObjectRow{"4ie", "EntityDefinition", "Entity Definition", "Entity Definitions",
            "Entity Definition ID", kSetupTraits, kEntityFields},
        ObjectRow{"4fe", "FieldDefinition", "Field Definition", "Field Definitions", "Field Definition ID",
            kSetupTraits, kFieldFields},
    };
    static const Schema schema{rows};
    return schema;
}

} // namespace scout::demoorg
