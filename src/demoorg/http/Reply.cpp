// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Reply.h"

#include "base/Text.h"
#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

constexpr auto kJson = "application/json;charset=UTF-8";
constexpr auto kHtml = "text/html;charset=UTF-8";
constexpr auto kText = "text/plain;charset=UTF-8";

Reply withType(const char* type, std::string body, int status)
{
    Reply reply;
    reply.status = status;
    reply.contentType = type;
    reply.body = std::move(body);
    return reply;
}

} // namespace

Reply Reply::json(std::string body, int status)
{
    return withType(kJson, std::move(body), status);
}

Reply Reply::html(std::string body, int status)
{
    return withType(kHtml, std::move(body), status);
}

Reply Reply::text(std::string body, int status)
{
    return withType(kText, std::move(body), status);
}

Reply Reply::empty(int status)
{
    Reply reply;
    reply.status = status;
    return reply;
}

Reply Reply::redirect(std::string location)
{
    return empty(302).with("Location", std::move(location));
}

Reply&& Reply::with(std::string name, std::string value) &&
{
    headers.push_back({std::move(name), std::move(value)});
    return std::move(*this);
}

std::string_view Reply::header(std::string_view name) const
{
    for (const auto& header : headers)
        if (equalsIgnoreCase(header.name, name))
            return header.value;
    return {};
}

std::string errorBody(const ApiError& error)
{
    nlohmann::ordered_json entry{{"message", error.message}, {"errorCode", error.errorCode}};
    if (error.fields)
        entry["fields"] = *error.fields;
    return jsonText(nlohmann::ordered_json::array({entry}));
}

Reply errorReply(const ApiError& error)
{
    return Reply::json(errorBody(error), error.status);
}

Reply unknownResource()
{
    return Reply::json(
        R"([{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}])", 404);
}

} // namespace scout::demoorg
