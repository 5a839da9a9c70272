// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/Reconnect.h"

#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

ReconnectBy reconnectBy(Method method)
{
    switch (method) {
    case Method::Quick:
    case Method::Custom:
    case Method::Demo:
        return ReconnectBy::Browser;
    case Method::Token:
        return ReconnectBy::AccessToken;
    case Method::SfdxUrl:
        return ReconnectBy::SfdxUrl;
    case Method::ClientCredentials:
    case Method::Jwt:
        return ReconnectBy::StoredKey;
    }
    return ReconnectBy::Browser;
}

Task<Result<QuickConnectRequest>> reconnectRequest(
    OrgProfile profile, std::string loginUrl, secrets::SecretStore* secrets)
{
    QuickConnectRequest request;
    request.reconnects = profile.id;
    request.method = profile.method;
    request.loginUrl = loginUrl.empty() ? profile.loginUrl : std::move(loginUrl);
    request.clientId = profile.clientId;
    request.callbackUrl = profile.callbackUrl;
    request.loginHint = profile.username;
    if (!profile.scopes.empty())
        request.scopes = profile.scopes;
    auto clientSecret = co_await secrets->read(secretName(profile.id, kClientSecret));
    if (!clientSecret && clientSecret.error().kind != ErrorKind::NotFound)
        co_return clientSecret.error();
    if (clientSecret)
        request.clientSecret = std::move(clientSecret).value();
    co_return request;
}

} // namespace scout::orgs
