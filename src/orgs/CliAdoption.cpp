// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/CliAdoption.h"

#include "base/Text.h"
#include "net/Url.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "settings/AtomicFile.h"

namespace scout::orgs {

namespace {

Result<Secret> decryptIfAny(const std::string& text, const std::vector<Secret>& keys)
{
    return text.empty() ? Secret() : decryptCliText(text, keys);
}

Method methodOf(const CliOrg& org)
{
    if (org.isJwt())
        return Method::Jwt;
    return org.refreshToken.empty() ? Method::Token : Method::SfdxUrl;
}

OrgProfile profileFor(const CliOrg& org)
{
    OrgProfile profile;
    profile.method = methodOf(org);
    profile.loginUrl = org.instanceUrl;
    profile.clientId = org.clientId;
    return profile;
}

} // namespace

CliAdoption::CliAdoption(ConnectionKeeper::Parts parts)
    : m_parts(parts)
    , m_keeper(parts)
    , m_sfdx(parts)
    , m_unattended(parts)
{ }

const OrgProfile* CliAdoption::adopted(const CliOrg& org) const
{
    for (const OrgProfile& profile : m_parts.store.profiles()) {
        const bool isSameUser =
            equalsIgnoreCase(profile.username, org.username) && profile.orgId == org.orgId;
        if (isSameUser && profile.method == methodOf(org) && profile.clientId == org.clientId)
            return &profile;
    }
    return nullptr;
}

std::string CliAdoption::nameOf(const CliOrg& org) const
{
    return org.aliases.empty() ? std::string() : org.aliases.front();
}

std::string CliAdoption::idOf(const CliOrg& org) const
{
    const OrgProfile* profile = adopted(org);
    return profile ? profile->id : std::string();
}

Task<Result<Connected>> CliAdoption::adopt(CliOrg org, std::vector<Secret> keys)
{
    auto opened = co_await m_keeper.open();
    if (!opened)
        co_return opened.error();
    if (org.isJwt())
        co_return co_await adoptJwt(std::move(org));
    auto accessToken = decryptCliText(org.accessToken, keys);
    if (!accessToken)
        co_return accessToken.error();
    auto refreshToken = decryptIfAny(org.refreshToken, keys);
    if (!refreshToken)
        co_return refreshToken.error();
    auto clientSecret = decryptIfAny(org.clientSecret, keys);
    if (!clientSecret)
        co_return clientSecret.error();
    auth::Tokens tokens;
    tokens.instanceUrl = org.instanceUrl;
    tokens.accessToken = std::move(accessToken).value();
    tokens.refreshToken = std::move(refreshToken).value();
    co_return co_await adoptTokens(std::move(org), std::move(tokens), std::move(clientSecret).value());
}

Task<Result<Connected>> CliAdoption::adoptTokens(CliOrg org, auth::Tokens tokens, Secret clientSecret)
{
    OrgProfile profile = profileFor(org);
    profile.id = idOf(org);
    profile.name = nameOf(org);
    Granted granted;
    granted.tokens = tokens;
    if (!clientSecret.empty())
        granted.secrets.emplace(kClientSecret, clientSecret);
    auto connected = co_await m_keeper.keep(std::move(profile), std::move(granted));
    const bool hasEnded = !connected && connected.error().kind == ErrorKind::Unauthorized;
    if (!hasEnded || tokens.refreshToken.empty())
        co_return connected;
    const auto host = net::Url::parse(org.instanceUrl);
    if (!host)
        co_return host.error();
    SfdxConnectRequest request;
    request.name = nameOf(org);
    request.reconnects = idOf(org);
    request.url.app = {org.clientId, std::move(clientSecret)};
    request.url.refreshToken = std::move(tokens.refreshToken);
    request.url.host = host->host;
    request.url.port = host->port;
    co_return co_await m_sfdx.run(std::move(request));
}

Task<Result<Connected>> CliAdoption::adoptJwt(CliOrg org)
{
    auto pem = settings::readFile(org.privateKeyFile);
    if (!pem)
        co_return pem.error();
    auto key = crypto::PrivateKey::read(Secret(std::move(pem).value()));
    if (!key)
        co_return key.error();
    JwtConnectRequest request{
        nameOf(org), idOf(org), org.loginUrl, org.clientId, std::move(key).value(), {}, {org.username}};
    co_return co_await m_unattended.jwt(std::move(request));
}

} // namespace scout::orgs
