// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Site.h"
#include "demoorg/http/Router.h"
#include "demoorg/pages/SignInPage.h"

namespace scout::demoorg {

/// Signing in with a browser: GET and POST /login, and the cookie that remembers it.
class SignIn {
public:
    /// `demoPassword` is filled into the form for the demo user.
    SignIn(Site site, std::string demoUsername, std::string demoPassword);

    void addRoutes(Router& router);

    /// The user of the browser that sent the request, if somebody is signed in and still active.
    std::optional<OrgUser> user(const Request& request) const;
    /// Whether a form came from a page of ours that this browser was shown.
    bool isFromOurPage(const Request& request, const Parameters& form) const;
    /// The CSRF token for a form on a page for this browser.
    std::string csrfToken(const Request& request) const;
    /// The page that asks who you are and then goes on to `startUrl`. Empty hint: the demo user.
    Reply ask(const Request& request, std::string startUrl, std::string usernameHint = {}) const;

private:
    Reply openFrontDoor(const Request& request) const;
    Reply submit(const Request& request) const;
    Reply show(const Request& request, SignInForm form) const;

    Site m_site;
    std::string m_demoUsername;
    std::string m_demoPassword;
};

/// A path of this host, and so safe to redirect to; "/" in place of anything else.
std::string localPath(std::string_view url);

} // namespace scout::demoorg
