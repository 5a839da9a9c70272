// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/Connections.h"

#include "orgs/OrgProbe.h"
#include "orgs/OrgSessions.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

namespace {

Error unknown()
{
    return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
}

} // namespace

Connections::Connections(Parts parts)
    : m_tokens(parts.http)
    , m_parts(parts)
{ }

Task<Result<Connections::CheckOutcome>> Connections::check(std::string profileId)
{
    if (!m_parts.store.byId(profileId))
        co_return unknown();
    Result<OrgFacts> facts = Error();
    auto session = co_await m_parts.sessions.open(profileId);
    if (session) {
        OrgProbe probe(**session, m_parts.clock);
        facts = co_await probe.look();
    } else {
        facts = session.error();
    }
    const TimePoint now = m_parts.clock.now();
    OrgStore::Change note = [facts, now](OrgProfile& profile) {
        if (facts)
            apply(*facts, now, profile);
        else
            apply(facts.error(), now, profile);
    };
    auto profile = co_await m_parts.store.update(std::move(profileId), std::move(note));
    if (!profile)
        co_return profile.error();
    CheckOutcome outcome{std::move(profile).value(), std::nullopt};
    if (!facts)
        outcome.failure = facts.error();
    co_return outcome;
}

Task<Result<Connections::Removal>> Connections::remove(std::string profileId, bool keepToken)
{
    const OrgProfile* profile = m_parts.store.byId(profileId);
    if (!profile)
        co_return unknown();
    const std::string loginUrl = profile->instanceUrl;
    auto token = co_await tokenToRevoke(profileId);
    if (!token && token.error().kind != ErrorKind::NotFound)
        co_return token.error();
    Removal removal;
    if (token && !keepToken) {
        auto revoked = co_await m_tokens.revoke(loginUrl, std::move(token).value());
        removal.revoked = revoked.ok();
        if (!revoked)
            removal.revocationFailure = revoked.error();
    }
    auto deleted = co_await deleteSecrets(profileId);
    if (!deleted)
        co_return deleted.error();
    m_parts.sessions.close(profileId);
    auto removed = co_await m_parts.store.remove(std::move(profileId));
    if (!removed)
        co_return removed.error();
    co_return removal;
}

Task<Result<Secret>> Connections::tokenToRevoke(std::string profileId)
{
    // Revoking the refresh token ends its access tokens with it.
    auto refreshToken = co_await m_parts.secrets.read(secretName(profileId, kRefreshToken));
    if (refreshToken || refreshToken.error().kind != ErrorKind::NotFound)
        co_return refreshToken;
    co_return co_await m_parts.secrets.read(secretName(profileId, kAccessToken));
}

Task<Result<void>> Connections::deleteSecrets(std::string profileId)
{
    for (const auto what : {kAccessToken, kRefreshToken}) {
        auto removed = co_await m_parts.secrets.remove(secretName(profileId, what));
        if (!removed)
            co_return removed.error();
    }
    co_return Result<void>();
}

} // namespace scout::orgs
