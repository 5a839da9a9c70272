// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ToolCall.h"

#include "agent/ToolCatalogue.h"
#include "json/Decoder.h"

#include <nlohmann/json.hpp>

namespace scout::agent {

namespace {

using Json = nlohmann::ordered_json;

struct NameOf {
    std::string_view operator()(const SoqlQuery&) const { return "soql_query"; }
    std::string_view operator()(const SoslSearch&) const { return "sosl_search"; }
    std::string_view operator()(const GetRecord&) const { return "get_record"; }
    std::string_view operator()(const DescribeObject&) const { return "describe_object"; }
    std::string_view operator()(const ListObjects&) const { return "list_objects"; }
};

struct JsonOf {
    Json operator()(const SoqlQuery& call) const { return {{"soql", call.soql}}; }
    Json operator()(const SoslSearch& call) const { return {{"sosl", call.sosl}}; }
    Json operator()(const GetRecord& call) const
    {
        Json json{{"object", call.object}, {"id", call.id}};
        if (!call.fields.empty())
            json["fields"] = call.fields;
        return json;
    }
    Json operator()(const DescribeObject& call) const { return {{"object", call.object}}; }
    Json operator()(const ListObjects& call) const
    {
        return call.customOnly ? Json{{"custom_only", true}} : Json::object();
    }
};

ToolCall callFrom(std::string_view name, const json::Node& arguments)
{
    if (name == "soql_query")
        return SoqlQuery{arguments["soql"].string()};
    if (name == "sosl_search")
        return SoslSearch{arguments["sosl"].string()};
    if (name == "describe_object")
        return DescribeObject{arguments["object"].string()};
    if (name == "list_objects")
        return ListObjects{arguments["custom_only"].booleanOr(false)};
    GetRecord record{arguments["object"].string(), arguments["id"].string()};
    if (const json::Node fields = arguments["fields"]; fields.exists())
        record.fields = fields.strings();
    return record;
}

Error badArguments(std::string_view tool, const std::string& why)
{
    return {ErrorKind::BadRequest, "tool_arguments",
        "The arguments do not fit the tool " + std::string(tool) + ": " + why};
}

/// The schemas allow no others: a misspelt one must not be dropped in silence.
std::optional<std::string> unknownArgument(const Tool& tool, const json::Node& arguments)
{
    const auto schema = nlohmann::json::parse(tool.inputSchema);
    for (const std::string& name : arguments.names())
        if (!schema.at("properties").contains(name))
            return name;
    return std::nullopt;
}

} // namespace

std::string_view toolName(const ToolCall& call)
{
    return std::visit(NameOf(), call);
}

std::string argumentsOf(const ToolCall& call)
{
    return std::visit(JsonOf(), call).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ToolCall> toolCallFrom(std::string_view name, std::string_view arguments)
{
    const Tool* tool = findTool(name);
    if (!tool)
        return Error{ErrorKind::NotFound, "tool_unknown",
            "There is no tool \"" + std::string(name) + "\". \"scout tools list\" names them."};
    auto document = json::Decoder::parse(arguments, "The arguments");
    if (!document)
        return badArguments(name, document.error().message);
    const json::Node root = document->root();
    if (!root.isObject())
        return badArguments(name, "they must be a JSON object.");
    if (const auto unknown = unknownArgument(*tool, root))
        return badArguments(name, "it has no argument \"" + *unknown + "\".");
    ToolCall call = callFrom(name, root);
    if (const auto complaint = document->complaint())
        return badArguments(name, complaint->message);
    return call;
}

} // namespace scout::agent
