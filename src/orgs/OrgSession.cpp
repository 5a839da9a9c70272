// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgSession.h"

#include "orgs/ApiFault.h"

#include <charconv>

namespace scout::orgs {

namespace {

/// The session ended, as opposed to a token that has no right to the REST API at all, which no renewal mends.
bool hasSessionEnded(const Error& error)
{
    return error.kind == ErrorKind::Unauthorized && error.http
        && error.http->text.find("not valid for use with the REST API") == std::string::npos;
}

std::optional<int> takeInt(std::string_view& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

} // namespace

std::optional<ApiUsage> apiUsageFrom(const net::HttpResponse& response)
{
    constexpr std::string_view kPrefix = "api-usage=";
    std::string_view text = response.header("Sforce-Limit-Info");
    const auto start = text.find(kPrefix);
    if (start == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(start + kPrefix.size());
    const auto used = takeInt(text);
    if (!used || !text.starts_with('/'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto limit = takeInt(text);
    return limit ? std::optional(ApiUsage{*used, *limit}) : std::nullopt;
}

OrgSession::OrgSession(net::HttpClient& http, TokenSource& tokens, std::string instanceUrl)
    : m_http(http)
    , m_tokens(tokens)
    , m_instanceUrl(std::move(instanceUrl))
{ }

Task<Result<net::HttpResponse>> OrgSession::send(ApiRequest request)
{
    auto token = co_await m_tokens.current();
    if (!token)
        co_return token.error();
    auto response = co_await sendOnce(request, *token);
    if (response || !hasSessionEnded(response.error()))
        co_return response;
    auto renewed = co_await m_tokens.renew(std::move(token).value());
    if (!renewed)
        co_return renewed.error();
    co_return co_await sendOnce(std::move(request), std::move(renewed).value());
}

Task<Result<net::HttpResponse>> OrgSession::sendOnce(ApiRequest request, Secret token)
{
    if (!request.path.starts_with('/') || request.path.starts_with("//"))
        co_return Error{
            ErrorKind::BadRequest, "path_invalid", "A path of the org must begin with one slash."};
    net::HttpRequest http;
    http.method = std::move(request.method);
    http.url = m_instanceUrl + request.path;
    http.headers = std::move(request.headers);
    http.body = std::move(request.body);
    http.bearer = std::move(token);
    http.idleTimeout = m_idleTimeout;
    const std::string url = http.url;
    auto response = co_await m_http.send(std::move(http));
    if (!response)
        co_return response.error();
    if (const auto usage = apiUsageFrom(*response); usage && m_onUsage)
        m_onUsage(*usage);
    if (response->status >= 400)
        co_return apiFault(*response, url);
    co_return response;
}

} // namespace scout::orgs
