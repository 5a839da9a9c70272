// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/WebBrowser.h"

#include <string>

namespace scout::test {

/// The person at the browser, on the pages of Salesforce.
class OrgUser {
public:
    OrgUser(std::string username, std::string password)
        : m_username(std::move(username))
        , m_password(std::move(password))
    { }

    void signIn(const std::string& url) { signInWith(url, m_password); }
    /// Ends on the sign-in page, which refuses.
    void mistypePassword(const std::string& url);
    /// On the sign-in page.
    void typePassword(const std::string& password);
    void typeRightPassword() { typePassword(m_password); }

    /// On the consent page; each ends on the page that the client shows.
    void allow();
    void deny();
    /// For a client that reads a pasted address: the browser ends on an error page. Gives its address.
    std::string allowWithNobodyListening();

    WebBrowser& browser() { return m_browser; }

private:
    void signInWith(const std::string& url, const std::string& password);

    std::string m_username;
    std::string m_password;
    WebBrowser m_browser;
};

} // namespace scout::test
