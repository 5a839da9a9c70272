// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsArea.h"

#include "connections/AddConnectionPage.h"
#include "connections/CliImportPage.h"
#include "connections/ConnectionText.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsPage.h"
#include "connections/CustomAppWizard.h"
#include "connections/Drafts.h"
#include "connections/FirstRunPage.h"
#include "connections/JwtWizard.h"
#include "connections/QuickConnectWizard.h"
#include "connections/ReconnectWizard.h"
#include "connections/TokenWizard.h"

namespace scout::connections {

namespace {

constexpr std::chrono::seconds kKeepDraftEvery{1};

} // namespace

ConnectionsArea::ConnectionsArea(Parts parts, QWidget* parent)
    : QStackedWidget(parent)
    , m_parts(parts)
    , m_page(new ConnectionsPage({parts.controller, parts.desktop, parts.clock, parts.storeKind}))
    , m_chooser(new AddConnectionPage)
{
    addWidget(m_page);
    addWidget(m_chooser);
    setFocusProxy(m_page);
    connect(m_page, &ConnectionsPage::addConnectionRequested, this, &ConnectionsArea::addConnection);
    connect(m_page, &ConnectionsPage::methodChosen, this, &ConnectionsArea::openMethod);
    connect(m_page, &ConnectionsPage::reconnectRequested, this, &ConnectionsArea::reconnect);
    connect(m_page, &ConnectionsPage::useRequested, this, &ConnectionsArea::useRequested);
    connect(m_chooser, &AddConnectionPage::methodChosen, this, &ConnectionsArea::openMethod);
    connect(m_chooser, &AddConnectionPage::cancelled, this, [this] { showPart(m_page); });
    if (m_parts.cli)
        makeCliPage();
    m_keepDraft.setInterval(kKeepDraftEvery);
    connect(&m_keepDraft, &QTimer::timeout, this, &ConnectionsArea::keepDraft);
}

ConnectionsArea::~ConnectionsArea()
{
    keepDraft();
}

void ConnectionsArea::makeCliPage()
{
    m_cliPage = new CliImportPage(*m_parts.cli);
    addWidget(m_cliPage);
    connect(m_cliPage, &CliImportPage::closed, this, [this] { showPart(m_page); });
    connect(m_cliPage, &CliImportPage::imported, this, [this](const QString& id) {
        m_page->select(id);
        Q_EMIT connected(id);
    });
    m_tasks.start(countCliOrgs());
}

Task<> ConnectionsArea::countCliOrgs()
{
    auto found = co_await m_parts.cli->find();
    m_chooser->setCliOrgs(found.orgs.size());
    m_page->firstRun().setCliOrgs(found.orgs.size());
}

void ConnectionsArea::addConnection()
{
    showPart(m_wizard ? static_cast<QWidget*>(m_wizard) : m_chooser);
}

bool ConnectionsArea::isSigningIn() const
{
    return m_wizard && m_wizard->isSigningIn();
}

void ConnectionsArea::openMethod(ConnectMethod method)
{
    if (isSigningIn())
        return showPart(m_wizard);
    closeWizard();
    if (method == ConnectMethod::Cli) {
        m_cliPage->refresh();
        return showPart(m_cliPage);
    }
    openWizard(makeWizard(method));
    if (auto* quick = qobject_cast<QuickConnectWizard*>(m_wizard); quick && method == ConnectMethod::Demo)
        quick->signInToDemoOrg();
}

void ConnectionsArea::reconnect(const QString& id)
{
    const orgs::OrgProfile* profile = m_parts.controller.model().profile(id);
    if (!profile)
        return;
    if (isSigningIn())
        return showPart(m_wizard);
    closeWizard();
    auto* wizard = new ReconnectWizard(wizardParts(), *profile);
    openWizard(wizard);
    wizard->begin();
}

ConnectWizard::Parts ConnectionsArea::wizardParts() const
{
    return {m_parts.signIn, m_parts.desktop, m_parts.clock, secretsPlaceText(m_parts.storeKind)};
}

ConnectWizard* ConnectionsArea::makeWizard(ConnectMethod method)
{
    const ConnectWizard::Parts parts = wizardParts();
    switch (method) {
    case ConnectMethod::Custom:
        return new CustomAppWizard(parts);
    case ConnectMethod::Jwt:
        return new JwtWizard(parts);
    case ConnectMethod::Token:
        return new TokenWizard(parts);
    case ConnectMethod::Quick:
    case ConnectMethod::Cli:
    case ConnectMethod::Demo:
        break;
    }
    return new QuickConnectWizard(parts);
}

void ConnectionsArea::openWizard(ConnectWizard* wizard)
{
    m_wizard = wizard;
    if (m_parts.drafts && !wizard->kind().isEmpty()) {
        restoreDraft(m_parts.drafts->draft(wizard->kind()), wizard->forms());
        m_keepDraft.start();
    }
    connectWizard(wizard);
    addWidget(wizard);
    showPart(wizard);
}

void ConnectionsArea::connectWizard(ConnectWizard* wizard)
{
    connect(wizard, &ConnectWizard::closed, this, [this] {
        forgetDraft(); // cancelled or done
        closeWizard();
        showPart(m_page);
    });
    connect(wizard, &ConnectWizard::signingInChanged, this, &ConnectionsArea::signingInChanged);
    connect(wizard, &ConnectWizard::connected, this, [this](const QString& id) {
        forgetDraft();
        m_page->select(id);
        Q_EMIT connected(id);
    });
    connect(wizard, &ConnectWizard::tryQueryRequested, this, [this](const QString& id) {
        closeWizard();
        showPart(m_page);
        Q_EMIT tryQueryRequested(id);
    });
    connect(wizard, &ConnectWizard::tryToolsRequested, this, [this](const QString& id) {
        closeWizard();
        showPart(m_page);
        Q_EMIT tryToolsRequested(id);
    });
    const auto backToChoice = [this] {
        closeWizard();
        showPart(m_chooser);
    };
    connect(wizard, &ConnectWizard::methodsRequested, this, backToChoice);
    connect(wizard, &ConnectWizard::addAnotherRequested, this, backToChoice);
}

void ConnectionsArea::keepDraft()
{
    if (m_parts.drafts && m_keepDraft.isActive() && m_wizard)
        m_parts.drafts->keep(m_wizard->kind(), draftOf(m_wizard->forms()));
}

void ConnectionsArea::forgetDraft()
{
    m_keepDraft.stop();
    if (m_parts.drafts && m_wizard)
        m_parts.drafts->forget(m_wizard->kind());
}

void ConnectionsArea::closeWizard()
{
    if (!m_wizard)
        return;
    keepDraft();
    m_keepDraft.stop();
    removeWidget(m_wizard);
    m_wizard->deleteLater(); // it may be the one that asks
    m_wizard = nullptr;
    Q_EMIT signingInChanged(false);
}

void ConnectionsArea::showPart(QWidget* part)
{
    setCurrentWidget(part);
    setFocusProxy(part);
    if (isVisible() && part->focusProxy())
        part->focusProxy()->setFocus(Qt::OtherFocusReason);
}

} // namespace scout::connections
