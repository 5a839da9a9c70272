// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/TokenReply.h"

#include "auth/OAuthFault.h"
#include "auth/SalesforceHost.h"
#include "base/Text.h"
#include "net/Form.h"
#include "net/HttpStatus.h"
#include "net/Url.h"
#include "json/Decoder.h"

#include <charconv>

namespace scout::auth {

namespace {

constexpr std::string_view kTokenRefused = "token_refused";

Error unreadable(const std::string& url, const std::string& why)
{
    const auto parsed = net::Url::parse(url);
    return Error{ErrorKind::BadResponse, "token_reply_unreadable",
        (parsed ? parsed->host : std::string("The server")) + " answered the sign-in with no token: " + why};
}

/// Milliseconds since the epoch, as text.
std::optional<TimePoint> toIssuedAt(const std::string& text)
{
    std::int64_t milliseconds = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    if (text.empty() || fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return TimePoint(std::chrono::milliseconds(milliseconds));
}

std::vector<std::string> toScopes(const std::string& text)
{
    std::vector<std::string> scopes;
    for (const std::string_view scope : split(text, ' '))
        if (!scope.empty())
            scopes.emplace_back(scope);
    return scopes;
}

/// "error" and "error_description" as a JSON object, or form-encoded as the revocation endpoint writes them.
HttpFault faultIn(const net::HttpResponse& response, const std::string& url)
{
    HttpFault fault;
    fault.status = response.status;
    if (const auto parsed = net::Url::parse(url))
        fault.url = parsed->origin() + parsed->path;
    if (const auto document = json::Decoder::parse(response.body, "the refusal")) {
        const json::Node root = document->root();
        if (root["error"].isString())
            fault.code = root["error"].string();
        if (root["error_description"].isString())
            fault.text = root["error_description"].string();
        return fault;
    }
    const auto fields = net::FormFields::parse(response.body);
    fault.code = fields.single("error").value_or("");
    fault.text = fields.single("error_description").value_or("");
    return fault;
}

Result<Tokens> readTokens(const net::HttpResponse& response, const std::string& url)
{
    const auto document = json::Decoder::parse(response.body, "the answer");
    if (!document)
        return unreadable(url, document.error().message);
    const json::Node root = document->root();
    Tokens tokens;
    tokens.accessToken = Secret(root["access_token"].string());
    tokens.refreshToken = Secret(root["refresh_token"].stringOr(""));
    tokens.instanceUrl = root["instance_url"].string();
    tokens.identityUrl = root["id"].string();
    tokens.scopes = toScopes(root["scope"].stringOr(""));
    tokens.issuedAt = toIssuedAt(root["issued_at"].stringOr(""));
    const std::string type = root["token_type"].stringOr("Bearer");
    if (const auto complaint = document->complaint())
        return unreadable(url, complaint->message);
    if (tokens.accessToken.empty())
        return unreadable(url, "it is empty.");
    if (!equalsIgnoreCase(type, "Bearer"))
        return unreadable(url, "it is of a type that Scout does not know.");
    return tokens;
}

} // namespace

Result<Tokens> readTokenReply(
    const net::HttpResponse& response, const std::string& url, const std::string& loginUrl)
{
    if (response.status < 200 || response.status > 299)
        return readTokenRefusal(response, url);
    auto tokens = readTokens(response, url);
    if (!tokens)
        return tokens;
    const auto instance = net::Url::parse(tokens->instanceUrl);
    if (!instance)
        return unreadable(url, "its instance_url is not an address.");
    if (const auto trusted = checkTokenTarget(tokens->instanceUrl, loginUrl); !trusted)
        return trusted.error();
    tokens->instanceUrl = instance->origin();
    return tokens;
}

Error readTokenRefusal(const net::HttpResponse& response, const std::string& url)
{
    HttpFault fault = faultIn(response, url);
    if (!fault.code.empty())
        return toError(std::move(fault), kTokenRefused);
    const auto parsed = net::Url::parse(url);
    return Error{net::kindOfStatus(response.status), "token_endpoint_failed",
        (parsed ? parsed->host : std::string("The server")) + " refused the sign-in with HTTP "
            + std::to_string(response.status) + " and gave no reason.",
        std::move(fault)};
}

} // namespace scout::auth
