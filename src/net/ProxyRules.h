// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "net/Url.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scout::net {

struct ProxyAddress {
    enum class Protocol { Http, Socks5 };

    Protocol protocol = Protocol::Http;
    std::string host;
    int port = 0;
    std::string user = {};
    Secret password = {};

    bool operator==(const ProxyAddress&) const = default;
};

/// Which proxy an address is reached by, from the variables that curl reads: https_proxy, http_proxy,
/// all_proxy and no_proxy, in lower or upper case; but not HTTP_PROXY, which a web server fills from a
/// request. This machine itself is never reached by a proxy.
class ProxyRules {
public:
    /// Gives the value of an environment variable, empty if it is not set.
    using Lookup = std::function<std::string(const char* name)>;

    ProxyRules() = default;
    static ProxyRules fromEnvironment(const Lookup& lookup);

    /// Nothing is set: the system's own settings decide.
    bool empty() const noexcept { return !m_https && !m_http; }
    std::optional<ProxyAddress> proxyFor(const Url& url) const;

private:
    bool isExcepted(std::string_view host) const;

    std::optional<ProxyAddress> m_https;
    std::optional<ProxyAddress> m_http;
    std::vector<std::string> m_exceptions;
};

} // namespace scout::net
