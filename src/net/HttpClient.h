// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scout::net {

struct HttpHeader {
    std::string name;
    std::string value;

    bool operator==(const HttpHeader&) const = default;
};

struct HttpRequest {
    std::string method = "GET";
    std::string url; ///< absolute, already percent-encoded
    std::vector<HttpHeader> headers = {};
    std::string body = {};
    /// Sent as "Authorization: Bearer …". Kept apart from `headers` so that no trace can print it.
    std::optional<Secret> bearer = {};
    /// The body, and the body of the answer, hold credentials (token endpoints): both are wiped after use and
    /// the trace shows neither the query nor anything beyond the host and path.
    bool confidential = false;
    /// A connection that sends no byte for this long counts as lost.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(20);
};

/// Any answer that arrived whole, whatever its status: the caller knows what 404 means to it.
struct HttpResponse {
    int status = 0;
    std::vector<HttpHeader> headers;
    std::string body; ///< decoded if it came compressed

    /// The first header of that name, case ignored; empty if there is none.
    std::string_view header(std::string_view name) const;
};

/// Sends requests. Errors: Network (name, route, refused, cut; code "network_…"), Network with code
/// "tls_untrusted" (certificate), Timeout ("network_idle"), BadResponse ("network_garbage").
///
/// Redirects are not followed: an answer 3xx comes back as it is, so that a token never travels to another
/// host. Destroying the task aborts the request.
class HttpClient {
public:
    virtual ~HttpClient() = default;
    virtual Task<Result<HttpResponse>> send(HttpRequest request) = 0;
};

} // namespace scout::net
