// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/Subrequest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

/// The steps of a path: "records[0].Id" has three.
std::vector<std::string_view> stepsOf(std::string_view path)
{
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const auto end = std::min(path.find_first_of(".[]"), path.size());
        if (end > 0)
            steps.push_back(path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return steps;
}

/// The member of that name, or the element with that index; null where there is none.
const Json* stepInto(const Json& value, std::string_view step)
{
    if (value.is_object()) {
        const auto member = value.find(std::string(step));
        return member == value.end() ? nullptr : &*member;
    }
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    const bool isIndex = error == std::errc() && end == step.data() + step.size();
    return value.is_array() && isIndex && index < value.size() ? &value[index] : nullptr;
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
    const Json* value = &body;
    for (const auto step : stepsOf(path.substr(referenceId.size())))
        value = value ? stepInto(*value, step) : nullptr;
    if (!value || value->is_structured())
        return noSuchReference(path, referenceId);
    return value->is_string() ? value->get<std::string>() : value->dump();
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
