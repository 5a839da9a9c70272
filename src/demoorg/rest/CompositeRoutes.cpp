// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/CompositeRoutes.h"

#include "demoorg/dml/JsonBody.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/CompositeRun.h"
#include "demoorg/rest/RecordTree.h"
#include "demoorg/rest/Subrequest.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxSubrequests = 25;
constexpr std::size_t kMaxGraphs = 75;
constexpr std::size_t kMaxNodes = 500;

ApiError noList(const std::string& key)
{
    return jsonParserError("The request body has no list \"" + key + "\" at [line:1, column:1]");
}

ApiError tooMany(const std::string& what, std::size_t limit)
{
    return {400, "LIMIT_EXCEEDED",
        "The request has too many " + what + "; the maximum is " + std::to_string(limit)};
}

ApiResult<Reply> resources(const ApiCall& call)
{
    Json map = Json::object();
    for (const char* name : {"tree", "batch", "sobjects", "graph"})
        map[name] = call.root() + "/composite/" + name;
    return Reply::json(jsonText(map));
}

ApiResult<Reply> composite(Org& org, const Router& parts, const ApiCall& call)
{
    const auto body = parseJsonBody(call.request.body);
    if (!body)
        return body.error();
    const Json* requests = listMember(*body, "compositeRequest");
    if (!requests)
        return noList("compositeRequest");
    auto outcome =
        CompositeRun(org, parts, call).run(*requests, flagMember(*body, "allOrNone"), kMaxSubrequests);
    return outcome ? ApiResult<Reply>(Reply::json(std::move(outcome->response))) : outcome.error();
}

Json graphAnswer(const std::string& id, const CompositeRun::Outcome& outcome)
{
    return {{"graphId", id}, {"graphResponse", Json::parse(outcome.response)},
        {"isSuccessful", outcome.isSuccessful}};
}

ApiResult<Reply> graphs(Org& org, const Router& parts, const ApiCall& call)
{
    const auto body = parseJsonBody(call.request.body);
    if (!body)
        return body.error();
    const Json* list = listMember(*body, "graphs");
    if (!list)
        return noList("graphs");
    if (list->size() > kMaxGraphs)
        return tooMany("graphs", kMaxGraphs);
    Json answers = Json::array();
    for (const auto& graph : *list) {
        const Json* requests = listMember(graph, "compositeRequest");
        if (!requests)
            return noList("compositeRequest");
        const auto outcome = CompositeRun(org, parts, call).run(*requests, true, kMaxNodes);
        if (!outcome)
            return outcome.error();
        answers.push_back(graphAnswer(textMember(graph, "graphId"), *outcome));
    }
    return Reply::json(jsonText({{"graphs", std::move(answers)}}));
}

Subrequest batchPart(const Json& request)
{
    std::string url = textMember(request, "url");
    if (url.starts_with('/'))
        url.erase(0, 1);
    Subrequest part{textMember(request, "method"), "/services/data/" + url, {}};
    if (const Json* input = objectMember(request, "richInput"))
        part.body = jsonText(*input);
    return part;
}

/// The calls of a batch have nothing to do with each other, and each counts against the limit.
Reply runBatchPart(Org& org, const Router& parts, const ApiCall& call, const Json& request)
{
    if (!org.usage.take().allowed)
        return errorReply({403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."});
    return dispatch(parts, call.request, batchPart(request));
}

ApiResult<Reply> batch(Org& org, const Router& parts, const ApiCall& call)
{
    const auto body = parseJsonBody(call.request.body);
    if (!body)
        return body.error();
    const Json* requests = listMember(*body, "batchRequests");
    if (!requests)
        return noList("batchRequests");
    if (requests->size() > kMaxSubrequests)
        return tooMany("requests", kMaxSubrequests);
    const Reply halted = errorReply({412, "BATCH_PROCESSING_HALTED",
        "The batch request was halted after the failure of an earlier subrequest"});
    bool hasErrors = false;
    Json results = Json::array();
    for (const auto& request : *requests) {
        const bool isHalted = hasErrors && flagMember(*body, "haltOnError");
        const Reply reply = isHalted ? halted : runBatchPart(org, parts, call, request);
        hasErrors = hasErrors || isFailure(reply);
        results.push_back({{"statusCode", reply.status}, {"result", bodyOf(reply)}});
    }
    return Reply::json(jsonText({{"hasErrors", hasErrors}, {"results", std::move(results)}}));
}

} // namespace

void addCompositeRoutes(ApiRoutes& api, std::shared_ptr<const Router> parts)
{
    Org& org = api.org();
    api.add("GET", "/composite", ApiHandler(resources));
    const auto add = [&](const std::string& path, auto run) {
        api.add("POST", path,
            ApiHandler([&org, parts, run](const ApiCall& call) { return run(org, *parts, call); }));
    };
    add("/composite", composite);
    add("/composite/batch", batch);
    add("/composite/graph", graphs);
    api.add("POST", "/composite/tree/{object}", createTree);
}

} // namespace scout::demoorg
