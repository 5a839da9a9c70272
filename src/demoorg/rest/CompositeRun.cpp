// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/CompositeRun.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UnitOfWork.h"
#include "demoorg/dml/JsonBody.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/Subrequest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

struct Part {
    Json request;
    std::string referenceId;
};

bool isReferenceId(std::string_view id)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    return !id.empty() && id.find_first_not_of(kAllowed) == std::string_view::npos;
}

ApiResult<std::vector<Part>> readParts(const Json& requests, std::size_t limit)
{
    if (!requests.is_array())
        return jsonParserError("The request body has no list of requests at [line:1, column:1]");
    if (requests.size() > limit)
        return ApiError{400, "LIMIT_EXCEEDED",
            "The request has " + std::to_string(requests.size()) + " subrequests; the maximum is "
                + std::to_string(limit)};
    std::vector<Part> parts;
    std::set<std::string> ids;
    for (const auto& request : requests) {
        if (textMember(request, "method").empty() || textMember(request, "url").empty())
            return jsonParserError("A subrequest needs a method and a url");
        const std::string id = textMember(request, "referenceId");
        if (!isReferenceId(id))
            return ApiError{400, "INVALID_INPUT", "Invalid reference ID: '" + id + "'"};
        if (!ids.insert(id).second)
            return ApiError{400, "INVALID_INPUT", "Duplicate reference ID: '" + id + "'"};
        parts.push_back({request, id});
    }
    return parts;
}

ApiResult<Subrequest> subrequestOf(const Json& request, const References& references)
{
    auto resolved = references.resolve(request);
    if (!resolved)
        return resolved.error();
    Subrequest subrequest{textMember(*resolved, "method"), textMember(*resolved, "url"), {}};
    if (const auto body = resolved->find("body"); body != resolved->end() && !body->is_null())
        subrequest.body = jsonText(*body);
    if (const Json* headers = objectMember(*resolved, "httpHeaders"))
        for (const auto& [name, value] : headers->items())
            if (value.is_string())
                subrequest.headers.push_back({name, value.get<std::string>()});
    return subrequest;
}

Json answerJson(const Part& part, const Reply& reply)
{
    Json headers = Json::object();
    for (const char* name : {"Location", "ETag", "Last-Modified"})
        if (const auto value = reply.header(name); !value.empty())
            headers[name] = value;
    return {{"body", bodyOf(reply)}, {"httpHeaders", std::move(headers)}, {"httpStatusCode", reply.status},
        {"referenceId", part.referenceId}};
}

Reply rolledBack()
{
    return errorReply({400, "PROCESSING_HALTED",
        "The transaction was rolled back since another operation in the same transaction failed."});
}

std::string responseText(const std::vector<Part>& parts, const std::vector<Reply>& replies)
{
    Json answers = Json::array();
    for (std::size_t i = 0; i < parts.size(); ++i)
        answers.push_back(answerJson(parts[i], replies[i]));
    return jsonText({{"compositeResponse", std::move(answers)}});
}

} // namespace

ApiResult<CompositeRun::Outcome> CompositeRun::run(const Json& requests, bool isAllOrNone, std::size_t limit)
{
    const auto parts = readParts(requests, limit);
    if (!parts)
        return parts.error();
    std::unique_ptr<UnitOfWork> unit;
    if (isAllOrNone) {
        auto begun = UnitOfWork::begin(m_org.database);
        if (!begun)
            return storageFailure(begun.error());
        unit = std::move(begun).value();
    }
    References references;
    std::vector<Reply> replies;
    const auto hasFailed = [&] { return isAllOrNone && !replies.empty() && isFailure(replies.back()); };
    for (const auto& part : *parts) {
        if (hasFailed())
            break;
        const auto subrequest = subrequestOf(part.request, references);
        replies.push_back(
            subrequest ? dispatch(m_router, m_call.request, *subrequest) : errorReply(subrequest.error()));
        references.add(part.referenceId, bodyOf(replies.back()));
    }
    const bool isUndone = hasFailed();
    if (isUndone) {
        std::fill(replies.begin(), replies.end() - 1, rolledBack());
        replies.resize(parts->size(), rolledBack());
    } else if (unit) {
        const auto committed = unit->commit();
        if (!committed)
            return storageFailure(committed.error());
    }
    return Outcome{responseText(*parts, replies), !isUndone};
}

} // namespace scout::demoorg
