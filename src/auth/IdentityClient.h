// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Identity.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "net/HttpClient.h"

#include <string>

namespace scout::auth {

struct IdentityRequest {
    std::string loginUrl;
    std::string instanceUrl;
    std::string identityUrl; ///< the `id` of the token reply
    Secret accessToken;
};

/// Asks an org who a token belongs to.
///
/// The `id` of a token reply mostly names a login host, which sends the client on to the org; so the org is
/// asked at once, at the same path. Redirects are followed twice at most, and only to where a token may go
/// (auth/SalesforceHost.h).
///
/// Errors: those of the HttpClient; BadResponse "identity_url_invalid", "identity_redirected" (too often),
/// "token_target_untrusted", "identity_unreadable", "identity_mismatch" (another user or org than the `id`
/// names); Unauthorized "identity_refused" for a token that is no good, other refusals with the status's
/// kind.
class IdentityClient {
public:
    /// `http` is borrowed.
    explicit IdentityClient(net::HttpClient& http);

    Task<Result<Identity>> fetch(IdentityRequest request);

private:
    Task<Result<net::HttpResponse>> get(IdentityRequest request, std::string url);

    net::HttpClient& m_http;
};

} // namespace scout::auth
