// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/Connections.h"

#include "base/Log.h"
#include "base/Text.h"
#include "orgs/ConnectionKeeper.h"
#include "orgs/OrgSessions.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "orgs/TokenRenewal.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

namespace {

Error unknown()
{
    return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
}

/// The user of that name, as the connection spells it.
Result<std::string> userOf(const OrgProfile& profile, const std::string& username)
{
    if (profile.method != Method::Jwt)
        return Error{ErrorKind::BadRequest, "act_as_needs_jwt",
            "\"" + profile.name + "\" signs in as one user only, " + profile.username + '.'};
    for (const std::string& known : profile.usernames)
        if (equalsIgnoreCase(known, username))
            return known;
    return Error{ErrorKind::BadRequest, "act_as_unknown_user",
        "\"" + profile.name + "\" can act as " + join(profile.usernames, ", ") + ", but not as " + username
            + '.'};
}

void logEnd(std::string_view what, const OrgProfile& profile, const Connections::Removal& removal)
{
    log::area(log::Area::Orgs)
        .info("{} {} of {}, token {}", what, profile.username, profile.instanceUrl,
            removal.revoked ? "revoked" : "not revoked");
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
    auto facts = co_await look(profileId);
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

Task<Result<OrgFacts>> Connections::look(std::string profileId)
{
    auto session = co_await m_parts.sessions.open(std::move(profileId));
    if (!session)
        co_return session.error();
    OrgProbe probe(**session, m_parts.clock);
    co_return co_await probe.look();
}

Task<Result<OrgProfile>> Connections::signInAgain(std::string profileId)
{
    const OrgProfile* profile = m_parts.store.byId(profileId);
    if (!profile)
        co_return unknown();
    const bool wasSignedOut = profile->signedOut;
    auto signedIn = co_await signInNow(profileId);
    if (!signedIn && wasSignedOut) {
        OrgStore::Change restore = [](OrgProfile& changed) { changed.signedOut = true; };
        auto restored = co_await m_parts.store.update(std::move(profileId), std::move(restore));
        static_cast<void>(restored); // the failure to report is the one of the sign-in
    }
    co_return signedIn;
}

Task<Result<OrgProfile>> Connections::signInNow(std::string profileId)
{
    OrgStore::Change allow = [](OrgProfile& changed) { changed.signedOut = false; };
    auto allowed = co_await m_parts.store.update(profileId, std::move(allow));
    if (!allowed)
        co_return allowed.error();
    auto forgotten = co_await forgetSession(profileId);
    if (!forgotten)
        co_return forgotten.error();
    auto facts = co_await look(profileId);
    if (!facts)
        co_return facts.error();
    const OrgProfile* profile = m_parts.store.byId(profileId);
    if (!profile)
        co_return unknown();
    if (auto same = checkSameUser(*profile, *facts); !same)
        co_return same.error();
    OrgStore::Change note = [facts = *facts, now = m_parts.clock.now()](OrgProfile& changed) {
        changed.connectedAt = now;
        apply(facts, now, changed);
    };
    co_return co_await m_parts.store.update(std::move(profileId), std::move(note));
}

/// Without its access token a connection has to ask for a new one.
Task<Result<void>> Connections::forgetSession(std::string profileId)
{
    auto forgotten = co_await m_parts.secrets.remove(secretName(profileId, kAccessToken));
    if (forgotten)
        m_parts.sessions.close(profileId);
    co_return forgotten;
}

Task<Result<OrgFacts>> Connections::lookAs(std::string profileId, std::string username)
{
    OrgStore::Change become = [username](OrgProfile& profile) { profile.username = username; };
    auto changed = co_await m_parts.store.update(profileId, std::move(become));
    if (!changed)
        co_return changed.error();
    auto forgotten = co_await forgetSession(profileId);
    if (!forgotten)
        co_return forgotten.error();
    co_return co_await look(std::move(profileId));
}

Task<Result<OrgProfile>> Connections::actAs(std::string profileId, std::string username)
{
    const OrgProfile* profile = m_parts.store.byId(profileId);
    if (!profile)
        co_return unknown();
    const auto user = userOf(*profile, username);
    if (!user)
        co_return user.error();
    const std::string before = profile->username;
    auto facts = co_await lookAs(profileId, *user);
    OrgStore::Change settle = [facts, before, now = m_parts.clock.now()](OrgProfile& changed) {
        if (facts)
            apply(*facts, now, changed);
        else
            changed.username = before;
    };
    auto settled = co_await m_parts.store.update(profileId, std::move(settle));
    if (facts)
        co_return settled;
    auto forgotten = co_await forgetSession(std::move(profileId));
    static_cast<void>(forgotten); // the failure to report is the one of the new user
    co_return facts.error();
}

Task<Result<Connections::Removal>> Connections::disconnect(std::string profileId)
{
    if (!m_parts.store.byId(profileId))
        co_return unknown();
    auto removal = co_await revoke(profileId);
    if (!removal)
        co_return removal.error();
    const std::vector<std::string_view> tokens(kTokensOfConnection.begin(), kTokensOfConnection.end());
    auto deleted = co_await deleteSecrets(profileId, tokens);
    if (!deleted)
        co_return deleted.error();
    m_parts.sessions.close(profileId);
    OrgStore::Change note = [now = m_parts.clock.now()](OrgProfile& profile) {
        profile.signedOut = true;
        apply(disconnectedError(), now, profile);
    };
    auto noted = co_await m_parts.store.update(std::move(profileId), std::move(note));
    if (!noted)
        co_return noted.error();
    logEnd("disconnected", *noted, *removal);
    co_return removal;
}

Task<Result<Connections::Removal>> Connections::remove(std::string profileId, bool keepToken)
{
    const OrgProfile* found = m_parts.store.byId(profileId);
    if (!found)
        co_return unknown();
    const OrgProfile profile = *found;
    Removal removal;
    if (!keepToken) {
        auto revoked = co_await revoke(profileId);
        if (!revoked)
            co_return revoked.error();
        removal = std::move(revoked).value();
    }
    const std::vector<std::string_view> all(kSecretsOfConnection.begin(), kSecretsOfConnection.end());
    auto deleted = co_await deleteSecrets(profileId, all);
    if (!deleted)
        co_return deleted.error();
    m_parts.sessions.close(profileId);
    auto removed = co_await m_parts.store.remove(std::move(profileId));
    if (!removed)
        co_return removed.error();
    logEnd("removed", profile, removal);
    co_return removal;
}

/// A refusal of Salesforce is an outcome: what can be done here is done nevertheless.
Task<Result<Connections::Removal>> Connections::revoke(std::string profileId)
{
    Removal removal;
    auto token = co_await tokenToRevoke(profileId);
    if (!token && token.error().kind == ErrorKind::NotFound)
        co_return removal;
    if (!token)
        co_return token.error();
    const OrgProfile* profile = m_parts.store.byId(profileId);
    if (!profile)
        co_return unknown();
    auto revoked = co_await m_tokens.revoke(profile->instanceUrl, std::move(token).value());
    removal.revoked = revoked.ok();
    if (!revoked)
        removal.revocationFailure = revoked.error();
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

Task<Result<void>> Connections::deleteSecrets(std::string profileId, std::vector<std::string_view> which)
{
    for (const auto what : which) {
        auto removed = co_await m_parts.secrets.remove(secretName(profileId, what));
        if (!removed)
            co_return removed.error();
    }
    co_return Result<void>();
}

} // namespace scout::orgs
