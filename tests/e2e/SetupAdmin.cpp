// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/SetupAdmin.h"

namespace scout::test {

SetupAdmin::SetupAdmin(const std::string& instanceUrl)
{
    m_browser.open(instanceUrl + "/setup");
    m_browser.click("#Login");
    m_browser.waitForElement("#quick-find");
}

void SetupAdmin::quickFind(const std::string& page)
{
    m_browser.type(m_browser.fieldOf("Quick Find"), page + "\uE007");
    m_browser.clickText(page);
}

void SetupAdmin::fill(const std::string& label, const std::string& text)
{
    m_browser.type(m_browser.fieldOf(label), text);
}

void SetupAdmin::tick(const std::string& label)
{
    const std::string box = m_browser.fieldOf(label);
    if (!m_browser.isTicked(box))
        m_browser.clickText(label);
}

void SetupAdmin::choose(const std::string& label, const std::string& option)
{
    m_browser.choose(m_browser.fieldOf(label), option);
}

void SetupAdmin::upload(const std::string& label, const std::string& file)
{
    m_browser.attach(m_browser.fieldOf(label), file);
}

} // namespace scout::test
