// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/AppPolicy.h"
#include "demoorg/oauth/Grants.h"

namespace scout::demoorg {

namespace {

SecretRule serverSecret(const ConnectedApp&)
{
    return SecretRule::Required;
}

} // namespace

GrantOutcome actAsClient(const TokenRequest& request)
{
    Org& org = request.site.org;
    if (request.site.role != HostRole::MyDomain)
        return OAuthError{"invalid_grant", "request not supported on this domain"};
    auto client = authenticateClient(request.site, request.client, serverSecret);
    if (auto* refusal = std::get_if<OAuthError>(&client))
        return std::move(*refusal);
    auto& app = std::get<ConnectedApp>(client);
    if (app.isPublic())
        return OAuthError{"invalid_client", "invalid client credentials"};
    if (!app.clientCredentialsFlow)
        return OAuthError{"invalid_grant", "client credentials flow not enabled"};
    const auto user = org.users.byUsername(app.runAsUser);
    if (!user || !user->isActive)
        return OAuthError{"invalid_grant", "no client credentials user enabled"};
    const Scopes scopes = app.scopes.without("refresh_token");
    if (scopes.empty())
        return OAuthError{"invalid_grant", "no valid scopes defined"};
    const Grant grant{app.consumerKey, user->id, scopes};
    return TokenGrant{std::move(app), grant};
}

GrantOutcome usePassword(const TokenRequest& request)
{
    Org& org = request.site.org;
    auto client = authenticateClient(request.site, request.client, serverSecret);
    if (auto* refusal = std::get_if<OAuthError>(&client))
        return std::move(*refusal);
    auto& app = std::get<ConnectedApp>(client);
    const auto user = request.site.knowsOrg() && app.passwordFlow
        ? org.users.authenticate(request.form.value("username"), Secret(request.form.value("password")))
        : std::nullopt;
    if (!user)
        return OAuthError{"invalid_grant", "authentication failure"};
    if (auto refusal = tokenRefusal(org, app, *user))
        return std::move(*refusal);
    const Grant grant{app.consumerKey, user->id, app.scopes.without("refresh_token")};
    TokenGrant earned{std::move(app), grant};
    earned.tellsScope = false;
    return earned;
}

} // namespace scout::demoorg
