// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectWizard.h"

#include "async/QtText.h"
#include "auth/SalesforceHost.h"
#include "connections/ConnectedPage.h"
#include "connections/ConnectionText.h"
#include "connections/EnvironmentPage.h"
#include "connections/FailurePage.h"
#include "connections/OrgFacts.h"
#include "connections/TimeText.h"
#include "connections/WaitingPage.h"
#include "connections/WorkingPage.h"
#include "kit/Announce.h"
#include "kit/Buttons.h"
#include "kit/Clipboard.h"
#include "kit/Desktop.h"
#include "kit/ErrorText.h"
#include "kit/WizardFrame.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

ConnectWizard::ConnectWizard(Parts parts, const Heading& heading, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_desktop(m_parts.desktop)
    , m_controller(m_parts.signIn, m_parts.clock)
    , m_frame(new kit::WizardFrame(heading.title, heading.iconName, this))
    , m_waiting(new WaitingPage(m_controller, m_parts.clock))
    , m_working(new WorkingPage(m_controller))
    , m_failure(new FailurePage)
    , m_connected(new ConnectedPage)
    , m_verifyStep(static_cast<int>(heading.formSteps.size() + heading.lastSteps.size()) - 1)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_frame);
    setFocusProxy(m_frame);
    m_frame->setSteps(heading.formSteps + heading.lastSteps);
}

ConnectWizard::~ConnectWizard() = default;

void ConnectWizard::addForm(QWidget* form)
{
    m_frame->addPage(static_cast<int>(m_forms.size()), form);
    m_forms += form;
}

void ConnectWizard::addPage(int step, QWidget* page)
{
    m_frame->addPage(step, page);
}

void ConnectWizard::ready()
{
    const int signInStep = static_cast<int>(m_forms.size());
    for (QWidget* page : {static_cast<QWidget*>(m_waiting), static_cast<QWidget*>(m_working),
             static_cast<QWidget*>(m_failure)})
        m_frame->addPage(signInStep, page);
    m_frame->addPage(m_verifyStep, m_connected);
    m_connected->setFocusProxy(m_frame->primaryButton());
    connectFrame();
    connect(&m_controller, &SignInController::stateChanged, this, &ConnectWizard::showState);
    connect(m_failure, &FailurePage::startAgainRequested, this, [this] { m_controller.startAgain(); });
    connect(
        m_failure, &FailurePage::setupRequested, this, [this](const QUrl& page) { m_desktop.openUrl(page); });
    connect(m_connected, &ConnectedPage::tryToolsRequested, this,
        [this] { Q_EMIT tryToolsRequested(connectionId()); });
    connect(m_connected, &ConnectedPage::addAnotherRequested, this, &ConnectWizard::addAnotherRequested);
    showState();
}

void ConnectWizard::connectFrame()
{
    connect(m_frame, &kit::WizardFrame::primaryRequested, this, &ConnectWizard::goOn);
    connect(m_frame, &kit::WizardFrame::backRequested, this, &ConnectWizard::goBack);
    connect(m_frame, &kit::WizardFrame::secondaryRequested, this, &ConnectWizard::closed);
    connect(m_frame, &kit::WizardFrame::cancelled, this, [this] {
        m_controller.cancel();
        Q_EMIT closed();
    });
}

bool ConnectWizard::isSigningIn() const
{
    return m_controller.state() == SignInController::State::SigningIn;
}

bool ConnectWizard::isConnected() const
{
    return m_controller.state() == SignInController::State::Connected;
}

bool ConnectWizard::isComplete(int)
{
    return true;
}

void ConnectWizard::start(SignInRequest request)
{
    m_controller.start(std::move(request));
}

void ConnectWizard::goOn()
{
    if (isConnected()) {
        Q_EMIT tryQueryRequested(connectionId());
        return;
    }
    const bool isLast = m_form + 1 == m_forms.size();
    if (!isLast) {
        if (isComplete(m_form))
            showForm(m_form + 1);
        return;
    }
    if (auto order = request())
        startIfTrusted(std::move(*order));
}

void ConnectWizard::startIfTrusted(SignInRequest request)
{
    if (request.loginUrl == m_trustedUrl || !auth::needsConfirmation(request.loginUrl))
        start(std::move(request));
    else
        m_tasks.start(startOnceTrusted(std::move(request)));
}

/// Nothing is sent to a foreign host before the user has said yes.
Task<> ConnectWizard::startOnceTrusted(SignInRequest request)
{
    kit::Question question;
    question.title = tr("Sign in at %1?").arg(hostText(request.loginUrl));
    question.text =
        tr("That is no address of Salesforce’s. Whoever runs it can use your sign-in, and the session "
           "that comes of it, in your place. Go on only if your company has told you to sign in "
           "there.");
    question.accept = tr("Sign in there");
    question.decline = tr("Change the address");
    auto isTrusted = co_await m_desktop.confirm(this, std::move(question));
    if (!isTrusted)
        co_return;
    m_trustedUrl = request.loginUrl;
    start(std::move(request));
}

void ConnectWizard::goBack()
{
    const bool isAtForm = m_controller.state() == SignInController::State::Choosing
        && m_frame->currentPage() == m_forms[m_form];
    if (!isAtForm) {
        m_controller.cancel();
        showForm(m_form);
    } else if (m_form > 0) {
        showForm(m_form - 1);
    } else {
        Q_EMIT methodsRequested();
    }
}

void ConnectWizard::showForm(int form)
{
    m_form = form;
    m_frame->cancelButton()->setText(tr("Cancel"));
    m_frame->setFooterNote({});
    m_frame->hideSecondary();
    m_frame->backButton()->show();
    dressForm(form);
    m_frame->setCurrentPage(m_forms[form]);
}

void ConnectWizard::showState()
{
    const bool signingIn = isSigningIn();
    switch (m_controller.state()) {
    case SignInController::State::Choosing:
        showForm(m_form);
        break;
    case SignInController::State::SigningIn:
        showSigningIn();
        break;
    case SignInController::State::Failed:
        showFailed();
        break;
    case SignInController::State::Connected:
        Q_EMIT signingInChanged(false);
        return showConnected(); // last: a slot may delete the wizard
    }
    Q_EMIT signingInChanged(signingIn);
}

void ConnectWizard::showSigningIn()
{
    const bool inBrowser = needsBrowser(m_controller.request());
    m_frame->cancelButton()->setText(tr("Cancel sign-in"));
    m_frame->setFooterNote(inBrowser ? tr("You can use the rest of the app while you wait.") : QString());
    m_frame->backButton()->show();
    m_frame->hidePrimary();
    m_frame->hideSecondary();
    m_frame->setCurrentPage(inBrowser ? static_cast<QWidget*>(m_waiting) : m_working);
}

void ConnectWizard::showFailed()
{
    const std::string& link = m_controller.progress().link;
    m_failure->showError(m_controller.error(), link.empty() ? m_controller.request().loginUrl : link);
    m_frame->cancelButton()->setText(tr("Cancel"));
    m_frame->setFooterNote({});
    m_frame->backButton()->show();
    m_frame->hidePrimary();
    m_frame->setCurrentPage(m_failure);
    m_frame->setStepFailed();
}

void ConnectWizard::showConnected()
{
    const orgs::Connected& connection = m_controller.connection();
    const std::string& chosen = m_controller.request().loginUrl;
    m_connected->setConnection(connection, chosen.empty() ? connection.profile.loginUrl : chosen);
    const auto& opened = m_controller.progress().begunAt(orgs::ConnectStage::WaitingForUser);
    if (opened)
        m_frame->setStepSummary(static_cast<int>(m_forms.size()),
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

QString ConnectWizard::connectionId() const
{
    return toQString(m_controller.connection().profile.id);
}

void ConnectWizard::openSetup(const QString& setupPath, const std::string& loginUrl, Place place)
{
    if (place == Place::Demo)
        m_tasks.start(openDemoSetup(setupPath));
    else
        m_desktop.openUrl(setupPage(loginUrl, toUtf8(setupPath)));
}

Task<> ConnectWizard::openDemoSetup(QString setupPath)
{
    auto address = co_await m_parts.signIn.demoAddress();
    if (address)
        m_desktop.openUrl(setupPage(*address, toUtf8(setupPath)));
    else
        m_frame->setFooterNote(kit::explained(address.error()).whatHappened);
}

} // namespace scout::connections
