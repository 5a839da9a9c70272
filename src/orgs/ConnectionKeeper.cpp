// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/ConnectionKeeper.h"

#include "orgs/OrgSessions.h"
#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

namespace {

std::string nameFor(const std::string& wanted, const OrgFacts& facts)
{
    if (!wanted.empty())
        return wanted;
    return facts.orgName.empty() ? facts.username : facts.orgName;
}

bool differs(const std::string& before, const std::string& now)
{
    return !before.empty() && before != now;
}

std::string who(const std::string& username, const std::string& orgName)
{
    return orgName.empty() ? username : username + " of " + orgName;
}

/// What a sign-in decides about a connection; everything else of it stays.
void renew(const OrgProfile& signIn, const std::vector<std::string>& scopes, OrgProfile& profile)
{
    profile.loginUrl = signIn.loginUrl;
    profile.instanceUrl = signIn.instanceUrl;
    profile.clientId = signIn.clientId;
    profile.callbackUrl = signIn.callbackUrl;
    profile.scopes = scopes;
    profile.audience = signIn.audience;
    profile.usernames = signIn.usernames;
    profile.certificateExpiresAt = signIn.certificateExpiresAt;
    profile.signedOut = false;
}

} // namespace

Result<void> checkSameUser(const OrgProfile& profile, const OrgFacts& facts)
{
    const bool isSame = !differs(profile.userId, facts.userId) && !differs(profile.orgId, facts.orgId);
    if (isSame)
        return {};
    return Error{ErrorKind::Forbidden, "reconnect_other_user",
        "This sign-in is of " + who(facts.username, facts.orgName) + ", but the connection \"" + profile.name
            + "\" belongs to " + who(profile.username, profile.orgName) + ". Nothing was changed."};
}

Task<Result<void>> ConnectionKeeper::open()
{
    // Only reading opens every store.
    auto probe = co_await m_parts.secrets.read(secretName("new", kRefreshToken));
    if (!probe && probe.error().kind != ErrorKind::NotFound)
        co_return probe.error();
    co_return Result<void>();
}

Task<Result<Connected>> ConnectionKeeper::keep(OrgProfile profile, Granted granted)
{
    FixedToken token(granted.tokens.accessToken);
    OrgSession session(m_parts.http, token, granted.tokens.instanceUrl);
    OrgProbe probe(session, m_parts.clock);
    auto facts = co_await probe.look();
    if (!facts)
        co_return facts.error();
    profile.instanceUrl = granted.tokens.instanceUrl;
    if (profile.id.empty())
        co_return co_await keepNew(std::move(profile), std::move(granted), std::move(facts).value());
    co_return co_await keepInPlace(std::move(profile), std::move(granted), std::move(facts).value());
}

Task<Result<Connected>> ConnectionKeeper::keepNew(OrgProfile profile, Granted granted, OrgFacts facts)
{
    const TimePoint now = m_parts.clock.now();
    profile.id = m_parts.store.newId();
    profile.name = nameFor(profile.name, facts);
    profile.scopes = granted.tokens.scopes;
    profile.connectedAt = now;
    apply(facts, now, profile);

    const std::string id = profile.id;
    auto secured = co_await store(id, std::move(granted));
    if (!secured)
        co_return secured.error();
    auto added = co_await m_parts.store.add(std::move(profile));
    if (!added) {
        for (const auto what : kSecretsOfConnection) {
            auto removed = co_await m_parts.secrets.remove(secretName(id, what));
            static_cast<void>(removed); // the failure to report is the one of the profile
        }
        co_return added.error();
    }
    Connected connected{std::move(added).value(), std::move(facts)};
    co_return connected;
}

Task<Result<Connected>> ConnectionKeeper::keepInPlace(OrgProfile profile, Granted granted, OrgFacts facts)
{
    const OrgProfile* before = m_parts.store.byId(profile.id);
    if (!before)
        co_return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
    if (auto same = checkSameUser(*before, facts); !same)
        co_return same.error();
    const std::string id = profile.id;
    OrgStore::Change change = [profile, scopes = granted.tokens.scopes, facts, now = m_parts.clock.now()](
                                  OrgProfile& kept) {
        renew(profile, scopes, kept);
        kept.connectedAt = now;
        apply(facts, now, kept);
    };
    auto secured = co_await store(id, std::move(granted));
    if (!secured)
        co_return secured.error();
    m_parts.sessions.close(id);
    auto updated = co_await m_parts.store.update(id, std::move(change));
    if (!updated)
        co_return updated.error();
    Connected connected{std::move(updated).value(), std::move(facts)};
    co_return connected;
}

Task<Result<void>> ConnectionKeeper::store(std::string profileId, Granted granted)
{
    for (const auto& [what, secret] : granted.secrets) {
        auto kept = co_await m_parts.secrets.write(secretName(profileId, what), secret);
        if (!kept)
            co_return kept.error();
    }
    co_return co_await storeTokens(std::move(profileId), std::move(granted.tokens));
}

Task<Result<void>> ConnectionKeeper::storeTokens(std::string profileId, auth::Tokens tokens)
{
    const std::string refreshName = secretName(profileId, kRefreshToken);
    if (tokens.refreshToken.empty()) {
        // One of an earlier sign-in would renew what the user just replaced.
        auto removed = co_await m_parts.secrets.remove(refreshName);
        if (!removed)
            co_return removed.error();
    } else {
        auto kept = co_await m_parts.secrets.write(refreshName, std::move(tokens.refreshToken));
        if (!kept)
            co_return kept.error();
    }
    co_return co_await m_parts.secrets.write(
        secretName(profileId, kAccessToken), std::move(tokens.accessToken));
}

} // namespace scout::orgs
