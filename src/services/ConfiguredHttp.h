// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/ProxyRules.h"
#include "secrets/SecretStore.h"
#include "settings/NetworkSettings.h"

#include <filesystem>
#include <memory>

namespace scout::net {
class QtHttpClient;
}

namespace scout::services {

/// The name in the secret store of what the proxy of the settings asks for.
inline constexpr std::string_view kProxyPassword = "network/proxy_password";

/// The client that talks to the world in the way of the settings, which the environment overrules:
/// HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY the proxy, SSL_CERT_FILE the CA file. It reads the
/// settings at the first request, so that a command without one runs with broken settings too; the secret
/// store is opened only for a proxy with a user.
///
/// Errors: those of QtHttpClient, settings::readNetworkSettings and net::ProxyAddress::parse; those of
/// SecretStore::read but for a missing password, which the proxy may do without.
class ConfiguredHttp final : public net::HttpClient {
public:
    ConfiguredHttp(std::filesystem::path settingsFile, secrets::SecretStore& secrets,
        net::ProxyRules::Lookup environment);
    ~ConfiguredHttp() override;

    Task<Result<net::HttpResponse>> send(net::HttpRequest request) override;

private:
    Task<Result<void>> open();
    Task<Result<net::ProxyRules>> proxies(settings::NetworkSettings settings);

    std::filesystem::path m_settingsFile;
    secrets::SecretStore& m_secrets;
    net::ProxyRules::Lookup m_environment;
    std::unique_ptr<net::QtHttpClient> m_client; ///< once the settings are read
};

} // namespace scout::services
