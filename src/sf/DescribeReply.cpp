// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/DescribeReply.h"

#include "json/Decoder.h"

namespace scout::sf {

namespace {

std::vector<soql::PicklistEntry> picklistFrom(const json::Node& values)
{
    std::vector<soql::PicklistEntry> picklist;
    if (!values.exists())
        return picklist;
    for (const json::Node& entry : values.items())
        if (entry["active"].booleanOr(true))
            picklist.push_back({entry["value"].stringOr({}), entry["label"].stringOr({})});
    return picklist;
}

soql::FieldInfo fieldFrom(const json::Node& node)
{
    soql::FieldInfo field;
    field.name = node["name"].string();
    field.label = node["label"].stringOr({});
    field.type = soql::fieldTypeFrom(node["type"].string());
    if (const json::Node targets = node["referenceTo"]; targets.exists())
        field.referenceTo = targets.strings();
    field.relationshipName = node["relationshipName"].stringOr({});
    field.picklist = picklistFrom(node["picklistValues"]);
    field.filterable = node["filterable"].booleanOr(true);
    field.sortable = node["sortable"].booleanOr(true);
    field.groupable = node["groupable"].booleanOr(true);
    field.aggregatable = node["aggregatable"].booleanOr(true);
    field.isName = node["nameField"].booleanOr(false);
    return field;
}

/// Those without a name can't stand in a query.
std::vector<soql::ChildRelationship> childrenFrom(const json::Node& nodes)
{
    std::vector<soql::ChildRelationship> children;
    if (!nodes.exists())
        return children;
    for (const json::Node& node : nodes.items())
        if (std::string name = node["relationshipName"].stringOr({}); !name.empty())
            children.push_back({std::move(name), node["childSObject"].string(), node["field"].string()});
    return children;
}

std::vector<std::string> scopesFrom(const json::Node& nodes)
{
    std::vector<std::string> scopes;
    if (!nodes.exists())
        return scopes;
    for (const json::Node& node : nodes.items())
        scopes.push_back(node["name"].string());
    return scopes;
}

} // namespace

Result<std::vector<soql::ObjectName>> objectNamesFrom(std::string_view body)
{
    auto document = json::Decoder::parse(body, "The list of objects");
    if (!document)
        return document.error();
    std::vector<soql::ObjectName> names;
    for (const json::Node& node : document->root()["sobjects"].items())
        names.push_back({node["name"].string(), node["label"].stringOr({}), node["labelPlural"].stringOr({}),
            node["keyPrefix"].stringOr({}), node["queryable"].booleanOr(true)});
    if (auto complaint = document->complaint())
        return *complaint;
    return names;
}

Result<soql::ObjectInfo> objectInfoFrom(std::string_view body)
{
    auto document = json::Decoder::parse(body, "The description of an object");
    if (!document)
        return document.error();
    const json::Node root = document->root();
    soql::ObjectInfo object;
    object.name = root["name"].string();
    object.label = root["label"].stringOr({});
    for (const json::Node& node : root["fields"].items())
        object.fields.push_back(fieldFrom(node));
    object.children = childrenFrom(root["childRelationships"]);
    object.scopes = scopesFrom(root["supportedScopes"]);
    object.queryable = root["queryable"].booleanOr(true);
    if (auto complaint = document->complaint())
        return *complaint;
    return object;
}

} // namespace scout::sf
