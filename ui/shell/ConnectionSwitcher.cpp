// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionSwitcher.h"

#include "kit/ElidedLabel.h"
#include "kit/IconLabel.h"
#include "kit/Icons.h"
#include "kit/StatusIcon.h"
#include "shell/ConnectionPopup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kConnectionSwitcherHeight = 32;
constexpr int kMinimumWidth = 250;
constexpr int kUsualWidth = 268;
constexpr int kMaximumWidth = 404;
constexpr int kPopupGap = 2;

/// An ampersand in the name of a connection is no mnemonic.
QString menuText(const QString& name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

ConnectionSwitcher::ConnectionSwitcher(QWidget* parent)
    : QToolButton(parent)
    , m_icon(new kit::StatusIcon(kit::Status::NotChecked, 14, this))
    , m_name(new kit::ElidedLabel({}, kit::TextSize::Body, kit::Tone::Normal, this))
    , m_badge(new kit::Badge(kit::BadgeKind::Neutral, this))
    , m_signingIn(new kit::StatusIcon(kit::Status::Checking, 14, this))
    , m_popup(new ConnectionPopup(this))
{
    setObjectName(u"connectionSwitcher"_s);
    setProperty("kind", u"default"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMaximumWidth(kMaximumWidth);

    m_name->setObjectName(u"currentConnectionName"_s);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_badge->setObjectName(u"currentConnectionBadge"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(11, 0, 9, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_signingIn);
    row->addWidget(new kit::IconLabel(u"chevron-down"_s, &kit::Tokens::secondaryText, 14, this));
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child != m_popup)
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_signingIn->setObjectName(u"signingIn"_s);
    connect(this, &QToolButton::clicked, this, &ConnectionSwitcher::openPopup);
    connect(m_popup, &ConnectionPopup::connectionChosen, this, &ConnectionSwitcher::connectionChosen);
    setSigningIn(false);
    showCurrent(nullptr);
}

QSize ConnectionSwitcher::sizeHint() const
{
    return {std::clamp(layout()->sizeHint().width(), kUsualWidth, kMaximumWidth), kConnectionSwitcherHeight};
}

QSize ConnectionSwitcher::minimumSizeHint() const
{
    return {kMinimumWidth, kConnectionSwitcherHeight};
}

void ConnectionSwitcher::setConnections(const QList<ConnectionItem>& connections, const QString& currentId)
{
    qDeleteAll(m_connectionActions);
    m_connectionActions.clear();
    const ConnectionItem* current = nullptr;
    for (const ConnectionItem& item : connections) {
        if (item.id == currentId)
            current = &item;
        addConnectionAction(item);
    }
    m_popup->setConnections(connections, currentId);
    showCurrent(current);
}

void ConnectionSwitcher::addActionRow(QAction& action)
{
    m_popup->addActionRow(action);
}

void ConnectionSwitcher::setSigningIn(bool signingIn)
{
    m_signingIn->setVisible(signingIn);
    setToolTip(signingIn ? tr("A sign-in waits for you in the browser") : QString());
    setAccessibleDescription(toolTip());
}

void ConnectionSwitcher::openPopup()
{
    m_popup->openAt(*this, QPoint(0, height() + kPopupGap));
}

void ConnectionSwitcher::addConnectionAction(const ConnectionItem& item)
{
    const QIcon icon = kit::themedIcon(kit::statusIconName(item.status), kit::statusShapeColor(item.status));
    auto* action = new QAction(icon, menuText(item.name), this);
    action->setObjectName(u"connection_%1"_s.arg(item.id));
    action->setShortcut(connectionShortcut(m_connectionActions.size()));
    connect(action, &QAction::triggered, this, [this, id = item.id] { Q_EMIT connectionChosen(id); });
    m_connectionActions += action;
    addAction(action);
}

void ConnectionSwitcher::showCurrent(const ConnectionItem* current)
{
    m_icon->setStatus(current ? current->status : kit::Status::NotChecked);
    m_name->setText(current ? current->name : tr("No connection yet"));
    m_name->setTone(current ? kit::Tone::Normal : kit::Tone::Secondary);
    m_name->setWeight(current ? kit::Weight::Strong : kit::Weight::Normal);
    m_badge->setVisible(current != nullptr);
    if (current)
        m_badge->setBadge(current->environment);
    //: For screen readers: %1 is the name of the connection in use, %2 its status, %3 its environment
    setAccessibleName(current
            ? tr("Connection %1, %2, %3")
                  .arg(current->name, kit::statusWord(current->status), environmentName(current->environment))
            : tr("No connection yet"));
    updateGeometry();
}

} // namespace scout::shell
