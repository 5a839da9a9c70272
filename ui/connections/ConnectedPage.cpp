// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectedPage.h"

#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "connections/OrgFacts.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"
#include "kit/ResultBanner.h"
#include "kit/StatusIcon.h"
#include "orgs/EnvironmentTrap.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kConnectedWidth = 800;
constexpr int kNarrowest = 400;
constexpr int kConnectedSideBySide = 620; ///< from this width on the cards stand beside each other
constexpr int kChecksWidth = 348;

} // namespace

ConnectedPage::ConnectedPage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new kit::ResultBanner(this))
    , m_surprise(new kit::NoteBar(kit::NoteKind::Warning, {}, this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_connection(new kit::FactList(this))
    , m_org(new kit::FactList(this))
    , m_checks(new QGridLayout)
    , m_tryTools(kit::makeButton(tr("Try the tools"), kit::ButtonKind::Link, u"tools"_s, this))
    , m_addAnother(kit::makeButton(tr("Add another connection"), kit::ButtonKind::Link, u"plus"_s, this))
{
    setMinimumWidth(kNarrowest);
    setMaximumWidth(kConnectedWidth);
    m_tryTools->setObjectName(u"tryTools"_s);
    connect(m_tryTools, &QPushButton::clicked, this, &ConnectedPage::tryToolsRequested);
    m_surprise->setObjectName(u"environmentSurprise"_s);
    m_surprise->setButton(tr("Add another connection"));
    connect(m_surprise, &kit::NoteBar::buttonClicked, this, &ConnectedPage::addAnotherRequested);
    m_addAnother->setObjectName(u"addAnother"_s);
    connect(m_addAnother, &QPushButton::clicked, this, &ConnectedPage::addAnotherRequested);

    m_columns->setSpacing(16);
    m_columns->addWidget(makeFactsCard(), kConnectedWidth - kChecksWidth);
    m_columns->addWidget(makeChecksCard(), kChecksWidth);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(m_banner);
    rows->addWidget(m_surprise);
    rows->addLayout(m_columns);
}

void ConnectedPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(
        width() < kConnectedSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

kit::Card* ConnectedPage::makeFactsCard()
{
    auto* card = new kit::Card(this);
    QVBoxLayout* connection = card->addSection();
    connection->addWidget(kit::groupLabel(tr("Connection")));
    connection->addWidget(m_connection);
    QVBoxLayout* org = card->addSection();
    org->addWidget(kit::groupLabel(tr("Org")));
    org->addWidget(m_org);
    org->addStretch();
    return card;
}

kit::Card* ConnectedPage::makeChecksCard()
{
    auto* card = new kit::Card(this);
    QVBoxLayout* checks = card->addSection();
    checks->addWidget(kit::groupLabel(tr("Checks")));
    checks->addLayout(m_checks);
    m_checks->setHorizontalSpacing(8);
    m_checks->setVerticalSpacing(9);
    m_checks->setColumnStretch(1, 1);
    QVBoxLayout* next = card->addSection();
    next->setSpacing(0); // links have room of their own
    next->addWidget(kit::groupLabel(tr("What next?")));
    next->addWidget(m_tryTools, 0, Qt::AlignLeft);
    next->addWidget(m_addAnother, 0, Qt::AlignLeft);
    next->addStretch();
    return card;
}

void ConnectedPage::setConnection(const orgs::Connected& connection, const std::string& chosenUrl)
{
    const orgs::OrgProfile& profile = connection.profile;
    const QList<OrgCheck> checks = checksOf(connection);
    m_banner->setResult(kit::Status::Connected, tr("Connected to %1").arg(toQString(profile.name)),
        checksSentence(checks, profile.connectedAt));
    m_banner->setBadge(badgeOf(profile.environment));
    showSurprise(orgs::environmentSurprise(chosenUrl, profile.environment));
    m_connection->setFacts(connectionFacts(profile));
    m_org->setFacts(orgFacts(profile));
    showChecks(checks);
}

void ConnectedPage::showSurprise(const std::optional<std::string>& surprise)
{
    m_surprise->setVisible(surprise.has_value());
    if (surprise)
        m_surprise->setNote(kit::NoteKind::Warning, toQString(*surprise));
}

void ConnectedPage::showChecks(const QList<OrgCheck>& checks)
{
    while (QLayoutItem* old = m_checks->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (int row = 0; row < checks.size(); ++row) {
        const OrgCheck& check = checks[row];
        auto* name = new kit::Label(check.name);
        name->setObjectName(u"check%1"_s.arg(row + 1));
        m_checks->addWidget(new kit::StatusIcon(check.status), row, 0);
        m_checks->addWidget(name, row, 1);
        m_checks->addWidget(
            new kit::Label(check.finding, kit::TextSize::Body, kit::Tone::Secondary), row, 2, Qt::AlignRight);
    }
}

} // namespace scout::connections
