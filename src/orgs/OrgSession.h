// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "orgs/TokenSource.h"

#include <functional>

namespace scout::orgs {

/// Calls of the last 24 hours over the whole org, from the header Sforce-Limit-Info of an answer.
struct ApiUsage {
    int used = 0;
    int limit = 0;

    bool operator==(const ApiUsage&) const = default;
};

std::optional<ApiUsage> apiUsageFrom(const net::HttpResponse& response);

/// A request to the org's own host.
struct ApiRequest {
    std::string method = "GET";
    std::string path; ///< from the host on: "/services/data/v67.0/limits"; percent-encoded
    std::vector<net::HttpHeader> headers = {};
    std::string body = {};
};

/// Signed-in access to one org. Sends a request with the access token, and once more with a new one if
/// Salesforce answers that the session has ended; a request that was refused for that has done nothing, so
/// the repetition is safe whatever the method. The token goes to the org's own host and nowhere else.
class OrgSession {
public:
    OrgSession(net::HttpClient& http, TokenSource& tokens, std::string instanceUrl);

    const std::string& instanceUrl() const { return m_instanceUrl; }
    void setTimeout(std::chrono::milliseconds idle) { m_idleTimeout = idle; }
    /// Told of the usage that each answer carries.
    void onUsage(std::function<void(ApiUsage)> observer) { m_onUsage = std::move(observer); }

    /// Answers below 400 only; the rest is an Error by apiFault.
    Task<Result<net::HttpResponse>> send(ApiRequest request);

private:
    Task<Result<net::HttpResponse>> sendOnce(ApiRequest request, Secret token);

    net::HttpClient& m_http;
    TokenSource& m_tokens;
    std::string m_instanceUrl;
    std::chrono::milliseconds m_idleTimeout = std::chrono::seconds(20);
    std::function<void(ApiUsage)> m_onUsage;
};

} // namespace scout::orgs
