// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProxyRules.h"

#include "async/QtText.h"
#include "base/Text.h"

#include <QUrl>

#include <algorithm>

namespace scout::net {

namespace {

constexpr int kDefaultPort = 1080; // curl's

std::optional<ProxyAddress> parseProxy(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const bool hasScheme = text.find("://") != std::string::npos;
    const QUrl url(toQString(hasScheme ? text : "http://" + text));
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    ProxyAddress proxy;
    if (url.scheme().startsWith(QLatin1String("socks")))
        proxy.protocol = ProxyAddress::Protocol::Socks5;
    proxy.host = toUtf8(url.host());
    proxy.port = url.port(kDefaultPort);
    proxy.user = toUtf8(url.userName(QUrl::FullyDecoded));
    proxy.password = Secret(toUtf8(url.password(QUrl::FullyDecoded)));
    return proxy;
}

std::string firstSet(const ProxyRules::Lookup& lookup, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (std::string value = lookup(name); !value.empty())
            return value;
    return {};
}

/// "salesforce.com", ".salesforce.com" and "*.salesforce.com" all mean the domain and what is below it.
std::string domainOf(std::string_view entry)
{
    entry = trim(entry);
    if (entry.starts_with("*."))
        entry.remove_prefix(1);
    if (entry.starts_with('.'))
        entry.remove_prefix(1);
    return toLower(entry);
}

} // namespace

ProxyRules ProxyRules::fromEnvironment(const Lookup& lookup)
{
    ProxyRules rules;
    rules.m_https = parseProxy(firstSet(lookup, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}));
    rules.m_http = parseProxy(firstSet(lookup, {"http_proxy", "all_proxy", "ALL_PROXY"}));
    const std::string exceptions = firstSet(lookup, {"no_proxy", "NO_PROXY"});
    for (const std::string_view entry : split(exceptions, ','))
        if (std::string domain = domainOf(entry); !domain.empty())
            rules.m_exceptions.push_back(std::move(domain));
    return rules;
}

std::optional<ProxyAddress> ProxyRules::proxyFor(const Url& url) const
{
    if (url.isLoopback() || isExcepted(url.host))
        return std::nullopt;
    return url.scheme == "https" ? m_https : m_http;
}

bool ProxyRules::isExcepted(std::string_view host) const
{
    return std::any_of(m_exceptions.begin(), m_exceptions.end(), [host](const std::string& domain) {
        return domain == "*" || host == domain || host.ends_with('.' + domain);
    });
}

} // namespace scout::net
