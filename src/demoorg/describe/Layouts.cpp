// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/describe/Layouts.h"

#include "demoorg/describe/FieldDescribe.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

constexpr std::size_t kColumns = 2;

nlohmann::json layoutItem(const Object& object, const Field& field, const DescribeContext& context)
{
    const bool mayEdit = context.rights.canEdit(object, field);
    const nlohmann::json component{{"type", "Field"}, {"value", field.name}, {"displayLines", 1},
        {"tabOrder", 1}, {"details", describeField(object, field, context.rights)}};
    return {{"label", field.label}, {"required", field.isRequired()}, {"placeholder", false},
        {"editableForNew", field.createable && mayEdit}, {"editableForUpdate", field.updateable && mayEdit},
        {"layoutComponents", nlohmann::json::array({component})}};
}

/// A page has no ids, and shows what a person may fill in.
nlohmann::json layoutRows(const Object& object, const DescribeContext& context)
{
    nlohmann::json rows = nlohmann::json::array();
    nlohmann::json items = nlohmann::json::array();
    const auto endRow = [&] {
        if (!items.empty())
            rows.push_back({{"numItems", items.size()}, {"layoutItems", std::move(items)}});
        items = nlohmann::json::array();
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

nlohmann::json section(const Object& object, const DescribeContext& context)
{
    nlohmann::json rows = layoutRows(object, context);
    return {{"heading", object.label + " Information"}, {"useHeading", true}, {"columns", kColumns},
        {"rows", rows.size()}, {"layoutRows", std::move(rows)}};
}

std::string layoutId(const Object& object)
{
    return "00h5g00000" + object.keyPrefix + "AAAAA";
}

nlohmann::json masterMapping()
{
    return {{"available", true}, {"master", true}, {"name", "Master"}, {"recordTypeId", kMasterRecordTypeId}};
}

} // namespace

nlohmann::json describeLayouts(const Object& object, const DescribeContext& context)
{
    const nlohmann::json sections = nlohmann::json::array({section(object, context)});
    const nlohmann::json layout{{"id", layoutId(object)},
        {"buttonLayoutSection", {{"detailButtons", nlohmann::json::array()}}},
        {"detailLayoutSections", sections}, {"editLayoutSections", sections},
        {"quickActionList", {{"quickActionListItems", nlohmann::json::array()}}},
        {"relatedLists", nlohmann::json::array()}};
    nlohmann::json mapping = masterMapping();
    mapping["defaultRecordTypeMapping"] = true;
    mapping["layoutId"] = layoutId(object);
    mapping["picklistsForRecordType"] = nlohmann::json::array();
    mapping["urls"] = {
        {"layout", context.pathOf(object) + "/describe/layouts/" + std::string(kMasterRecordTypeId)}};
    return {{"layouts", nlohmann::json::array({layout})},
        {"recordTypeMappings", nlohmann::json::array({mapping})},
        {"recordTypeSelectorRequired", nlohmann::json::array({false})}};
}

nlohmann::json describeCompactLayouts(const Object& object, const DescribeContext& context)
{
    nlohmann::json items = nlohmann::json::array();
    if (const Field* name = object.nameField())
        items.push_back(layoutItem(object, *name, context));
    const nlohmann::json layout{{"actions", nlohmann::json::array()}, {"fieldItems", std::move(items)},
        {"id", nullptr}, {"imageItems", nlohmann::json::array()}, {"label", "System Default"},
        {"name", "SYSTEM"}, {"objectType", object.name}};
    nlohmann::json mapping = masterMapping();
    mapping["compactLayoutId"] = nullptr;
    mapping["compactLayoutName"] = "SYSTEM";
    return {{"compactLayouts", nlohmann::json::array({layout})}, {"defaultCompactLayoutId", nullptr},
        {"recordTypeCompactLayoutMappings", nlohmann::json::array({mapping})},
        {"urls", {{"primary", context.pathOf(object) + "/describe/compactLayouts/primary"}}}};
}

} // namespace scout::demoorg
