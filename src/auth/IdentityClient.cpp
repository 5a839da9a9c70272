// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/IdentityClient.h"

#include "auth/SalesforceHost.h"
#include "base/Text.h"
#include "net/HttpStatus.h"
#include "net/Url.h"
#include "json/Decoder.h"

#include <algorithm>

namespace scout::auth {

namespace {

constexpr int kMostRedirects = 2;

Error badResponse(const char* code, std::string message)
{
    return Error{ErrorKind::BadResponse, code, std::move(message)};
}

/// Org and user in the path of an identity URL.
struct Subject {
    std::string orgId;
    std::string userId;
};

Result<Subject> subjectOf(const std::string& identityUrl)
{
    const auto url = net::Url::parse(identityUrl);
    const auto parts = split(url ? std::string_view(url->path) : std::string_view(), '/');
    if (parts.size() < 4 || parts[parts.size() - 3] != "id" || parts.back().empty())
        return badResponse("identity_url_invalid", "The identity URL does not name an org and a user.");
    return Subject{std::string(parts[parts.size() - 2]), std::string(parts.back())};
}

/// 15 and 18 characters may name the same: the last three repeat the letters' case.
bool isSameId(std::string_view a, std::string_view b)
{
    constexpr std::size_t kSignificant = 15;
    return a.size() >= kSignificant && a.substr(0, kSignificant) == b.substr(0, kSignificant);
}

/// A bare word as "Bad_OAuth_Token", or the first entry of a data API error.
HttpFault faultIn(const net::HttpResponse& response, const net::Url& url)
{
    HttpFault fault;
    fault.status = response.status;
    fault.url = url.origin() + url.path;
    if (const auto document = json::Decoder::parse(response.body, "the refusal")) {
        const json::Node root = document->root();
        const auto entries = root.isArray() ? root.items() : std::vector<json::Node>{root};
        if (!entries.empty()) {
            fault.code = entries.front()["errorCode"].stringOr("");
            fault.text = entries.front()["message"].stringOr("");
        }
        return fault;
    }
    const std::string_view word = trim(response.body);
    const bool isWord = word.size() < 64 && word.find_first_of("<> ") == std::string_view::npos;
    fault.code = isWord ? std::string(word) : std::string();
    return fault;
}

Error refusal(const net::HttpResponse& response, const net::Url& url)
{
    HttpFault fault = faultIn(response, url);
    // Salesforce says 403 where it means that the token is no good.
    const bool isBadToken = fault.code == "Bad_OAuth_Token" || fault.code == "Missing_OAuth_Token";
    const ErrorKind kind = isBadToken ? ErrorKind::Unauthorized : net::kindOfStatus(response.status);
    return Error{kind, "identity_refused", url.host + " did not say who has signed in.", std::move(fault)};
}

Result<Identity> readIdentity(const net::HttpResponse& response)
{
    const auto document = json::Decoder::parse(response.body, "The identity");
    if (!document)
        return badResponse("identity_unreadable", document.error().message);
    const json::Node root = document->root();
    Identity identity;
    identity.userId = root["user_id"].string();
    identity.orgId = root["organization_id"].string();
    identity.username = root["username"].string();
    identity.displayName = root["display_name"].stringOr("");
    identity.email = root["email"].stringOr("");
    identity.userType = root["user_type"].stringOr("");
    identity.language = root["language"].stringOr("");
    identity.locale = root["locale"].stringOr("");
    identity.timezone = root["timezone"].stringOr("");
    if (const auto complaint = document->complaint())
        return badResponse("identity_unreadable", complaint->message);
    return identity;
}

bool isRedirect(const net::HttpResponse& response)
{
    return response.status >= 300 && response.status < 400 && !response.header("Location").empty();
}

std::string resolve(std::string_view location, const net::Url& base)
{
    const bool isPath = location.starts_with('/') && !location.starts_with("//");
    return isPath ? base.origin() + std::string(location) : std::string(location);
}

} // namespace

IdentityClient::IdentityClient(net::HttpClient& http)
    : m_http(http)
{ }

Task<Result<Identity>> IdentityClient::fetch(IdentityRequest request)
{
    const auto subject = subjectOf(request.identityUrl);
    if (!subject)
        co_return subject.error();
    std::string url = request.instanceUrl + "/id/" + subject->orgId + '/' + subject->userId;
    auto response = co_await get(std::move(request), std::move(url));
    if (!response)
        co_return response.error();
    auto identity = readIdentity(*response);
    if (!identity)
        co_return identity;
    if (!isSameId(identity->orgId, subject->orgId) || !isSameId(identity->userId, subject->userId))
        co_return badResponse(
            "identity_mismatch", "The org answered for another user than the token is for.");
    co_return identity;
}

Task<Result<net::HttpResponse>> IdentityClient::get(IdentityRequest request, std::string url)
{
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        if (const auto trusted = checkTokenTarget(url, request.loginUrl); !trusted)
            co_return trusted.error();
        const auto parsed = net::Url::parse(url);
        net::HttpRequest http;
        http.url = url;
        http.headers = {{"Accept", "application/json"}};
        http.bearer = request.accessToken;
        auto response = co_await m_http.send(std::move(http));
        if (!response)
            co_return response.error();
        if (response->status == 200)
            co_return response;
        if (!isRedirect(*response))
            co_return refusal(*response, *parsed);
        url = resolve(response->header("Location"), *parsed);
    }
    co_return badResponse("identity_redirected", "The question who has signed in was sent on too often.");
}

} // namespace scout::auth
