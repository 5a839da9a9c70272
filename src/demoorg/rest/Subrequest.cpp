// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Subrequest.h"

#include "base/Text.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

/// "records[0].Id" as a JSON pointer: "/records/0/Id".
std::string pointerOf(std::string_view path)
{
    std::string pointer = "/";
    for (const char c : path) {
        if (c == '.' || c == '[')
            pointer += '/';
        else if (c != ']')
            pointer += c;
    }
    return pointer;
}

ApiError noSuchReference(std::string_view path, std::string_view referenceId)
{
    const std::string value(path);
    return {400, "PROCESSING_HALTED",
        "Invalid reference specified. No value for " + value + " found in " + std::string(referenceId)
            + ". Provided value: " + value};
}

} // namespace

Reply dispatch(const Router& router, const Request& outer, const Subrequest& subrequest)
{
    Request request;
    request.method = subrequest.method;
    const auto question = subrequest.url.find('?');
    request.path = subrequest.url.substr(0, question);
    if (question != std::string::npos)
        request.queryText = subrequest.url.substr(question + 1);
    request.query = Parameters::parse(request.queryText);
    request.headers = subrequest.headers;
    request.headers.push_back({"Authorization", std::string(outer.header("Authorization"))});
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = subrequest.body;
    return router.answer(request);
}

Json bodyOf(const Reply& reply)
{
    if (reply.body.empty())
        return nullptr;
    Json body = Json::parse(reply.body, nullptr, false);
    return body.is_discarded() ? Json(reply.body) : body;
}

bool isFailure(const Reply& reply)
{
    return reply.status >= 400;
}

void References::add(const std::string& referenceId, const Json& body)
{
    m_bodies[referenceId] = body.dump();
}

ApiResult<std::string> References::valueAt(std::string_view path) const
{
    const std::string_view referenceId = path.substr(0, path.find_first_of(".["));
    const auto found = m_bodies.find(referenceId);
    if (found == m_bodies.end() || referenceId.size() == path.size())
        return noSuchReference(path, referenceId);
    const Json body = Json::parse(found->second);
    const bool isMember = path[referenceId.size()] == '.';
    const std::string pointer = pointerOf(path.substr(referenceId.size() + (isMember ? 1 : 0)));
    const Json::json_pointer place(isMember ? pointer : pointer.substr(1));
    if (!body.contains(place) || body[place].is_structured())
        return noSuchReference(path, referenceId);
    const Json& value = body[place];
    return value.is_string() ? value.get<std::string>() : value.dump();
}

ApiResult<std::string> References::resolve(const std::string& text) const
{
    std::string resolved;
    std::size_t at = 0;
    for (;;) {
        const auto begin = text.find("@{", at);
        const auto end = begin == std::string::npos ? begin : text.find('}', begin);
        if (end == std::string::npos)
            return resolved + text.substr(at);
        auto value = valueAt(std::string_view(text).substr(begin + 2, end - begin - 2));
        if (!value)
            return value;
        resolved += text.substr(at, begin - at) + *value;
        at = end + 1;
    }
}

ApiResult<Json> References::resolve(const Json& value) const
{
    if (value.is_string()) {
        auto text = resolve(value.get<std::string>());
        return text ? ApiResult<Json>(Json(*text)) : text.error();
    }
    Json resolved = value;
    if (!value.is_structured())
        return resolved;
    for (auto& member : resolved) {
        auto inner = resolve(Json(member));
        if (!inner)
            return inner;
        member = std::move(*inner);
    }
    return resolved;
}

} // namespace scout::demoorg
