// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/WorkingPage.h"

#include "connections/SignInController.h"
#include "kit/Card.h"
#include "kit/Label.h"
#include "kit/StatusLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kWorkingWidth = 640;

} // namespace

WorkingPage::WorkingPage(SignInController& controller, QWidget* parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_token(new kit::StatusLabel(kit::Status::NotChecked, this))
    , m_check(new kit::StatusLabel(kit::Status::NotChecked, this))
{
    setMaximumWidth(kWorkingWidth);
    m_token->setObjectName(u"workingToken"_s);
    m_check->setObjectName(u"workingCheck"_s);
    auto* card = new kit::Card(this);
    QVBoxLayout* steps = card->addSection();
    steps->setSpacing(12);
    steps->addWidget(m_token);
    steps->addWidget(m_check);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(kit::wrappingLabel(tr("Signing in"), kit::TextSize::Hero, kit::Tone::Normal, this));
    rows->addWidget(kit::wrappingLabel(
        tr("Nobody has to do anything now."), kit::TextSize::Body, kit::Tone::Secondary, this));
    rows->addSpacing(16);
    rows->addWidget(card);
    connect(&controller, &SignInController::progressChanged, this, &WorkingPage::showProgress);
    showProgress();
}

void WorkingPage::showProgress()
{
    const bool isChecking = m_controller.progress().hasBegun(orgs::ConnectStage::Checking);
    m_token->setStatus(
        isChecking ? kit::Status::Connected : kit::Status::Checking, tr("Ask Salesforce for a token"));
    m_check->setStatus(
        isChecking ? kit::Status::Checking : kit::Status::NotChecked, tr("Check the connection"));
}

} // namespace scout::connections
