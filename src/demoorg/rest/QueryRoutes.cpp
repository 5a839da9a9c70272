// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/QueryRoutes.h"

#include "base/Text.h"

#include <charconv>

namespace scout::demoorg {

namespace {

ApiResult<Reply> replyOf(ApiResult<QueryPage> page)
{
    if (!page)
        return page.error();
    return Reply::json(std::move(page->body));
}

ApiResult<Reply> run(Org& org, const ApiCall& call, bool includesDeleted)
{
    const auto explained = call.request.query.find("explain");
    const auto soql = explained ? explained : call.request.query.find("q");
    if (!soql || trim(*soql).empty())
        return ApiError{400, "MALFORMED_QUERY", "SOQL statements cannot be empty or null"};
    QueryRequest request;
    request.soql = *soql;
    request.userId = call.user.id;
    request.apiVersion = call.versionNumber();
    request.batchSize = batchSizeOf(call.request.header("Sforce-Query-Options"));
    request.includesDeleted = includesDeleted;
    if (explained)
        return replyOf(org.queries.explain(request));
    const bool wantsColumns = call.request.query.find("columns") == "true";
    return replyOf(wantsColumns ? org.queries.columns(request) : org.queries.run(request));
}

} // namespace

std::int64_t batchSizeOf(std::string_view queryOptions)
{
    constexpr std::int64_t kDefault = 2000;
    constexpr std::string_view kName = "batchsize=";
    for (const auto option : split(queryOptions, ',')) {
        const std::string text = toLower(trim(option));
        std::int64_t size = 0;
        if (text.starts_with(kName)
            && std::from_chars(text.data() + kName.size(), text.data() + text.size(), size).ec == std::errc())
            return size;
    }
    return kDefault;
}

ApiResult<Reply> runQuery(Org& org, const ApiCall& call)
{
    return run(org, call, false);
}

ApiResult<Reply> runQueryAll(Org& org, const ApiCall& call)
{
    return run(org, call, true);
}

ApiResult<Reply> nextQueryPage(Org& org, const ApiCall& call)
{
    return replyOf(org.queries.more({call.request.variable("locator"), call.user.id, call.versionNumber()}));
}

} // namespace scout::demoorg
