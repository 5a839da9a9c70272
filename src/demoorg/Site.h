// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"

namespace scout::demoorg {

enum class HostRole {
    MyDomain, ///< the org's own host
    ProductionLogin, ///< as login.salesforce.com
    SandboxLogin, ///< as test.salesforce.com
};

/// One of the hosts that the org can be reached by: which it is, and where.
struct Site {
    Org& org;
    HostRole role = HostRole::MyDomain;
    std::string origin = {}; ///< "http://127.0.0.1:8080"

    /// Whether the org belongs to this host: a sandbox is not known at the login host of production.
    bool knowsOrg() const;
    /// An app of the org that can be signed in with; on a login host that does not know the org, only one
    /// that every org has.
    std::optional<ConnectedApp> findApp(std::string_view consumerKey) const;
    /// Cookies know no ports, and several demo orgs may run on one computer.
    std::string cookieName() const;
};

} // namespace scout::demoorg
