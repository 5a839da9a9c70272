// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/SfdxConnect.h"

#include "net/TlsProbe.h"
#include "net/Url.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

namespace {

Task<std::string> loginUrlOf(auth::SfdxAuthUrl url)
{
    if (!url.isLoopback())
        co_return url.origin();
    const bool isTls = co_await net::answersTls(url.host, url.port);
    co_return url.origin(isTls ? "https" : "http");
}

Error impossible(const OrgProfile& profile)
{
    return Error{ErrorKind::BadRequest, "sfdx_url_impossible",
        "\"" + profile.name + "\" keeps no refresh token, which is what an SFDX auth URL carries."};
}

} // namespace

SfdxConnect::SfdxConnect(ConnectionKeeper::Parts parts)
    : m_parts(parts)
    , m_keeper(parts)
    , m_tokens(parts.http)
{ }

Task<Result<Connected>> SfdxConnect::run(SfdxConnectRequest request)
{
    auto opened = co_await m_keeper.open();
    if (!opened)
        co_return opened.error();
    auto loginUrl = co_await loginUrlOf(request.url);
    co_return co_await keep(std::move(request), std::move(loginUrl));
}

Task<Result<Connected>> SfdxConnect::keep(SfdxConnectRequest request, std::string loginUrl)
{
    OrgProfile profile;
    profile.id = request.reconnects;
    profile.name = request.name;
    profile.method = Method::SfdxUrl;
    profile.loginUrl = loginUrl;
    profile.clientId = request.url.app.id;
    auth::TokenRefresh refresh;
    refresh.loginUrl = std::move(loginUrl);
    refresh.app = request.url.app;
    refresh.refreshToken = request.url.refreshToken;
    auto tokens = co_await m_tokens.refresh(std::move(refresh));
    if (!tokens)
        co_return tokens.error();
    Granted granted;
    granted.tokens = std::move(tokens).value();
    if (granted.tokens.refreshToken.empty()) // not rotated: the one of the URL stays good
        granted.tokens.refreshToken = std::move(request.url.refreshToken);
    if (!request.url.app.secret.empty())
        granted.secrets.emplace(kClientSecret, std::move(request.url.app.secret));
    co_return co_await m_keeper.keep(std::move(profile), std::move(granted));
}

Task<Result<auth::SfdxAuthUrl>> SfdxConnect::urlOf(std::string profileId)
{
    const OrgProfile* known = m_parts.store.byId(profileId);
    if (!known)
        co_return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
    const OrgProfile profile = *known;
    auto refreshToken = co_await m_parts.secrets.read(secretName(profileId, kRefreshToken));
    if (!refreshToken && refreshToken.error().kind == ErrorKind::NotFound)
        co_return impossible(profile);
    if (!refreshToken)
        co_return refreshToken.error();
    auto clientSecret = co_await m_parts.secrets.read(secretName(profileId, kClientSecret));
    if (!clientSecret && clientSecret.error().kind != ErrorKind::NotFound)
        co_return clientSecret.error();
    const auto host = net::Url::parse(profile.instanceUrl);
    if (!host)
        co_return host.error();
    auth::SfdxAuthUrl url;
    url.app = {profile.clientId, std::move(clientSecret).valueOr(Secret())};
    url.refreshToken = std::move(refreshToken).value();
    url.host = host->host;
    url.port = host->port;
    co_return url;
}

} // namespace scout::orgs
