// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionsArea.h"

#include "connections/ConnectionsPage.h"
#include "connections/FlowSignIn.h"
#include "connections/QuickConnectWizard.h"
#include "orgs/ConnectFlow.h"
#include "orgs/DemoOrgHost.h"
#include "services/Services.h"

namespace scout::shell {

namespace {

using connections::ConnectionsPage;
using connections::QuickConnectWizard;

/// What a wizard works with. A child of the wizard, and so destroyed after the wizard's own members.
class WizardCore final : public QObject {
public:
    WizardCore(services::Services& services, auth::BrowserOpener& browser)
        : m_flow(services.newConnectFlow())
        , m_signIn({*m_flow, services.demoOrg(), browser},
              {services::Services::quickConnectClientId(), services::Services::quickConnectCallback()})
    { }

    connections::SignIn& signIn() { return m_signIn; }

private:
    std::unique_ptr<orgs::ConnectFlow> m_flow;
    connections::FlowSignIn m_signIn;
};

} // namespace

ConnectionsArea::ConnectionsArea(Parts parts, QWidget* parent)
    : QStackedWidget(parent)
    , m_parts(parts)
    , m_browser(parts.desktop)
    , m_model(parts.services.clock())
    , m_actions(parts.services.connections())
    , m_controller(m_model, m_actions)
    , m_page(
          new ConnectionsPage({m_controller, parts.desktop, parts.services.clock(), parts.storeKind}, this))
{
    m_model.follow(parts.services.orgs());
    addWidget(m_page);
    setFocusProxy(m_page);
    connect(m_page, &ConnectionsPage::addConnectionRequested, this, &ConnectionsArea::addConnection);
    connect(m_page, &ConnectionsPage::demoOrgRequested, this, &ConnectionsArea::signInToDemoOrg);
    connect(m_page, &ConnectionsPage::useRequested, this, &ConnectionsArea::useRequested);
}

ConnectionsArea::~ConnectionsArea()
{
    // The pages follow the model and the controller, which are members: they go first.
    delete m_wizard;
    delete m_page;
}

void ConnectionsArea::addConnection()
{
    openWizard();
}

void ConnectionsArea::signInToDemoOrg()
{
    QuickConnectWizard& wizard = openWizard();
    if (!wizard.isSigningIn())
        wizard.signInToDemoOrg();
}

QuickConnectWizard& ConnectionsArea::openWizard()
{
    if (!m_wizard) {
        auto* core = new WizardCore(m_parts.services, m_browser);
        m_wizard = new QuickConnectWizard({core->signIn(), m_parts.desktop, m_parts.services.clock()}, this);
        core->setParent(m_wizard);
        addWidget(m_wizard);
        connect(m_wizard, &QuickConnectWizard::connected, this, &ConnectionsArea::connected);
        connect(m_wizard, &QuickConnectWizard::closed, this, &ConnectionsArea::closeWizard);
        connect(m_wizard, &QuickConnectWizard::tryQueryRequested, this, [this](const QString& id) {
            closeWizard();
            Q_EMIT tryQueryRequested(id);
        });
        connect(m_wizard, &QuickConnectWizard::addAnotherRequested, this, [this] {
            closeWizard();
            addConnection();
        });
    }
    setCurrentWidget(m_wizard);
    m_wizard->setFocus();
    return *m_wizard;
}

void ConnectionsArea::closeWizard()
{
    if (QuickConnectWizard* closing = std::exchange(m_wizard, nullptr)) {
        removeWidget(closing);
        closing->deleteLater(); // it is in the middle of telling us
    }
    setCurrentWidget(m_page);
    m_page->setFocus();
}

} // namespace scout::shell
