// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Site.h"
#include "demoorg/oauth/OAuthError.h"

#include <variant>

namespace scout::demoorg {

/// A request to /services/oauth2/authorize that makes sense (RFC 6749, 4.1.1 and RFC 7636, 4.3).
struct AuthorizeRequest {
    ConnectedApp app;
    std::string redirectUri;
    std::string state;
    Scopes scopes;
    std::string challenge; ///< S256; empty where the app does not ask for one
    std::string nonce;
    std::string loginHint;
    bool asksForLogin = false; ///< prompt=login
};

/// One that makes none. Only where client and callback are known may the browser be sent back.
struct AuthorizeRefusal {
    OAuthError error;
    std::string redirectUri = {}; ///< empty: tell the browser itself
    std::string state = {};
};

std::variant<AuthorizeRequest, AuthorizeRefusal> readAuthorizeRequest(
    const Parameters& query, const Site& site);

/// The callback with an error in its query.
std::string refusalUrl(const AuthorizeRefusal& refusal);

} // namespace scout::demoorg
