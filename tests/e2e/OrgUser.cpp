// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/OrgUser.h"

namespace scout::test {

void OrgUser::signInWith(const std::string& url, const std::string& password)
{
    m_browser.open(url);
    m_browser.type("#username", m_username);
    typePassword(password);
}

void OrgUser::mistypePassword(const std::string& url)
{
    signInWith(url, "not-" + m_password);
    m_browser.waitForElement("#error");
}

void OrgUser::typePassword(const std::string& password)
{
    m_browser.type("#password", password);
    m_browser.click("#Login");
}

void OrgUser::allow()
{
    m_browser.click("#oaapprove");
    m_browser.waitForText("Go back to Scout Desktop");
}

void OrgUser::deny()
{
    m_browser.click("#oadeny");
    m_browser.waitForText("Access was denied");
}

std::string OrgUser::allowWithNobodyListening()
{
    m_browser.click("#oaapprove");
    m_browser.waitForElement("#main-frame-error");
    return m_browser.url();
}

} // namespace scout::test
