// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/TokenBroker.h"

#include "orgs/OrgStore.h"
#include "orgs/SecretNames.h"
#include "secrets/SecretStore.h"

namespace scout::orgs {

TokenBroker::TokenBroker(TokenRenewal::Parts parts, OrgStore& store)
    : m_secrets(parts.secrets)
    , m_renewal(std::move(parts))
    , m_store(store)
{ }

TokenBroker::~TokenBroker() = default;

void TokenBroker::forget(const std::string& profileId)
{
    m_entries.erase(profileId);
}

Task<Result<Secret>> TokenBroker::current(std::string profileId)
{
    const auto known = m_entries.find(profileId);
    if (known != m_entries.end() && !known->second.token.empty())
        co_return known->second.token;
    auto stored = co_await m_secrets.read(secretName(profileId, kAccessToken));
    if (stored) {
        m_entries[profileId].token = *stored;
        co_return stored;
    }
    if (stored.error().kind != ErrorKind::NotFound)
        co_return stored.error();
    co_return co_await renew(std::move(profileId), Secret());
}

Task<Result<Secret>> TokenBroker::renew(std::string profileId, Secret refused)
{
    Entry& entry = m_entries[profileId];
    if (!entry.token.empty() && !(entry.token == refused))
        co_return entry.token;
    auto renewal = entry.renewal;
    if (!renewal) {
        renewal = std::make_shared<Renewal>();
        entry.renewal = renewal;
        // In our own scope: the first caller may give up while others still wait.
        m_tasks.start(runRenewal(std::move(profileId), std::move(refused), renewal));
    }
    auto token = co_await renewal->wait();
    co_return token;
}

Task<> TokenBroker::runRenewal(std::string profileId, Secret refused, std::shared_ptr<Renewal> renewal)
{
    auto token = co_await renewNow(profileId, std::move(refused));
    if (const auto entry = m_entries.find(profileId); entry != m_entries.end()) {
        entry->second.renewal.reset();
        entry->second.token = token ? *token : Secret();
    }
    renewal->set(std::move(token));
}

Task<Result<Secret>> TokenBroker::renewNow(std::string profileId, Secret refused)
{
    const OrgProfile* profile = m_store.byId(profileId);
    if (!profile)
        co_return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
    co_return co_await m_renewal.renew(*profile, std::move(refused));
}

BrokeredToken::BrokeredToken(TokenBroker& broker, std::string profileId)
    : m_broker(broker)
    , m_profileId(std::move(profileId))
{ }

Task<Result<Secret>> BrokeredToken::current()
{
    return m_broker.current(m_profileId);
}
Task<Result<Secret>> BrokeredToken::renew(Secret refused)
{
    return m_broker.renew(m_profileId, std::move(refused));
}

} // namespace scout::orgs
