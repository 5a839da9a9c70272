// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConfiguredHttp.h"

#include "net/QtHttpClient.h"

namespace scout::services {

ConfiguredHttp::ConfiguredHttp(
    std::filesystem::path settingsFile, secrets::SecretStore& secrets, net::ProxyRules::Lookup environment)
    : m_settingsFile(std::move(settingsFile))
    , m_secrets(secrets)
    , m_environment(std::move(environment))
{ }

ConfiguredHttp::~ConfiguredHttp() = default;

Task<Result<net::HttpResponse>> ConfiguredHttp::send(net::HttpRequest request)
{
    if (!m_client) {
        auto opened = co_await open();
        if (!opened)
            co_return opened.error();
    }
    co_return co_await m_client->send(std::move(request));
}

Task<Result<void>> ConfiguredHttp::open()
{
    auto settings = settings::readNetworkSettings(m_settingsFile);
    if (!settings)
        co_return settings.error();
    auto rules = co_await proxies(*settings);
    if (!rules)
        co_return rules.error();
    if (m_client) // another request was as early, and faster
        co_return Result<void>();
    net::QtHttpOptions options;
    options.proxies = std::move(rules).value();
    const std::string caFile = m_environment("SSL_CERT_FILE");
    options.extraCaFile = caFile.empty() ? settings->caFile : caFile;
    m_client = std::make_unique<net::QtHttpClient>(std::move(options));
    co_return Result<void>();
}

Task<Result<net::ProxyRules>> ConfiguredHttp::proxies(settings::NetworkSettings settings)
{
    auto rules = net::ProxyRules::fromEnvironment(m_environment);
    if (!rules.empty() || settings.proxy.empty())
        co_return rules;
    auto proxy = net::ProxyAddress::parse(settings.proxy);
    if (!proxy)
        co_return proxy.error();
    proxy->user = settings.proxyUser;
    if (!proxy->user.empty()) {
        auto password = co_await m_secrets.read(std::string(kProxyPassword));
        if (!password && password.error().kind != ErrorKind::NotFound)
            co_return password.error();
        if (password)
            proxy->password = std::move(password).value();
    }
    co_return net::ProxyRules::through(std::move(proxy).value(), settings.exceptions);
}

} // namespace scout::services
