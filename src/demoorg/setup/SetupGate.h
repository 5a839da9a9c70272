// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/SignIn.h"
#include "demoorg/pages/Fields.h"
#include "demoorg/pages/Page.h"

namespace scout::demoorg {

/// A request to a page of Setup, by somebody who may make it.
struct SetupCall {
    const Request& request;
    Org& org;
    OrgUser user;
    std::string csrf; ///< for the forms of the answer
    Parameters form; ///< of a POST, whatever its encoding

    /// Who may change the org.
    bool isAdministrator() const;
};

using SetupHandler = std::function<Reply(const SetupCall&)>;

/// Lets people into Setup: asks strangers to sign in, keeps everybody but administrators from changing
/// anything, and believes only forms of our own pages.
class SetupGate {
public:
    SetupGate(Router& router, Site site, const SignIn& signIn)
        : m_router(router)
        , m_site(std::move(site))
        , m_signIn(signIn)
    { }

    /// A page to look at, or, with POST, something to be changed.
    void on(std::string_view method, std::string_view path, SetupHandler handler);

private:
    Reply enter(const Request& request, const SetupHandler& handler) const;

    Router& m_router;
    Site m_site;
    const SignIn& m_signIn;
};

/// A page of Setup: the bar across its top, the places beside it, a heading, the content.
Reply setupPage(const SetupCall& call, std::string_view heading, const Html& content, int status = 200);
/// Back to a page of Setup after a change, which that page then confirms.
Reply setupDone(std::string_view path, std::string_view message);
/// "Insufficient Privileges".
Reply insufficientPrivileges(const SetupCall& call);

} // namespace scout::demoorg
