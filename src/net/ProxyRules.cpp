// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProxyRules.h"

#include "async/QtText.h"
#include "base/Text.h"

#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace scout::net {

namespace {

constexpr int kDefaultPort = 1080; // curl's

/// As curl reads it: anything that is no SOCKS is HTTP.
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

Result<ProxyAddress> ProxyAddress::parse(const std::string& text)
{
    const QUrl url(toQString(text), QUrl::StrictMode);
    const bool isKnown = url.scheme() == u"http" || url.scheme() == u"socks5" || url.scheme() == u"socks5h";
    const bool isBare = url.path().size() <= 1 && !url.hasQuery() && !url.hasFragment();
    if (!url.userInfo().isEmpty())
        return Error{ErrorKind::BadRequest, "proxy_invalid",
            "The address of a proxy holds neither a user nor a password: both are given apart."};
    if (!isKnown || !isBare || url.host().isEmpty() || url.port() <= 0)
        return Error{ErrorKind::BadRequest, "proxy_invalid",
            text + " is no address of a proxy, as http://HOST:PORT or socks5://HOST:PORT."};
    ProxyAddress proxy;
    proxy.protocol = url.scheme() == u"http" ? Protocol::Http : Protocol::Socks5;
    proxy.host = toUtf8(url.host());
    proxy.port = url.port();
    return proxy;
}

std::string environmentVariable(const char* name)
{
    const char* value = std::getenv(name);
    return std::string(value ? value : "");
}

ProxyRules ProxyRules::through(ProxyAddress proxy, const std::vector<std::string>& exceptions)
{
    ProxyRules rules;
    for (const std::string& entry : exceptions)
        if (std::string domain = domainOf(entry); !domain.empty())
            rules.m_exceptions.push_back(std::move(domain));
    rules.m_https = proxy;
    rules.m_http = std::move(proxy);
    return rules;
}

ProxyRules ProxyRules::fromEnvironment(const Lookup& lookup)
{
    ProxyRules rules;
    rules.m_https = parseProxy(firstSet(lookup, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}));
    const bool isBelowWebServer = !lookup("REQUEST_METHOD").empty();
    rules.m_http = parseProxy(firstSet(
        lookup, {"http_proxy", isBelowWebServer ? "http_proxy" : "HTTP_PROXY", "all_proxy", "ALL_PROXY"}));
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
