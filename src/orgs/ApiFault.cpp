// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ApiFault.h"

#include "base/Text.h"
#include "json/Decoder.h"

namespace scout::orgs {

namespace {

ErrorKind kindOf(const HttpFault& fault)
{
    if (fault.code == "REQUEST_LIMIT_EXCEEDED" || fault.status == 429)
        return ErrorKind::RateLimited;
    // The identity service says 403 where it means that the token is no good, or did not come.
    const bool isBadToken = fault.code == "Bad_OAuth_Token" || fault.code == "Missing_OAuth_Token";
    if (fault.status == 401 || isBadToken)
        return ErrorKind::Unauthorized;
    if (fault.status == 403)
        return ErrorKind::Forbidden;
    if (fault.status == 404 || fault.status == 410)
        return ErrorKind::NotFound;
    return fault.status >= 500 ? ErrorKind::Server : ErrorKind::BadRequest;
}

/// Fills code and text from a JSON body; false where it is something else.
bool readJson(const std::string& body, HttpFault& fault)
{
    const auto document = json::Decoder::parse(body, "The error");
    if (!document)
        return false;
    const json::Node root = document->root();
    if (root.isArray() && !root.items().empty()) {
        const json::Node first = root.items().front();
        fault.code = first["errorCode"].stringOr("");
        fault.text = first["message"].stringOr("");
    } else if (root.isObject()) {
        fault.code = root["error"].stringOr("");
        fault.text = root["error_description"].stringOr("");
    }
    return !fault.code.empty();
}

/// The identity service answers in one plain word: "Bad_OAuth_Token".
bool isPlainWord(std::string_view body)
{
    return !body.empty() && body.size() < 60 && body.find_first_of(" <{[") == std::string_view::npos;
}

} // namespace

Error apiFault(const net::HttpResponse& response, std::string_view url)
{
    HttpFault fault;
    fault.status = response.status;
    fault.url = url.substr(0, url.find_first_of("?#"));
    if (!readJson(response.body, fault) && isPlainWord(trim(response.body)))
        fault.code = trim(response.body);

    const ErrorKind kind = kindOf(fault);
    std::string message = "Salesforce answered with HTTP " + std::to_string(fault.status) + '.';
    if (!fault.text.empty())
        message = "Salesforce refused: " + fault.text;
    return Error{kind, "http_" + std::to_string(fault.status), std::move(message), std::move(fault)};
}

} // namespace scout::orgs
