// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
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

    /// "http://proxy.acme.example:8080" or "socks5://…", with the port. A proxy that is itself spoken to by
    /// TLS is none that this program knows, and a password does not belong into an address.
    /// Errors: BadRequest "proxy_invalid".
    static Result<ProxyAddress> parse(const std::string& text);

    bool operator==(const ProxyAddress&) const = default;
};

/// The value of a variable of this process; empty if it is not set.
std::string environmentVariable(const char* name);

/// Which proxy an address is reached by, from the variables that curl reads: https_proxy, http_proxy,
/// all_proxy and no_proxy, in lower or upper case; but HTTP_PROXY not below a web server (REQUEST_METHOD is
/// set), which fills it from a request. This machine itself is never reached by a proxy.
class ProxyRules {
public:
    /// Gives the value of an environment variable, empty if it is not set.
    using Lookup = std::function<std::string(const char* name)>;

    ProxyRules() = default;
    static ProxyRules fromEnvironment(const Lookup& lookup);
    /// One proxy for every address but those below the domains of `exceptions`.
    static ProxyRules through(ProxyAddress proxy, const std::vector<std::string>& exceptions);

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
