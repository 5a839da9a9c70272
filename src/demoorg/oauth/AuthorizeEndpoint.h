// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/AuthorizeRequest.h"
#include "demoorg/oauth/SignIn.h"

namespace scout::demoorg {

/// The browser's side of the web server flow: sign in, then consent, then back to the app.
///
///     GET  /services/oauth2/authorize   sign-in page, consent page, or an error
///     POST /services/oauth2/approval    what the consent page sends
///
/// The request travels through both pages as text and is judged anew each time; nothing is kept of it here.
class AuthorizeEndpoint {
public:
    AuthorizeEndpoint(Site site, const SignIn& signIn)
        : m_site(std::move(site))
        , m_signIn(signIn)
    { }

    void addRoutes(Router& router);

private:
    Reply authorize(const Request& request) const;
    Reply approve(const Request& request) const;
    Reply goOn(const AuthorizeRequest& asked, const OrgUser& user) const;
    Reply askForConsent(const Request& request, const AuthorizeRequest& asked, const OrgUser& user,
        const std::string& queryText) const;

    Site m_site;
    const SignIn& m_signIn;
};

} // namespace scout::demoorg
