// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ReconnectWizard.h"

#include "connections/ReconnectPage.h"
#include "kit/WizardFrame.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::connections {

ReconnectWizard::ReconnectWizard(Parts parts, const orgs::OrgProfile& profile, QWidget* parent)
    : ConnectWizard(std::move(parts), {tr("Reconnect"), u"refresh"_s, {tr("Connection")}}, parent)
    , m_page(new ReconnectPage(profile))
{
    addForm(m_page);
    ready();
}

void ReconnectWizard::begin()
{
    if (!m_page->needsSecret())
        start(*request());
}

std::optional<SignInRequest> ReconnectWizard::request()
{
    return m_page->request();
}

void ReconnectWizard::dressForm(int)
{
    frame().setPrimary(m_page->action(), u"refresh"_s);
    frame().backButton()->hide(); // there is no method to choose
}

} // namespace scout::connections
