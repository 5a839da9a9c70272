// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionDetail.h"

#include "async/QtText.h"
#include "connections/ConnectionText.h"
#include "connections/OrgFacts.h"
#include "connections/TimeText.h"
#include "kit/Badge.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/ElidedLabel.h"
#include "kit/LevelBar.h"
#include "kit/NoteBar.h"
#include "kit/StatusIcon.h"
#include "orgs/EnvironmentTrap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

QPushButton* action(const QString& text, const QString& iconName, const QString& objectName, QWidget* parent)
{
    QPushButton* button = kit::makeCompactButton(text, kit::ButtonKind::Default, iconName, parent);
    button->setObjectName(objectName);
    return button;
}

kit::Tone toneOf(kit::Status status)
{
    switch (status) {
    case kit::Status::Connected:
        return kit::Tone::Ok;
    case kit::Status::NeedsAttention:
        return kit::Tone::Warning;
    case kit::Status::ReconnectNeeded:
        return kit::Tone::Bad;
    case kit::Status::Checking:
        return kit::Tone::Link;
    case kit::Status::Offline:
    case kit::Status::NotChecked:
        break;
    }
    return kit::Tone::Off;
}

} // namespace

ConnectionDetail::ConnectionDetail(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_name(new kit::ElidedLabel({}, kit::TextSize::Section, kit::Tone::Normal, this))
    , m_newName(new QLineEdit(this))
    , m_rename(kit::makeIconButton(tr("Rename (F2)"), u"edit"_s, this))
    , m_badge(new kit::Badge(kit::BadgeKind::Neutral, this))
    , m_statusIcon(new kit::StatusIcon(kit::Status::NotChecked, 20, this))
    , m_status(new kit::Label({}, kit::TextSize::Body, kit::Tone::Normal, this))
    , m_reason(kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary, this))
    , m_surprise(new kit::NoteBar(kit::NoteKind::Warning, {}, this))
    , m_use(action(tr("Use this connection"), {}, u"detailUse"_s, this))
    , m_check(action(tr("Check now"), u"refresh"_s, u"detailCheck"_s, this))
    , m_reconnect(action(tr("Reconnect"), {}, u"detailReconnect"_s, this))
    , m_disconnect(action(tr("Disconnect…"), {}, u"detailDisconnect"_s, this))
    , m_remove(action(tr("Remove…"), {}, u"detailRemove"_s, this))
    , m_checkedAt(kit::groupLabel({}, this))
    , m_findings(new kit::FactList(this))
    , m_apiUse(new kit::LevelBar(this))
    , m_org(new kit::FactList(this))
    , m_connection(new kit::FactList(this))
{
    auto* card = new kit::Card;
    addHead(*card);
    addLastCheck(*card);
    addFacts(*card);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(card);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(scroll);
    connectButtons();
}

void ConnectionDetail::connectButtons()
{
    connect(m_use, &QPushButton::clicked, this, &ConnectionDetail::useRequested);
    connect(m_check, &QPushButton::clicked, this, &ConnectionDetail::checkRequested);
    connect(m_reconnect, &QPushButton::clicked, this, &ConnectionDetail::reconnectRequested);
    connect(m_disconnect, &QPushButton::clicked, this, &ConnectionDetail::disconnectRequested);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDetail::removeRequested);
    connect(m_rename, &QToolButton::clicked, this, &ConnectionDetail::startRenaming);
    connect(m_newName, &QLineEdit::returnPressed, this, [this] { finishRenaming(true); });
}

void ConnectionDetail::addHead(kit::Card& card)
{
    m_name->setObjectName(u"detailName"_s);
    m_status->setObjectName(u"detailStatus"_s);
    m_status->setWeight(kit::Weight::Strong);
    m_reason->setObjectName(u"detailReason"_s);
    m_surprise->setObjectName(u"detailSurprise"_s);
    QVBoxLayout* rows = card.addSection({16, 12, 16, 12});
    auto* title = new QHBoxLayout;
    title->addWidget(m_name);
    title->addWidget(m_newName, 1);
    title->addWidget(m_badge);
    title->addStretch();
    title->addWidget(m_rename);
    m_rename->setObjectName(u"detailRename"_s);
    m_newName->setObjectName(u"detailNewName"_s);
    m_newName->setAccessibleName(tr("New name"));
    m_newName->setProperty("density", u"compact"_s);
    m_newName->installEventFilter(this);
    m_newName->hide();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_status);
    texts->addWidget(m_reason);
    auto* status = new QHBoxLayout;
    status->setSpacing(6);
    status->addWidget(m_statusIcon, 0, Qt::AlignTop);
    status->addLayout(texts, 1);
    rows->addLayout(title);
    rows->addLayout(status);
    rows->addWidget(m_surprise);
    rows->addLayout(makeActions());
}

QLayout* ConnectionDetail::makeActions()
{
    const QList<QPushButton*> rowsOfButtons[] = {{m_check, m_reconnect, m_disconnect}, {m_use, m_remove}};
    auto* actions = new QVBoxLayout;
    actions->setContentsMargins(0, 4, 0, 0);
    actions->setSpacing(6);
    for (const QList<QPushButton*>& buttons : rowsOfButtons) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        for (QPushButton* button : buttons)
            row->addWidget(button);
        row->addStretch();
        actions->addLayout(row);
    }
    return actions;
}

void ConnectionDetail::addLastCheck(kit::Card& card)
{
    m_apiUse->setAccessibleName(tr("API calls used"));
    QVBoxLayout* rows = card.addSection({16, 10, 16, 12});
    rows->setSpacing(4);
    rows->addWidget(m_checkedAt);
    rows->addWidget(m_findings);
    rows->addWidget(m_apiUse);
}

void ConnectionDetail::addFacts(kit::Card& card)
{
    QVBoxLayout* org = card.addSection({16, 10, 16, 10});
    org->setSpacing(4);
    org->addWidget(kit::groupLabel(tr("Org")));
    org->addWidget(m_org);
    QVBoxLayout* connection = card.addSection({16, 10, 16, 10});
    connection->setSpacing(4);
    connection->addWidget(kit::groupLabel(tr("Connection")));
    connection->addWidget(m_connection);
    connection->addStretch();
}

void ConnectionDetail::setConnection(const orgs::OrgProfile& profile, kit::Status status, bool inUse)
{
    m_name->setText(toQString(profile.name));
    m_badge->setBadge(badgeOf(profile.environment));
    showStatus(profile, status);
    showSurprise(profile);
    m_use->setVisible(!inUse);
    const bool mustReconnect = status == kit::Status::ReconnectNeeded;
    const auto primaryIf = [](bool isPrimary) {
        return isPrimary ? kit::ButtonKind::Primary : kit::ButtonKind::Default;
    };
    kit::setButtonKind(*m_reconnect, primaryIf(mustReconnect));
    kit::setButtonKind(*m_use, primaryIf(!mustReconnect));
    kit::setButtonKind(*m_check, primaryIf(inUse && !mustReconnect));
    m_check->setEnabled(status != kit::Status::Checking);
    m_disconnect->setEnabled(!profile.signedOut);
    showLastCheck(profile.lastCheck);
    m_org->setFacts(orgFacts(profile));
    m_connection->setFacts(connectionFacts(profile));
}

void ConnectionDetail::startRenaming()
{
    m_newName->setText(m_name->text());
    m_newName->show();
    m_name->hide();
    m_newName->setFocus(Qt::OtherFocusReason);
    m_newName->selectAll();
}

void ConnectionDetail::finishRenaming(bool takeOver)
{
    if (m_newName->isHidden())
        return;
    m_newName->hide();
    m_name->show();
    m_rename->setFocus(Qt::OtherFocusReason);
    if (takeOver)
        Q_EMIT renameRequested(m_newName->text());
}

bool ConnectionDetail::eventFilter(QObject* watched, QEvent* event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_newName && (isEscape || event->type() == QEvent::FocusOut))
        finishRenaming(false);
    return QWidget::eventFilter(watched, event);
}

void ConnectionDetail::showSurprise(const orgs::OrgProfile& profile)
{
    const auto surprise = orgs::environmentSurprise(profile.loginUrl, profile.environment);
    m_surprise->setVisible(surprise.has_value());
    if (surprise)
        m_surprise->setNote(kit::NoteKind::Warning, toQString(*surprise));
}

void ConnectionDetail::showStatus(const orgs::OrgProfile& profile, kit::Status status)
{
    m_statusIcon->setStatus(status);
    m_status->setText(kit::statusWord(status));
    m_status->setTone(toneOf(status));
    m_reason->setText(reasonText(profile, status));
}

void ConnectionDetail::showLastCheck(const orgs::LastCheck& check)
{
    const bool isChecked = check.status != orgs::Status::Unchecked;
    m_checkedAt->setText(
        isChecked ? tr("Last check, %1").arg(relativeText(check.at, m_clock.now())) : tr("Not checked yet"));
    QList<kit::Fact> findings;
    if (check.latencyMs)
        findings += {u"latency"_s, tr("API answers"), tr("%1 ms").arg(*check.latencyMs)};
    const bool knowsUse = check.apiUsed && check.apiLimit && *check.apiLimit > 0;
    if (knowsUse) {
        const double share = double(*check.apiUsed) / *check.apiLimit;
        findings += {u"apiUse"_s, tr("API calls, 24 h"),
            tr("%1 of %2").arg(numberText(*check.apiUsed), numberText(*check.apiLimit))};
        m_apiUse->setShare(share);
        m_apiUse->setLevel(kit::levelOfUse(share));
    }
    m_findings->setFacts(findings);
    m_findings->setVisible(!findings.isEmpty());
    m_apiUse->setVisible(knowsUse);
}

QString reasonText(const orgs::OrgProfile& profile, kit::Status status)
{
    const QString name = toQString(profile.name);
    const QString note = toQString(profile.lastCheck.note);
    switch (status) {
    case kit::Status::Connected:
        return note.isEmpty() ? ConnectionDetail::tr("Signed in and working.") : note;
    case kit::Status::NeedsAttention:
        return note;
    case kit::Status::ReconnectNeeded:
        return ConnectionDetail::tr("%1 needs you to sign in again. %2").arg(name, note);
    case kit::Status::Checking:
        return ConnectionDetail::tr("A check is under way.");
    case kit::Status::Offline:
        return ConnectionDetail::tr("The org was not reached. %1").arg(note);
    case kit::Status::NotChecked:
        break;
    }
    return ConnectionDetail::tr("Nobody has checked yet whether this connection works.");
}

} // namespace scout::connections
