// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgSession.h"

#include <map>
#include <memory>

namespace scout::orgs {

class DemoOrgHost;
class OrgStore;
class TokenBroker;

/// The open sessions, one an org, made when first asked for. A demo connection's org is started first, and
/// its new address noted in the profile.
class OrgSessions {
public:
    OrgSessions(net::HttpClient& http, OrgStore& store, TokenBroker& broker, DemoOrgHost& demo);
    ~OrgSessions();

    void setTimeout(std::chrono::milliseconds idle) { m_idleTimeout = idle; }
    /// Told of the API usage that answers carry, with the profile's id.
    void onUsage(std::function<void(std::string, ApiUsage)> observer) { m_onUsage = std::move(observer); }

    /// Shared, so that a query under way outlives the removal of its connection. Errors: NotFound
    /// "connection_unknown", those of DemoOrgHost.
    Task<Result<std::shared_ptr<OrgSession>>> open(std::string profileId);
    /// Forgets the session, after a new sign-in or a removal.
    void close(const std::string& profileId);

private:
    Task<Result<std::string>> addressOf(std::string profileId);

    net::HttpClient& m_http;
    OrgStore& m_store;
    TokenBroker& m_broker;
    DemoOrgHost& m_demo;
    std::map<std::string, std::shared_ptr<OrgSession>> m_open;
    std::chrono::milliseconds m_idleTimeout = std::chrono::seconds(20);
    std::function<void(std::string, ApiUsage)> m_onUsage;
};

} // namespace scout::orgs
