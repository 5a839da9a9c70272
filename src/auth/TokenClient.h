// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Tokens.h"
#include "base/Result.h"
#include "net/Form.h"
#include "net/HttpClient.h"

#include <string>

namespace scout::auth {

/// The last step of the web-server flow (RFC 6749 section 4.1.3 with RFC 7636 section 4.5).
struct CodeExchange {
    std::string loginUrl;
    ClientApp app;
    std::string callbackUrl; ///< the one of the authorization request, to the letter
    Secret code;
    Secret verifier;
};

/// RFC 6749 section 6.
struct TokenRefresh {
    std::string loginUrl; ///< the login host, or the org's own
    ClientApp app;
    Secret refreshToken;
};

/// RFC 6749 section 4.4: the app acts as the user that its policies name. Only at an org's own host.
struct ClientCredentials {
    std::string loginUrl;
    ClientApp app;
};

/// A POST to a token endpoint, whose body and answer hold credentials.
net::HttpRequest tokenRequest(const std::string& url, const net::FormBody& form);

/// Talks to /services/oauth2/token and /revoke. Errors are those of the HttpClient and of
/// auth/TokenReply.h; whatever Salesforce said comes along in `Error::http`.
class TokenClient {
public:
    /// `http` is borrowed.
    explicit TokenClient(net::HttpClient& http);

    Task<Result<Tokens>> exchangeCode(CodeExchange exchange);
    /// Where the app rotates refresh tokens, the answer holds a new one and the old one is dead: store it
    /// before anything else.
    Task<Result<Tokens>> refresh(TokenRefresh refresh);
    Task<Result<Tokens>> clientCredentials(ClientCredentials credentials);
    /// Ends an access token, or a refresh token with all its access tokens (RFC 7009).
    Task<Result<void>> revoke(std::string loginUrl, Secret token);

private:
    Task<Result<Tokens>> requestTokens(std::string loginUrl, net::FormBody form);

    net::HttpClient& m_http;
};

} // namespace scout::auth
