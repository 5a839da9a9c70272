// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/ObjectDescribe.h"

#include "base/Text.h"
#include "demoorg/describe/FieldDescribe.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

nlohmann::json urlsOf(const Object& object, const DescribeContext& context)
{
    const std::string path = context.pathOf(object);
    return {{"sobject", path}, {"describe", path + "/describe"}, {"rowTemplate", path + "/{ID}"},
        {"layouts", path + "/describe/layouts"}, {"compactLayouts", path + "/describe/compactLayouts"},
        {"approvalLayouts", path + "/describe/approvalLayouts"}, {"listviews", path + "/listviews"},
        {"quickActions", path + "/quickActions"}};
}

nlohmann::json recordTypeInfo(
    const Object& object, const RecordTypeInfo& type, bool isMaster, const DescribeContext& context)
{
    return {{"active", true}, {"available", true}, {"defaultRecordTypeMapping", type.isDefault},
        {"developerName", type.developerName}, {"master", isMaster}, {"name", type.name},
        {"recordTypeId", type.id},
        {"urls", {{"layout", context.pathOf(object) + "/describe/layouts/" + type.id}}}};
}

/// The master type is always there, and last.
nlohmann::json recordTypeInfos(
    const Object& object, const std::vector<RecordTypeInfo>& types, const DescribeContext& context)
{
    nlohmann::json infos = nlohmann::json::array();
    bool hasDefault = false;
    for (const auto& type : types) {
        infos.push_back(recordTypeInfo(object, type, false, context));
        hasDefault = hasDefault || type.isDefault;
    }
    const RecordTypeInfo master{std::string(kMasterRecordTypeId), "Master", "Master", !hasDefault};
    infos.push_back(recordTypeInfo(object, master, true, context));
    return infos;
}

nlohmann::json childRelationships(const Object& object, const DescribeContext& context)
{
    nlohmann::json children = nlohmann::json::array();
    for (const auto& child : object.children()) {
        const Object* childObject = context.schema.object(child.childObject);
        if (!childObject || !context.rights.sees(*childObject))
            continue;
        children.push_back({{"cascadeDelete", child.cascadeDelete}, {"childSObject", child.childObject},
            {"deprecatedAndHidden", false}, {"field", child.field},
            {"junctionIdListNames", nlohmann::json::array()},
            {"junctionReferenceTo", nlohmann::json::array()},
            {"relationshipName", child.name.empty() ? nlohmann::json() : nlohmann::json(child.name)},
            {"restrictedDelete", child.restrictedDelete}});
    }
    return children;
}

nlohmann::json supportedScopes(const Object& object)
{
    const std::string plural = toLower(object.labelPlural);
    nlohmann::json scopes = nlohmann::json::array({{{"label", "All " + plural}, {"name", "everything"}}});
    if (object.field("OwnerId"))
        scopes.push_back({{"label", "My " + plural}, {"name", "mine"}});
    return scopes;
}

} // namespace

nlohmann::json describeBriefly(const Object& object, const DescribeContext& context)
{
    const ObjectTraits& traits = object.traits;
    return {{"activateable", false}, {"associateEntityType", nullptr}, {"associateParentEntity", nullptr},
        {"createable", context.rights.canCreate(object)}, {"custom", traits.custom}, {"customSetting", false},
        {"deepCloneable", traits.deepCloneable}, {"deletable", context.rights.canDelete(object)},
        {"deprecatedAndHidden", false}, {"feedEnabled", traits.feedEnabled}, {"hasSubtypes", false},
        {"isInterface", false}, {"isSubtype", false}, {"keyPrefix", object.keyPrefix},
        {"label", object.label}, {"labelPlural", object.labelPlural}, {"layoutable", traits.layoutable},
        {"mergeable", traits.mergeable}, {"mruEnabled", traits.mruEnabled}, {"name", object.name},
        {"queryable", traits.queryable}, {"replicateable", traits.replicateable}, {"retrieveable", true},
        {"searchable", traits.searchable}, {"triggerable", traits.triggerable},
        {"undeletable", traits.undeletable && context.rights.canDelete(object)},
        {"updateable", context.rights.canEdit(object)}, {"urls", urlsOf(object, context)}};
}

nlohmann::json describeFully(
    const Object& object, const std::vector<RecordTypeInfo>& recordTypes, const DescribeContext& context)
{
    nlohmann::json json = describeBriefly(object, context);
    json["actionOverrides"] = nlohmann::json::array();
    json["childRelationships"] = childRelationships(object, context);
    json["compactLayoutable"] = object.traits.layoutable;
    for (const char* none : {"defaultImplementation", "extendedBy", "extendsInterfaces", "implementedBy",
             "implementsInterfaces", "listviewable", "lookupLayoutable", "networkScopeFieldName"})
        json[none] = nullptr;
    json["namedLayoutInfos"] = nlohmann::json::array();
    json["recordTypeInfos"] = recordTypeInfos(object, recordTypes, context);
    json["searchLayoutable"] = object.traits.searchable;
    json["sobjectDescribeOption"] = "FULL";
    json["supportedScopes"] = supportedScopes(object);
    json["urls"]["uiDetailTemplate"] = context.instanceUrl + "/{ID}";
    json["urls"]["uiEditTemplate"] = context.instanceUrl + "/{ID}/e";
    json["urls"]["uiNewRecord"] = context.instanceUrl + "/" + object.keyPrefix + "/e";
    json["urls"]["defaultValues"] = context.pathOf(object) + "/defaultValues?recordTypeId&fields";
    nlohmann::json fields = nlohmann::json::array();
    for (const auto& field : object.fields())
        if (context.rights.sees(object, field))
            fields.push_back(describeField(object, field, context.rights));
    json["fields"] = std::move(fields);
    return json;
}

} // namespace scout::demoorg
