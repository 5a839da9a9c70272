// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "crypto/Random.h"

#include <string>
#include <vector>

namespace scout::auth {

/// What an authorization request asks for (RFC 6749 section 4.1.1 and Salesforce's web-server flow).
struct AuthorizationParameters {
    std::string loginUrl; ///< "https://login.salesforce.com", a My Domain, …
    std::string clientId;
    std::string callbackUrl; ///< exactly as registered with the app
    std::vector<std::string> scopes = {}; ///< none: all that are assigned to the app
    std::string loginHint = {}; ///< fills the user name in
    std::string prompt = {}; ///< "login", "consent", "select_account"
};

/// The link for the browser, and what is needed to believe and to use the answer.
struct AuthorizationRequest {
    std::string url;
    Secret state;
    Secret verifier; ///< of PKCE (RFC 7636), never leaves but for the token endpoint
};

/// With a fresh `state` and a fresh PKCE pair.
AuthorizationRequest makeAuthorizationRequest(
    const AuthorizationParameters& parameters, crypto::RandomSource& random);

/// The link alone. `challenge` is S256 of the verifier.
std::string authorizationUrl(
    const AuthorizationParameters& parameters, const Secret& state, const std::string& challenge);

} // namespace scout::auth
