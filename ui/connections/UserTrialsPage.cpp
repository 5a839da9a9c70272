// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/UserTrialsPage.h"

#include "advice/Advice.h"
#include "async/QtText.h"
#include "connections/FailurePage.h"
#include "connections/UserTrials.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/Label.h"
#include "kit/StatusLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kUserTrialsWidth = 800; // as the error panel below

struct Look {
    kit::Status status;
    QString word;
    QString result;
};

Look lookOf(const UserTrial& trial)
{
    if (trial.error)
        return {kit::Status::ReconnectNeeded, UserTrialsPage::tr("Could not connect"),
            toQString(advice::explain(*trial.error).title)};
    if (trial.took)
        return {kit::Status::Connected, UserTrialsPage::tr("Connected"),
            UserTrialsPage::tr("signed in, %1 ms").arg(trial.took->count())};
    if (trial.isRunning)
        return {kit::Status::Checking, UserTrialsPage::tr("Signing in…"), {}};
    return {kit::Status::NotChecked, UserTrialsPage::tr("Waiting"), {}};
}

} // namespace

UserTrialsPage::UserTrialsPage(UserTrials& trials, QWidget* parent)
    : QWidget(parent)
    , m_trials(trials)
    , m_title(kit::wrappingLabel({}, kit::TextSize::Hero, kit::Tone::Normal, this))
    , m_subtitle(kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Secondary, this))
    , m_table(new QGridLayout)
    , m_failure(new FailurePage(this))
    , m_remove(kit::makeButton(tr("Remove this user"), kit::ButtonKind::Default, u"close"_s, this))
{
    setMaximumWidth(kUserTrialsWidth);
    m_title->setObjectName(u"trialsTitle"_s);
    m_remove->setObjectName(u"removeUser"_s);
    auto* card = new kit::Card(this);
    m_table->setHorizontalSpacing(16);
    m_table->setVerticalSpacing(10);
    m_table->setColumnStretch(1, 1);
    m_table->setColumnStretch(2, 1);
    card->addSection()->addLayout(m_table);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_title);
    rows->addWidget(m_subtitle);
    rows->addSpacing(12);
    rows->addWidget(card);
    rows->addSpacing(12);
    rows->addWidget(m_failure);
    rows->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(&trials, &UserTrials::changed, this, &UserTrialsPage::showTrials);
    connect(&trials, &UserTrials::finished, this, &UserTrialsPage::showTrials);
    connect(m_failure, &FailurePage::startAgainRequested, this, &UserTrialsPage::retryRequested);
    connect(m_failure, &FailurePage::setupRequested, this, &UserTrialsPage::setupRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const UserTrial* failed = m_trials.failed())
            Q_EMIT removeRequested(toQString(failed->username));
    });
    showTrials();
}

void UserTrialsPage::showTrials()
{
    const QString all = usersText(m_trials.trials().size());
    const int bad = static_cast<int>(std::ranges::count_if(
        m_trials.trials(), [](const UserTrial& trial) { return trial.error.has_value(); }));
    const bool isOver = !m_trials.isRunning();
    m_title->setText(isOver && bad > 0 ? tr("%1 of %2 could not sign in").arg(bad).arg(all)
                                       : tr("Signing in %1").arg(all));
    m_subtitle->setText(isOver && bad > 0
            ? tr("Nothing was lost. Fix the user in Salesforce and try again from here.")
            : tr("Nobody has to do anything now."));
    showRows();
    showFailure();
}

void UserTrialsPage::showRows()
{
    while (QLayoutItem* old = m_table->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const auto& [column, title] : {std::pair(0, tr("Status")), {1, tr("User")}, {2, tr("Result")}})
        m_table->addWidget(kit::groupLabel(title, this), 0, column);
    int row = 1;
    for (const UserTrial& trial : m_trials.trials()) {
        const Look look = lookOf(trial);
        auto* status = new kit::StatusLabel(look.status, this);
        status->setStatus(look.status, look.word);
        status->setObjectName(u"trialStatus%1"_s.arg(row));
        m_table->addWidget(status, row, 0);
        m_table->addWidget(new kit::Label(toQString(trial.username)), row, 1);
        m_table->addWidget(kit::wrappingLabel(look.result, kit::TextSize::Body,
                               trial.error ? kit::Tone::Bad : kit::Tone::Secondary, this),
            row, 2);
        ++row;
    }
}

void UserTrialsPage::showFailure()
{
    const UserTrial* failed = m_trials.isRunning() ? nullptr : m_trials.failed();
    m_failure->setVisible(failed != nullptr);
    setFocusProxy(failed ? m_failure : nullptr);
    m_remove->setVisible(failed != nullptr && m_trials.trials().size() > 1);
    if (!failed)
        return;
    m_failure->showError(*failed->error, m_loginUrl, tr("Try again"));
    if (isVisible())
        m_failure->setFocus(Qt::OtherFocusReason);
}

} // namespace scout::connections
