// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/TokenRenewal.h"

#include "async/RunInPool.h"
#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"
#include "settings/FileLock.h"

namespace scout::orgs {

namespace {

/// For another process to finish its renewal: longer than a request that is given up.
constexpr std::chrono::seconds kLongestRenewal{60};

Error reconnectNeeded()
{
    return Error{
        ErrorKind::Unauthorized, "reconnect_needed", "The connection has nothing to renew its session with."};
}

} // namespace

Error disconnectedError()
{
    return Error{ErrorKind::Unauthorized, "connection_disconnected",
        "Its token was given up on this computer; Reconnect signs it in again."};
}

TokenRenewal::TokenRenewal(Parts parts)
    : m_parts(std::move(parts))
    , m_tokens(m_parts.http)
    , m_assertions(m_parts.http, m_parts.clock)
{ }

Task<Result<Secret>> TokenRenewal::renew(OrgProfile profile, Secret refused)
{
    auto acquire = [file = m_parts.lockFolder / (profile.id + ".lock")] {
        return settings::FileLock::acquire(file, kLongestRenewal);
    };
    const auto lock = co_await runInPool(std::move(acquire));
    if (!lock)
        co_return lock.error();
    auto token = co_await renewLocked(std::move(profile), std::move(refused));
    co_return token;
}

Task<Result<Secret>> TokenRenewal::renewLocked(OrgProfile profile, Secret refused)
{
    auto stored = co_await m_parts.secrets.read(secretName(profile.id, kAccessToken));
    if (stored && !(*stored == refused))
        co_return stored; // another process has renewed it meanwhile
    auto tokens = co_await request(profile);
    if (!tokens)
        co_return tokens.error();
    co_return co_await keep(std::move(profile.id), std::move(tokens).value());
}

Task<Result<auth::Tokens>> TokenRenewal::request(OrgProfile profile)
{
    if (profile.signedOut)
        co_return disconnectedError();
    switch (profile.method) {
    case Method::Token:
        co_return reconnectNeeded();
    case Method::ClientCredentials:
        co_return co_await withClientCredentials(std::move(profile));
    case Method::Jwt:
        co_return co_await withAssertion(std::move(profile));
    case Method::Quick:
    case Method::Custom:
    case Method::SfdxUrl:
    case Method::Demo:
        break;
    }
    co_return co_await withRefreshToken(std::move(profile));
}

Task<Result<auth::Tokens>> TokenRenewal::withRefreshToken(OrgProfile profile)
{
    auto refreshToken = co_await read(profile.id, std::string(kRefreshToken));
    if (!refreshToken)
        co_return refreshToken.error();
    auto clientSecret = co_await read(profile.id, std::string(kClientSecret));
    if (!clientSecret && clientSecret.error().kind == ErrorKind::Storage)
        co_return clientSecret.error();
    auth::TokenRefresh refresh;
    refresh.loginUrl = std::move(profile.loginUrl);
    refresh.app.id = std::move(profile.clientId);
    refresh.app.secret = std::move(clientSecret).valueOr(Secret()); // most apps of our own have none
    refresh.refreshToken = std::move(refreshToken).value();
    co_return co_await m_tokens.refresh(std::move(refresh));
}

Task<Result<auth::Tokens>> TokenRenewal::withClientCredentials(OrgProfile profile)
{
    auto clientSecret = co_await read(profile.id, std::string(kClientSecret));
    if (!clientSecret)
        co_return clientSecret.error();
    auth::ClientCredentials credentials;
    credentials.loginUrl = std::move(profile.loginUrl);
    credentials.app.id = std::move(profile.clientId);
    credentials.app.secret = std::move(clientSecret).value();
    co_return co_await m_tokens.clientCredentials(std::move(credentials));
}

Task<Result<auth::Tokens>> TokenRenewal::withAssertion(OrgProfile profile)
{
    auto pem = co_await read(profile.id, std::string(kPrivateKey));
    if (!pem)
        co_return pem.error();
    auto key = crypto::PrivateKey::read(*pem);
    if (!key)
        co_return key.error();
    auth::JwtRequest request{std::move(profile.loginUrl), std::move(profile.clientId),
        std::move(profile.username), std::move(key).value(), std::move(profile.audience)};
    auto grant = co_await m_assertions.run(std::move(request));
    if (!grant)
        co_return grant.error();
    co_return std::move(grant->tokens);
}

Task<Result<Secret>> TokenRenewal::keep(std::string profileId, auth::Tokens tokens)
{
    if (!tokens.refreshToken.empty()) {
        // The old one is dead already: a failure here must be heard, not passed over.
        auto rotated = co_await m_parts.secrets.write(
            secretName(profileId, kRefreshToken), std::move(tokens.refreshToken));
        if (!rotated)
            co_return rotated.error();
    }
    auto stored = co_await m_parts.secrets.write(secretName(profileId, kAccessToken), tokens.accessToken);
    if (!stored)
        co_return stored.error();
    co_return std::move(tokens.accessToken);
}

/// A secret that is not there means that its user must sign in again.
Task<Result<Secret>> TokenRenewal::read(std::string profileId, std::string what)
{
    auto secret = co_await m_parts.secrets.read(secretName(profileId, what));
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return reconnectNeeded();
    co_return secret;
}

} // namespace scout::orgs
