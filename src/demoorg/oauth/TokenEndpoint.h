// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Router.h"
#include "demoorg/oauth/Grants.h"

namespace scout::demoorg {

/// POST /services/oauth2/token: picks the grant type, and tells what it earned.
class TokenEndpoint {
public:
    explicit TokenEndpoint(Site site)
        : m_site(std::move(site))
    { }

    void addRoutes(Router& router);

private:
    Reply answer(const Request& request) const;
    Reply issue(TokenGrant earned) const;
    void remember(std::string_view kind, const GrantOutcome& outcome) const;

    Site m_site;
};

} // namespace scout::demoorg
