// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Services.h"

#include "crypto/Random.h"
#include "net/RequestTrace.h"
#include "net/RetryingClient.h"
#include "net/TracingClient.h"
#include "orgs/CliAdoption.h"
#include "orgs/ConnectFlow.h"
#include "orgs/Connections.h"
#include "orgs/OrgSessions.h"
#include "orgs/OrgStore.h"
#include "orgs/SfdxConnect.h"
#include "orgs/TokenBroker.h"
#include "orgs/UnattendedConnect.h"
#include "secrets/KeychainStore.h"
#include "secrets/LazyStore.h"
#include "secrets/StorePolicy.h"
#include "secrets/StorePreference.h"
#include "services/ConfiguredHttp.h"
#include "services/LocalDemoOrg.h"

namespace scout::services {

namespace {

Task<secrets::LazyStore::Choice> chooseSecretStore(Services::Options options)
{
    auto key = secrets::VaultKey::fromEnvironment();
    if (!key)
        co_return key.error();
    auto preferred = secrets::readStorePreference(Services::storePreferenceFile(options.paths));
    if (!preferred)
        co_return preferred.error();
    secrets::StorePolicy policy;
    policy.preferred = *preferred;
    policy.vaultFile = Services::vaultFile(options.paths);
    policy.vaultKey = std::move(key).value();
    policy.prompt = options.prompt;
    policy.keychainCanAsk = options.keychainCanAsk;
    std::unique_ptr<secrets::SecretStore> keychain = std::make_unique<secrets::KeychainStore>();
    co_return co_await secrets::chooseStore(std::move(keychain), std::move(policy));
}

} // namespace

/// In the order of dependence; destroyed in the reverse.
struct Services::Parts {
    Options options;
    SystemClock clock;
    crypto::SystemRandom random;
    secrets::LazyStore secrets{[options = options] { return chooseSecretStore(options); }};
    ConfiguredHttp network{Services::settingsFile(options.paths), secrets, net::environmentVariable};
    net::TracingClient traced{network, clock, net::writeToLog};
    net::RetryingClient http{traced};
    orgs::OrgStore store{options.paths.config / "connections.json", random};
    orgs::TokenBroker broker{{http, secrets, clock, options.paths.data / "renewals"}, store};
    LocalDemoOrg demo{options.paths.data / "demo-org", traced};
    orgs::OrgSessions sessions{http, store, broker, demo};
    orgs::Connections connections{{http, secrets, store, sessions, clock}};

    orgs::ConnectionKeeper::Parts keeperParts() { return {http, secrets, store, sessions, clock}; }

    explicit Parts(Options chosen)
        : options(std::move(chosen))
    {
        sessions.setTimeout(options.idleTimeout);
    }
};

Services::Services(Options options)
    : m_parts(std::make_unique<Parts>(std::move(options)))
{ }

Services::~Services() = default;

Result<void> Services::load()
{
    return m_parts->store.load();
}

const settings::Paths& Services::paths() const
{
    return m_parts->options.paths;
}
const Clock& Services::clock() const
{
    return m_parts->clock;
}
crypto::RandomSource& Services::random()
{
    return m_parts->random;
}
net::HttpClient& Services::http()
{
    return m_parts->http;
}
secrets::SecretStore& Services::secrets()
{
    return m_parts->secrets;
}
orgs::OrgStore& Services::orgs()
{
    return m_parts->store;
}
orgs::OrgSessions& Services::sessions()
{
    return m_parts->sessions;
}
orgs::Connections& Services::connections()
{
    return m_parts->connections;
}
orgs::DemoOrgHost& Services::demoOrg()
{
    return m_parts->demo;
}

std::unique_ptr<orgs::ConnectFlow> Services::newConnectFlow()
{
    const orgs::ConnectFlow::Parts parts{
        m_parts->http, m_parts->secrets, m_parts->store, m_parts->sessions, m_parts->random, m_parts->clock};
    return std::make_unique<orgs::ConnectFlow>(parts);
}

std::unique_ptr<orgs::UnattendedConnect> Services::newUnattendedConnect()
{
    return std::make_unique<orgs::UnattendedConnect>(m_parts->keeperParts());
}

std::unique_ptr<orgs::SfdxConnect> Services::newSfdxConnect()
{
    return std::make_unique<orgs::SfdxConnect>(m_parts->keeperParts());
}

std::unique_ptr<orgs::CliAdoption> Services::newCliAdoption()
{
    return std::make_unique<orgs::CliAdoption>(m_parts->keeperParts());
}

std::filesystem::path Services::vaultFile(const settings::Paths& paths)
{
    return paths.data / "vault.bin";
}
std::filesystem::path Services::storePreferenceFile(const settings::Paths& paths)
{
    return paths.config / "secret-store";
}
std::filesystem::path Services::settingsFile(const settings::Paths& paths)
{
    return paths.config / "settings.json";
}
std::string Services::quickConnectClientId()
{
    return SCOUT_QUICK_CONNECT_CLIENT_ID;
}
std::string Services::quickConnectCallback()
{
    return SCOUT_QUICK_CONNECT_CALLBACK;
}

} // namespace scout::services
