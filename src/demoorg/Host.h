// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Site.h"
#include "demoorg/http/Listener.h"
#include "demoorg/oauth/AuthorizeEndpoint.h"
#include "demoorg/oauth/SignIn.h"
#include "demoorg/oauth/TokenEndpoint.h"

namespace scout::demoorg {

/// A port that nobody answers yet. "127.0.0.1" takes the same port of ::1 as well, since "localhost" means
/// either; a computer without IPv6 does without.
struct BoundPort {
    std::vector<std::unique_ptr<Listener>> listeners;
    std::string origin; ///< "http://127.0.0.1:8080"
    int port = 0;
};

struct ListenAt {
    std::string address; ///< numeric
    int port = 0; ///< 0: any free one
    std::shared_ptr<const TlsContext> tls = {};
};

/// Errors: those of Listener::bind.
Result<BoundPort> bindPort(const ListenAt& place);

/// One of the org's hosts: its routes, and the port where it answers. Not to be moved: handlers point to it.
class Host {
public:
    Host(Site site, BoundPort port);

    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    const std::string& origin() const { return m_site.origin; }
    int port() const { return m_port.port; }

    void serve();

private:
    void addRoutes();

    Site m_site;
    Router m_router;
    SignIn m_signIn;
    AuthorizeEndpoint m_authorize;
    TokenEndpoint m_token;
    BoundPort m_port; ///< last: its threads use everything above
};

} // namespace scout::demoorg
