// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/TokenRequest.h"

namespace scout::demoorg {

/// What a grant has earned: tokens to be issued, and what the answer tells besides.
struct TokenGrant {
    ConnectedApp app;
    Grant grant;
    std::optional<Secret> refreshToken = {}; ///< new, for the client to keep
    std::string nonce = {};
    bool tellsScope = true; ///< the password flow's answer has none
    bool tellsIssued = true; ///< `issued_at` and `signature`; the JWT flow's answer has none
};

using GrantOutcome = std::variant<TokenGrant, OAuthError>;

/// One function a grant type of Salesforce's token endpoint (Salesforce Help, "OAuth Authorization Flows").
GrantOutcome exchangeCode(const TokenRequest& request);
GrantOutcome refreshTokens(const TokenRequest& request);
GrantOutcome bearAssertion(const TokenRequest& request); ///< JWT bearer
GrantOutcome actAsClient(const TokenRequest& request); ///< client credentials
GrantOutcome usePassword(
    const TokenRequest& request); ///< username-password, where the app has it switched on

/// The access token, and a refresh token where the scopes have one.
TokenGrant withRefreshToken(Org& org, TokenGrant earned);

} // namespace scout::demoorg
