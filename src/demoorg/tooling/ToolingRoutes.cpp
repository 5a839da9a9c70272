// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/tooling/ToolingRoutes.h"

#include "base/Text.h"
#include "demoorg/data/UserView.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/QueryRoutes.h"
#include "demoorg/tooling/ToolingSchema.h"
#include "soql/Parser.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using nlohmann::ordered_json;

/// Where the addresses in answers begin, behind "/services/data/v".
std::string toolingRoot(const ApiCall& call)
{
    return call.versionNumber() + "/tooling";
}

QueryRequest toolingQuery(const ApiCall& call, std::string soql)
{
    QueryRequest request;
    request.soql = std::move(soql);
    request.userId = call.user.id;
    request.apiVersion = toolingRoot(call);
    return request;
}

/// Rows of FieldDefinition are made for one entity at a time, so a query must name it.
bool lacksEntity(const std::string& soql)
{
    const auto parsed = soql::parse(soql);
    const auto& tree = parsed.tree;
    if (tree.from.empty() || !equalsIgnoreCase(tree.from.front().path.names.front().text, "FieldDefinition"))
        return false;
    const auto where = toLower(soql).find(" where ");
    const std::string condition = where == std::string::npos ? "" : toLower(soql.substr(where));
    return condition.find("entitydefinition") == std::string::npos
        && condition.find("durableid") == std::string::npos;
}

/// The envelope of the Tooling API has more members than that of the data API, in front of the records.
std::string inToolingEnvelope(const std::string& body, const ordered_json& entityName)
{
    constexpr std::string_view kSize = "{\"totalSize\":";
    const std::string total = body.substr(kSize.size(), body.find(',') - kSize.size());
    const auto records = body.find("\"records\":[");
    return "{\"size\":" + total + "," + body.substr(1, records - 1)
        + "\"queryLocator\":null,\"entityTypeName\":" + entityName.dump() + "," + body.substr(records);
}

ApiResult<Reply> runTooling(Org& org, const ApiCall& call)
{
    const std::string soql = call.request.query.value("q");
    if (trim(soql).empty())
        return ApiError{400, "MALFORMED_QUERY", "A query string has to be specified"};
    if (lacksEntity(soql))
        return ApiError{400, "MALFORMED_QUERY",
            "FieldDefinition: a filter on a reified column is required [EntityDefinitionId,DurableId]"};
    const QueryRequest request = toolingQuery(call, soql);
    const bool wantsColumns = call.request.query.value("columns") == "true";
    auto page = wantsColumns ? org.tooling.columns(request) : org.tooling.run(request);
    if (!page)
        return page.error();
    if (wantsColumns)
        return Reply::json(std::move(page->body));
    const auto checked = org.tooling.check(request);
    const bool hasRecords = page->body.find("\"records\":[]") == std::string::npos;
    return Reply::json(inToolingEnvelope(
        page->body, checked && hasRecords ? ordered_json((*checked)->object->name) : ordered_json(nullptr)));
}

ApiResult<Reply> nextToolingPage(Org& org, const ApiCall& call)
{
    auto page = org.tooling.more({call.request.variable("locator"), call.user.id, toolingRoot(call)});
    return page ? ApiResult<Reply>(Reply::json(std::move(page->body))) : page.error();
}

DescribeRequest toolingDescribe(const Org& org, const ApiCall& call)
{
    return {call.user.id, toolingRoot(call), org.hosts.instance};
}

ApiResult<Reply> toolingReply(ApiResult<std::string> body)
{
    return body ? ApiResult<Reply>(Reply::json(std::move(*body))) : body.error();
}

ApiResult<Reply> describeTooling(Org& org, const ApiCall& call)
{
    return toolingReply(org.toolingDescribes.global(toolingDescribe(org, call)));
}

ApiResult<Reply> describeToolingObject(Org& org, const ApiCall& call)
{
    return toolingReply(
        org.toolingDescribes.object(toolingDescribe(org, call), call.request.variable("object")));
}

ApiResult<Reply> toolingInformation(Org& org, const ApiCall& call)
{
    auto entry = org.toolingDescribes.entry(toolingDescribe(org, call), call.request.variable("object"));
    return entry ? toolingReply(R"({"objectDescribe":)" + *entry + R"(,"recentItems":[]})") : entry.error();
}

/// All fields of the record with this id.
ApiResult<Reply> readToolingRecord(Org& org, const ApiCall& call)
{
    const Object* object = toolingSchema().object(call.request.variable("object"));
    if (!object)
        return unknownResourceError();
    std::vector<std::string> names;
    for (const auto& field : object->fields())
        names.push_back(field.name);
    const bool hasNames = object->field("DurableId") != nullptr;
    const std::string soql = "SELECT " + join(names, ", ") + " FROM " + object->name + " WHERE "
        + (hasNames ? "DurableId" : "Id") + " = '" + call.request.variable("id") + "'";
    auto page = org.tooling.run(toolingQuery(call, soql));
    if (!page)
        return unknownResourceError();
    const ordered_json body = ordered_json::parse(page->body);
    return body["records"].empty() ? ApiResult<Reply>(unknownResourceError())
                                   : Reply::json(jsonText(body["records"][0]));
}

/// There is no Apex in this org: what it would say of a script that does nothing.
ApiResult<Reply> executeAnonymous(Org&, const ApiCall&)
{
    return Reply::json(R"({"line":-1,"column":-1,"compiled":true,"success":true,"compileProblem":null,)"
                       R"("exceptionStackTrace":null,"exceptionMessage":null})");
}

ApiResult<Reply> toolingResources(Org&, const ApiCall& call)
{
    ordered_json map = ordered_json::object();
    for (const char* name : {"query", "sobjects", "executeAnonymous"})
        map[name] = call.root() + "/tooling/" + name;
    return Reply::json(jsonText(map));
}

} // namespace

void addToolingRoutes(ApiRoutes& api)
{
    api.add("GET", "/tooling", toolingResources);
    api.add("GET", "/tooling/query", runTooling);
    api.add("GET", "/tooling/query/{locator}", nextToolingPage);
    api.add("GET", "/tooling/sobjects", describeTooling);
    api.add("GET", "/tooling/sobjects/{object}", toolingInformation);
    api.add("GET", "/tooling/sobjects/{object}/describe", describeToolingObject);
    api.add("GET", "/tooling/sobjects/{object}/{id}", readToolingRecord);
    api.add("GET", "/tooling/executeAnonymous", executeAnonymous);
}

} // namespace scout::demoorg
