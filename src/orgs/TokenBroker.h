// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "async/TaskScope.h"
#include "orgs/TokenRenewal.h"
#include "orgs/TokenSource.h"

#include <map>
#include <memory>

namespace scout::orgs {

class OrgStore;

/// Keeps the access tokens of all connections good. One renewal at a time for each connection: whoever
/// asks meanwhile waits for the same one.
class TokenBroker {
public:
    TokenBroker(TokenRenewal::Parts parts, OrgStore& store);
    ~TokenBroker();

    /// Errors: those of the secret store and of renew().
    Task<Result<Secret>> current(std::string profileId);
    /// A newer token than `refused`. Errors: NotFound "connection_unknown"; those of TokenRenewal.
    Task<Result<Secret>> renew(std::string profileId, Secret refused);
    /// Drops what is remembered, after a new sign-in or a removal.
    void forget(const std::string& profileId);

private:
    using Renewal = async::Deferred<Result<Secret>>;
    struct Entry {
        Secret token;
        std::shared_ptr<Renewal> renewal; ///< the one under way
    };

    Task<> runRenewal(std::string profileId, Secret refused, std::shared_ptr<Renewal> renewal);
    Task<Result<Secret>> renewNow(std::string profileId, Secret refused);

    secrets::SecretStore& m_secrets;
    TokenRenewal m_renewal;
    OrgStore& m_store;
    std::map<std::string, Entry> m_entries;
    TaskScope m_tasks;
};

/// The broker as the token source of one connection.
class BrokeredToken final : public TokenSource {
public:
    BrokeredToken(TokenBroker& broker, std::string profileId);

    Task<Result<Secret>> current() override;
    Task<Result<Secret>> renew(Secret refused) override;

private:
    TokenBroker& m_broker;
    std::string m_profileId;
};

} // namespace scout::orgs
