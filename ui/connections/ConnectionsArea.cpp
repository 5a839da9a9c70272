// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsArea.h"

#include "connections/ConnectionsPage.h"
#include "connections/QuickConnectWizard.h"

namespace scout::connections {

ConnectionsArea::ConnectionsArea(Parts parts, QWidget* parent)
    : QStackedWidget(parent)
    , m_parts(parts)
    , m_page(new ConnectionsPage({parts.controller, parts.desktop, parts.clock, parts.storeKind}))
{
    addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &ConnectionsPage::addConnectionRequested, this, &ConnectionsArea::addConnection);
    connect(m_page, &ConnectionsPage::demoOrgRequested, this, &ConnectionsArea::addDemoOrg);
    connect(m_page, &ConnectionsPage::useRequested, this, &ConnectionsArea::useRequested);
}

void ConnectionsArea::addConnection()
{
    if (!m_wizard)
        openWizard();
    setCurrentWidget(m_wizard);
}

void ConnectionsArea::addDemoOrg()
{
    if (m_wizard && m_wizard->isSigningIn())
        return setCurrentWidget(m_wizard);
    closeWizard();
    openWizard()->signInToDemoOrg();
}

QuickConnectWizard* ConnectionsArea::openWizard()
{
    m_wizard = new QuickConnectWizard({m_parts.signIn, m_parts.desktop, m_parts.clock});
    connect(m_wizard, &QuickConnectWizard::closed, this, &ConnectionsArea::closeWizard);
    connect(m_wizard, &QuickConnectWizard::connected, this, [this](const QString& id) {
        m_page->select(id);
        Q_EMIT connected(id);
    });
    connect(m_wizard, &QuickConnectWizard::tryQueryRequested, this, [this](const QString& id) {
        closeWizard();
        Q_EMIT tryQueryRequested(id);
    });
    connect(m_wizard, &QuickConnectWizard::addAnotherRequested, this, [this] {
        closeWizard();
        addConnection();
    });
    addWidget(m_wizard);
    setCurrentWidget(m_wizard);
    setFocusProxy(m_wizard);
    return m_wizard;
}

void ConnectionsArea::closeWizard()
{
    if (!m_wizard)
        return;
    setFocusProxy(m_page);
    setCurrentWidget(m_page);
    removeWidget(m_wizard);
    m_wizard->deleteLater(); // it may be the one that asks
    m_wizard = nullptr;
}

} // namespace scout::connections
