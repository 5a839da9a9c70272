// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "settings/Paths.h"

#include <chrono>
#include <memory>
#include <string>

namespace scout::crypto {
class RandomSource;
}
namespace scout::net {
class HttpClient;
}
namespace scout::orgs {
class CliAdoption;
class ConnectFlow;
class Connections;
class DemoOrgHost;
class OrgSessions;
class OrgStore;
class SfdxConnect;
class UnattendedConnect;
} // namespace scout::orgs
namespace scout::secrets {
class PassphrasePrompt;
class SecretStore;
} // namespace scout::secrets

namespace scout::services {

/// Builds the core once, for either program, and owns it. Nothing here is found by a global: whoever needs a
/// part gets it by reference.
class Services {
public:
    struct Options {
        settings::Paths paths = settings::systemPaths();
        std::chrono::milliseconds idleTimeout = std::chrono::seconds(20);
        /// Asked once for the vault's passphrase where there is no keychain; null: nobody to ask.
        secrets::PassphrasePrompt* prompt = nullptr;
        bool keychainCanAsk = false; ///< a desktop is there to show the keychain's own dialog
    };

    explicit Services(Options options);
    ~Services();

    /// Reads the list of connections. Errors: those of OrgStore::load.
    Result<void> load();

    const settings::Paths& paths() const;
    const Clock& clock() const;
    crypto::RandomSource& random();
    net::HttpClient& http();
    secrets::SecretStore& secrets();
    orgs::OrgStore& orgs();
    orgs::OrgSessions& sessions();
    orgs::Connections& connections();
    orgs::DemoOrgHost& demoOrg();
    /// A flow of its own for each sign-in: several can be under way.
    std::unique_ptr<orgs::ConnectFlow> newConnectFlow();
    std::unique_ptr<orgs::UnattendedConnect> newUnattendedConnect();
    std::unique_ptr<orgs::SfdxConnect> newSfdxConnect();
    std::unique_ptr<orgs::CliAdoption> newCliAdoption();

    /// Where secrets are, or where it is noted that they are elsewhere.
    static std::filesystem::path vaultFile(const settings::Paths& paths);
    static std::filesystem::path storePreferenceFile(const settings::Paths& paths);
    /// What settings::NetworkSettings are read from.
    static std::filesystem::path settingsFile(const settings::Paths& paths);

    /// What Quick Connect signs in with, from the build settings.
    static std::string quickConnectClientId();
    static std::string quickConnectCallback();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace scout::services
