// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/Layouts.h"

#include "demoorg/describe/FieldDescribe.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kColumns = 2;

Json layoutItem(const Object& object, const Field& field, const DescribeContext& context)
{
    const bool mayEdit = context.rights.canEdit(object, field);
    const Json component{{"type", "Field"}, {"value", field.name}, {"displayLines", 1}, {"tabOrder", 1},
        {"details", describeField(object, field, context.rights)}};
    return {{"label", field.label}, {"required", field.isRequired()}, {"placeholder", false},
        {"editableForNew", field.createable && mayEdit}, {"editableForUpdate", field.updateable && mayEdit},
        {"layoutComponents", Json::array({component})}};
}

/// A page has no ids, and shows what a person may fill in.
Json layoutRows(const Object& object, const DescribeContext& context)
{
    Json rows = Json::array();
    Json items = Json::array();
    const auto endRow = [&] {
        if (!items.empty())
            rows.push_back({{"numItems", items.size()}, {"layoutItems", std::move(items)}});
        items = Json::array();
    };
    for (const auto& field : object.fields()) {
        const bool isShown = (field.createable || field.updateable || field.nameField) && field.isStored()
            && context.rights.sees(object, field);
        if (!isShown)
            continue;
        items.push_back(layoutItem(object, field, context));
        if (items.size() == kColumns)
            endRow();
    }
    endRow();
    return rows;
}

Json section(const Object& object, const DescribeContext& context)
{
    Json rows = layoutRows(object, context);
    return {{"heading", object.label + " Information"}, {"useHeading", true}, {"columns", kColumns},
        {"rows", rows.size()}, {"layoutRows", std::move(rows)}};
}

std::string layoutId(const Object& object)
{
    return "00h5g00000" + object.keyPrefix + "AAAAA";
}

std::string pathOf(const Object& object, const DescribeContext& context)
{
    return "/services/data/v" + context.apiVersion + "/sobjects/" + object.name;
}

Json masterMapping()
{
    return {{"available", true}, {"master", true}, {"name", "Master"}, {"recordTypeId", kMasterRecordTypeId}};
}

} // namespace

Json describeLayouts(const Object& object, const DescribeContext& context)
{
    const Json sections = Json::array({section(object, context)});
    const Json layout{{"id", layoutId(object)}, {"buttonLayoutSection", {{"detailButtons", Json::array()}}},
        {"detailLayoutSections", sections}, {"editLayoutSections", sections},
        {"quickActionList", {{"quickActionListItems", Json::array()}}}, {"relatedLists", Json::array()}};
    Json mapping = masterMapping();
    mapping["defaultRecordTypeMapping"] = true;
    mapping["layoutId"] = layoutId(object);
    mapping["picklistsForRecordType"] = Json::array();
    mapping["urls"] = {
        {"layout", pathOf(object, context) + "/describe/layouts/" + std::string(kMasterRecordTypeId)}};
    return {{"layouts", Json::array({layout})}, {"recordTypeMappings", Json::array({mapping})},
        {"recordTypeSelectorRequired", Json::array({false})}};
}

Json describeCompactLayouts(const Object& object, const DescribeContext& context)
{
    Json items = Json::array();
    if (const Field* name = object.nameField())
        items.push_back(layoutItem(object, *name, context));
    const Json layout{{"actions", Json::array()}, {"fieldItems", std::move(items)}, {"id", nullptr},
        {"imageItems", Json::array()}, {"label", "System Default"}, {"name", "SYSTEM"},
        {"objectType", object.name}};
    Json mapping = masterMapping();
    mapping["compactLayoutId"] = nullptr;
    mapping["compactLayoutName"] = "SYSTEM";
    return {{"compactLayouts", Json::array({layout})}, {"defaultCompactLayoutId", nullptr},
        {"recordTypeCompactLayoutMappings", Json::array({mapping})},
        {"urls", {{"primary", pathOf(object, context) + "/describe/compactLayouts/primary"}}}};
}

} // namespace scout::demoorg
