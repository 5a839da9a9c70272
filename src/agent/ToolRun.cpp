// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ToolRun.h"

#include "agent/ToolRequest.h"
#include "agent/ToolTable.h"
#include "sf/QueryRun.h"

namespace scout::agent {

namespace {

using Org = std::shared_ptr<ToolOrg>;

Task<Result<ToolResult>> runQuery(Org org, SoqlQuery call)
{
    sf::QueryOptions options;
    options.apiVersion = org->apiVersion;
    sf::QueryRun run(*org->session, call.soql, options);
    auto page = co_await run.next();
    if (!page)
        co_return page.error();
    co_return ToolResult{run.columns(), page->records, page->totalSize, page->done};
}

/// The tools whose one request says it all, with what turns the answer into a table.
Task<Result<ToolResult>> runRequest(Org org, ToolCall call, Result<ToolResult> (*read)(std::string body))
{
    auto request = requestFor(call, org->apiVersion);
    if (!request)
        co_return request.error();
    orgs::ApiRequest sent;
    sent.path = std::move(request).value();
    auto response = co_await org->session->send(std::move(sent));
    if (!response)
        co_return response.error();
    co_return read(std::move(response->body));
}

/// Through the cache that planning filled.
Task<Result<ToolResult>> runDescribe(Org org, DescribeObject call)
{
    org->describe.object(call.object);
    while (org->describe.isWanting()) {
        auto loaded = co_await org->describe.load();
        if (!loaded)
            co_return loaded.error();
        org->describe.object(call.object);
    }
    if (const soql::ObjectInfo* object = org->describe.object(call.object))
        co_return fieldTable(*object);
    co_return Error{ErrorKind::NotFound, "object_unknown",
        "This org has no object \"" + call.object + "\" for this user."};
}

Task<Result<ToolResult>> runList(Org org, ListObjects call)
{
    while (org->describe.isWanting()) {
        auto loaded = co_await org->describe.load();
        if (!loaded)
            co_return loaded.error();
    }
    co_return objectTable(org->describe.objects(), call.customOnly);
}

} // namespace

Task<Result<ToolResult>> runTool(std::shared_ptr<ToolOrg> org, ToolCall call)
{
    if (const auto* query = std::get_if<SoqlQuery>(&call))
        co_return co_await runQuery(org, *query);
    if (const auto* describe = std::get_if<DescribeObject>(&call))
        co_return co_await runDescribe(org, *describe);
    if (const auto* list = std::get_if<ListObjects>(&call))
        co_return co_await runList(org, *list);
    const bool isSearch = std::holds_alternative<SoslSearch>(call);
    const auto read = isSearch ? searchTable : recordTable;
    co_return co_await runRequest(org, call, read);
}

} // namespace scout::agent
