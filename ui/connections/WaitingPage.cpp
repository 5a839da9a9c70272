// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/WaitingPage.h"

#include "advice/Advice.h"
#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "connections/PasteCard.h"
#include "connections/SignInSteps.h"
#include "kit/Announce.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/Clipboard.h"
#include "kit/Countdown.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::connections {

namespace {

constexpr int kWaitingWidth = 640;
constexpr auto kPasteAfter = 60s;

QString openedPlace(const SignInRequest& request, const SignInProgress& progress)
{
    if (request.place == Place::Demo)
        return WaitingPage::tr("the demo org");
    return hostText(progress.link.empty() ? request.loginUrl : progress.link);
}

} // namespace

WaitingPage::WaitingPage(SignInController& controller, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_clock(clock)
    , m_intro(kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Secondary, this))
    , m_steps(new SignInSteps(this))
    , m_countdown(new kit::Countdown(tr("Time left to sign in"), clock, this))
    , m_openAgain(kit::makeButton(tr("Open browser again"), kit::ButtonKind::Default, u"external"_s, this))
    , m_copyLink(kit::makeButton(tr("Copy sign-in link"), kit::ButtonKind::Default, u"link"_s, this))
    , m_problem(new kit::NoteBar(kit::NoteKind::Warning, {}, this))
    , m_paste(new PasteCard(toQString(controller.callbackUrl()), this))
{
    m_openAgain->setObjectName(u"openBrowserAgain"_s);
    m_copyLink->setObjectName(u"copySignInLink"_s);
    m_problem->setObjectName(u"signInProblem"_s);
    setFocusProxy(m_paste); // a second Enter must neither cancel nor open the browser twice
    makeLayout();

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &WaitingPage::refresh);
    connect(&controller, &SignInController::stateChanged, this, &WaitingPage::showState);
    connect(&controller, &SignInController::progressChanged, this, &WaitingPage::showProgress);
    connect(m_openAgain, &QPushButton::clicked, this,
        [this] { m_controller.openBrowser(m_controller.progress().link); });
    connect(m_copyLink, &QPushButton::clicked, this, &WaitingPage::copyLink);
    connect(m_paste, &PasteCard::submitted, this, &WaitingPage::submit);
    showState();
}

void WaitingPage::makeLayout()
{
    setMaximumWidth(kWaitingWidth);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::wrappingLabel(tr("Finish signing in with your browser"), kit::TextSize::Hero));
    rows->addSpacing(4);
    rows->addWidget(m_intro);
    rows->addSpacing(20);
    auto* cards = new QVBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_problem);
    cards->addWidget(makeStepsCard());
    cards->addWidget(m_paste);
    rows->addLayout(cards);
}

kit::Card* WaitingPage::makeStepsCard()
{
    auto* card = new kit::Card(this);
    card->addSection({16, 16, 16, 16})->addWidget(m_steps);
    card->addSection({16, 12, 16, 12})->addWidget(m_countdown);
    card->addRow()->addLayout(makeActions());
    return card;
}

QLayout* WaitingPage::makeActions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_openAgain);
    row->addWidget(m_copyLink);
    row->addStretch();
    row->addWidget(kit::wrappingLabel(tr("To sign in as another user, paste the link in a private window."),
                       kit::TextSize::Small, kit::Tone::Secondary),
        1);
    return row;
}

void WaitingPage::showState()
{
    if (m_controller.state() == SignInController::State::SigningIn) {
        m_pasteWasOffered = false;
        m_tick.start();
    } else {
        m_tick.stop();
        m_countdown->stop();
    }
    showProgress();
}

void WaitingPage::showProgress()
{
    const SignInProgress& progress = m_controller.progress();
    const bool waits = progress.hasBegun(orgs::ConnectStage::WaitingForUser);
    const bool isBack = progress.hasBegun(orgs::ConnectStage::ExchangingCode);
    if (waits && !isBack && !m_countdown->isRunning())
        m_countdown->start(std::chrono::floor<std::chrono::seconds>(m_controller.request().limit));
    if (isBack)
        m_countdown->stop();
    m_openAgain->setEnabled(!progress.link.empty() && !isBack);
    m_copyLink->setEnabled(!progress.link.empty() && !isBack);
    m_intro->setText(m_controller.request().place == Place::Demo
            ? tr("The demo org opens in your browser. Log in there and choose Allow. This page moves on by "
                 "itself.")
            : tr("Salesforce opens in your browser. Sign in there and choose Allow. This page moves on by "
                 "itself."));
    showProblem(progress);
    refresh();
}

void WaitingPage::showProblem(const SignInProgress& progress)
{
    QString text;
    if (progress.browserProblem)
        text = tr("No browser could be opened. Copy the sign-in link and open it in a browser yourself.");
    if (progress.callbackProblem) {
        const auto advice = advice::explain(*progress.callbackProblem);
        text = tr(
            "%1, so the browser can’t bring the answer back by itself. Sign in all the same, and paste the "
            "address that the browser lands on below.")
                   .arg(toQString(advice.title));
        offerPaste();
    }
    if (text != m_problem->text())
        m_problem->setNote(kit::NoteKind::Warning, text);
    m_problem->setVisible(!text.isEmpty());
}

void WaitingPage::refresh()
{
    const SignInProgress& progress = m_controller.progress();
    m_steps->setProgress(progress, openedPlace(m_controller.request(), progress), m_clock.now());
    m_countdown->refresh();
    if (m_controller.waited() >= kPasteAfter && !progress.hasBegun(orgs::ConnectStage::ExchangingCode))
        offerPaste();
}

void WaitingPage::offerPaste()
{
    if (m_pasteWasOffered)
        return;
    m_pasteWasOffered = true;
    m_paste->open();
}

void WaitingPage::submit(const QString& address)
{
    const auto taken = m_controller.submitRedirectedAddress(address);
    if (!taken)
        m_paste->showProblem(toQString(taken.error().message));
}

void WaitingPage::copyLink()
{
    kit::copyToClipboard(toQString(m_controller.progress().link));
    kit::announce(*m_copyLink, tr("Copied"));
}

} // namespace scout::connections
