// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Grants.h"

#include "crypto/Pkce.h"
#include "demoorg/oauth/AppPolicy.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

SecretRule forWebServerFlow(const ConnectedApp& app)
{
    return app.secretForWebServerFlow ? SecretRule::Required : SecretRule::Optional;
}

SecretRule forRefreshFlow(const ConnectedApp& app)
{
    return app.secretForRefreshFlow ? SecretRule::Required : SecretRule::Optional;
}

/// Salesforce's own reading of RFC 7636, 4.1: no "." and no "~", but up to 171 characters and more.
bool isVerifier(std::string_view text)
{
    constexpr std::size_t kLeast = 43;
    constexpr std::size_t kMost = 256;
    return text.size() >= kLeast && text.size() <= kMost && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

/// Challenge and verifier come both or not at all, and fit.
bool provesItself(const std::string& challenge, const std::optional<std::string>& verifier)
{
    if (challenge.empty() || !verifier)
        return challenge.empty() && !verifier;
    return isVerifier(*verifier) && constantTimeEquals(crypto::pkceChallenge(*verifier), challenge);
}

std::optional<OAuthError> judgeExchange(
    const TokenRequest& request, const ConnectedApp& app, const CodeGrant& code)
{
    if (code.grant.app != app.consumerKey)
        return OAuthError{"invalid_grant", "invalid authorization code"};
    if (code.redirectUri != request.form.value("redirect_uri"))
        return OAuthError{"redirect_uri_mismatch", "redirect_uri must match configuration"};
    if (!provesItself(code.challenge, request.form.find("code_verifier")))
        return OAuthError{"invalid_grant", "invalid code verifier"};
    return std::nullopt;
}

OAuthError missing(std::string_view parameter)
{
    return {"invalid_request", "missing required parameter: " + std::string(parameter)};
}

} // namespace

TokenGrant withRefreshToken(Org& org, TokenGrant earned)
{
    if (earned.grant.scopes.contains("refresh_token"))
        earned.refreshToken = org.tokens.issueRefreshToken(earned.grant);
    return earned;
}

GrantOutcome exchangeCode(const TokenRequest& request)
{
    Org& org = request.site.org;
    auto client = authenticateClient(request.site, request.client, forWebServerFlow);
    if (auto* refusal = std::get_if<OAuthError>(&client))
        return std::move(*refusal);
    auto& app = std::get<ConnectedApp>(client);
    if (!request.form.contains("code"))
        return missing("code");
    const auto code = org.tokens.redeemCode(request.form.value("code"));
    if (const auto* refusal = std::get_if<CodeRefusal>(&code))
        return OAuthError{"invalid_grant",
            *refusal == CodeRefusal::Expired ? "expired authorization code" : "invalid authorization code"};
    const auto& found = std::get<CodeGrant>(code);
    if (auto refusal = judgeExchange(request, app, found))
        return std::move(*refusal);
    return withRefreshToken(org, {std::move(app), found.grant, {}, found.nonce});
}

GrantOutcome refreshTokens(const TokenRequest& request)
{
    Org& org = request.site.org;
    auto client = authenticateClient(request.site, request.client, forRefreshFlow);
    if (auto* refusal = std::get_if<OAuthError>(&client))
        return std::move(*refusal);
    auto& app = std::get<ConnectedApp>(client);
    const OAuthError expired{"invalid_grant", "expired access/refresh token"};
    const std::string token = request.form.value("refresh_token");
    if (token.empty())
        return missing("refresh_token");
    const auto grant = org.tokens.refreshGrant(token);
    if (!request.site.knowsOrg() || !grant || grant->app != app.consumerKey)
        return expired;
    const auto user = org.users.byId(grant->userId);
    if (!user || app.expiresRefreshTokensAtOnce)
        return expired;
    if (auto refusal = tokenRefusal(org, app, *user))
        return std::move(*refusal);
    TokenGrant earned{std::move(app), *grant};
    if (earned.app.rotatesRefreshTokens) {
        earned.refreshToken = org.tokens.rotate(token, *grant);
        if (!earned.refreshToken)
            return expired;
    }
    return earned;
}

} // namespace scout::demoorg
