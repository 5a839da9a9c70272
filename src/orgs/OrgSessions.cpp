// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/OrgSessions.h"

#include "net/Url.h"
#include "orgs/DemoOrgHost.h"
#include "orgs/OrgStore.h"
#include "orgs/TokenBroker.h"

namespace scout::orgs {

namespace {

/// A session with the token source that it borrows.
struct OpenSession {
    BrokeredToken token;
    OrgSession session;

    OpenSession(net::HttpClient& http, TokenBroker& broker, const std::string& profileId, std::string address)
        : token(broker, profileId)
        , session(http, token, std::move(address))
    { }
};

int portOf(const std::string& address)
{
    const auto url = net::Url::parse(address);
    return url ? url->port : 0;
}

} // namespace

OrgSessions::OrgSessions(net::HttpClient& http, OrgStore& store, TokenBroker& broker, DemoOrgHost& demo)
    : m_http(http)
    , m_store(store)
    , m_broker(broker)
    , m_demo(demo)
{ }

OrgSessions::~OrgSessions() = default;

Task<Result<std::shared_ptr<OrgSession>>> OrgSessions::open(std::string profileId)
{
    if (const auto known = m_open.find(profileId); known != m_open.end())
        co_return known->second;
    auto address = co_await addressOf(profileId);
    if (!address)
        co_return address.error();
    auto open = std::make_shared<OpenSession>(m_http, m_broker, profileId, std::move(address).value());
    open->session.setTimeout(m_idleTimeout);
    open->session.onUsage([this, profileId](ApiUsage usage) {
        if (m_onUsage)
            m_onUsage(profileId, usage);
    });
    std::shared_ptr<OrgSession> session(open, &open->session);
    m_open[profileId] = session;
    co_return session;
}

void OrgSessions::close(const std::string& profileId)
{
    m_open.erase(profileId);
    m_broker.forget(profileId);
}

Task<Result<std::string>> OrgSessions::addressOf(std::string profileId)
{
    const OrgProfile* profile = m_store.byId(profileId);
    if (!profile)
        co_return Error{ErrorKind::NotFound, "connection_unknown", "The connection is no longer there."};
    const std::string known = profile->instanceUrl;
    if (profile->method != Method::Demo)
        co_return known;
    auto address = co_await m_demo.start(portOf(known));
    if (!address || *address == known)
        co_return address;
    OrgStore::Change move = [address = *address](OrgProfile& changed) {
        changed.instanceUrl = address;
        changed.loginUrl = address;
    };
    auto moved = co_await m_store.update(std::move(profileId), std::move(move));
    if (!moved)
        co_return moved.error();
    co_return address;
}

} // namespace scout::orgs
