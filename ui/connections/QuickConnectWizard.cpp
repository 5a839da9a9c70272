// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/QuickConnectWizard.h"

#include "async/QtText.h"
#include "connections/ConnectedPage.h"
#include "connections/EnvironmentPage.h"
#include "connections/FailurePage.h"
#include "connections/OrgFacts.h"
#include "connections/TimeText.h"
#include "connections/WaitingPage.h"
#include "kit/Announce.h"
#include "kit/Buttons.h"
#include "kit/Clipboard.h"
#include "kit/Desktop.h"
#include "kit/WizardFrame.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

enum Step { EnvironmentStep, SignInStep, VerifyStep };

} // namespace

QuickConnectWizard::QuickConnectWizard(Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_desktop(parts.desktop)
    , m_controller(parts.signIn, parts.clock)
    , m_frame(new kit::WizardFrame(tr("Quick Connect"), u"browser"_s, this))
    , m_environment(new EnvironmentPage)
    , m_waiting(new WaitingPage(m_controller, parts.clock))
    , m_failure(new FailurePage)
    , m_connected(new ConnectedPage)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_frame);
    setFocusProxy(m_frame);
    m_frame->setSteps({tr("Environment"), tr("Sign in"), tr("Verify")});
    m_frame->addPage(EnvironmentStep, m_environment);
    m_frame->addPage(SignInStep, m_waiting);
    m_frame->addPage(SignInStep, m_failure);
    m_frame->addPage(VerifyStep, m_connected);
    m_connected->setFocusProxy(m_frame->primaryButton());
    connectFrame();
    connectPages();
    showState();
}

QuickConnectWizard::~QuickConnectWizard() = default;

void QuickConnectWizard::connectFrame()
{
    connect(m_frame, &kit::WizardFrame::primaryRequested, this, &QuickConnectWizard::goOn);
    connect(m_frame, &kit::WizardFrame::backRequested, this, &QuickConnectWizard::goBack);
    connect(m_frame, &kit::WizardFrame::secondaryRequested, this, &QuickConnectWizard::closed);
    connect(m_frame, &kit::WizardFrame::cancelled, this, [this] {
        m_controller.cancel();
        Q_EMIT closed();
    });
}

void QuickConnectWizard::connectPages()
{
    connect(&m_controller, &QuickConnectController::stateChanged, this, &QuickConnectWizard::showState);
    connect(m_failure, &FailurePage::startAgainRequested, this, [this] { m_controller.startAgain(); });
    connect(
        m_failure, &FailurePage::setupRequested, this, [this](const QUrl& page) { m_desktop.openUrl(page); });
    connect(m_connected, &ConnectedPage::addAnotherRequested, this, &QuickConnectWizard::addAnotherRequested);
}

void QuickConnectWizard::signInToDemoOrg()
{
    m_environment->setPlace(Place::Demo);
    goOn();
}

bool QuickConnectWizard::isSigningIn() const
{
    return m_controller.state() == QuickConnectController::State::SigningIn;
}

void QuickConnectWizard::goOn()
{
    if (m_controller.state() == QuickConnectController::State::Connected) {
        Q_EMIT tryQueryRequested(connectionId());
        return;
    }
    auto request = m_environment->request();
    if (request)
        m_controller.start(std::move(*request));
}

void QuickConnectWizard::goBack()
{
    m_controller.cancel();
}

void QuickConnectWizard::showState()
{
    switch (m_controller.state()) {
    case QuickConnectController::State::Choosing:
        return showChoosing();
    case QuickConnectController::State::SigningIn:
        return showSigningIn();
    case QuickConnectController::State::Connected:
        return showConnected();
    case QuickConnectController::State::Failed:
        return showFailed();
    }
}

void QuickConnectWizard::showChoosing()
{
    m_frame->cancelButton()->setText(tr("Cancel"));
    m_frame->setFooterNote({});
    m_frame->backButton()->hide(); // there is nothing before this page
    m_frame->setPrimary(tr("Open browser to sign in"), u"external"_s);
    m_frame->setCurrentPage(m_environment);
}

void QuickConnectWizard::showSigningIn()
{
    m_frame->setStepSummary(EnvironmentStep, placeText(m_controller.request().place));
    m_frame->cancelButton()->setText(tr("Cancel sign-in"));
    m_frame->setFooterNote(tr("You can use the rest of the app while you wait."));
    m_frame->backButton()->show();
    m_frame->hidePrimary();
    m_frame->setCurrentPage(m_waiting);
}

void QuickConnectWizard::showFailed()
{
    const std::string& link = m_controller.progress().link;
    m_failure->showError(m_controller.error(), link.empty() ? m_controller.request().loginUrl : link);
    m_frame->cancelButton()->setText(tr("Cancel"));
    m_frame->setFooterNote({});
    m_frame->backButton()->show();
    m_frame->hidePrimary();
    m_frame->setCurrentPage(m_failure);
}

void QuickConnectWizard::showConnected()
{
    const orgs::Connected& connection = m_controller.connection();
    m_connected->setConnection(connection);
    const auto& opened = m_controller.progress().begunAt(orgs::ConnectStage::WaitingForUser);
    if (opened)
        m_frame->setStepSummary(SignInStep,
            durationText(std::chrono::floor<std::chrono::seconds>(connection.profile.connectedAt - *opened)));
    auto* copy = kit::makeButton(tr("Copy diagnostics"), kit::ButtonKind::Link, u"copy"_s);
    copy->setObjectName(u"copyDiagnostics"_s);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        kit::copyToClipboard(diagnostics(m_controller.connection().profile));
        kit::announce(*copy, tr("Copied"));
    });
    m_frame->setFooterStart(copy);
    m_frame->backButton()->hide(); // the connection is stored: nothing to take back here
    m_frame->setSecondary(tr("Done"));
    m_frame->setPrimary(tr("Try a query"), u"query"_s);
    m_frame->setCurrentPage(m_connected);
    kit::announce(*m_frame, tr("Connected to %1").arg(toQString(connection.profile.name)));
    Q_EMIT connected(connectionId()); // last: a slot may delete the wizard
}

QString QuickConnectWizard::connectionId() const
{
    return toQString(m_controller.connection().profile.id);
}

} // namespace scout::connections
