// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionSwitcher.h"

#include "kit/ElidedLabel.h"
#include "kit/IconLabel.h"
#include "kit/Icons.h"
#include "kit/StatusIcon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kHeight = 32;
constexpr int kMinimumWidth = 250;
constexpr int kUsualWidth = 268;
constexpr int kMaximumWidth = 404;
constexpr int kNumberedConnections = 9;

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
    , m_menu(new QMenu(this))
{
    setObjectName(u"connectionSwitcher"_s);
    setProperty("kind", u"default"_s);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMaximumWidth(kMaximumWidth);
    m_menu->setObjectName(u"connectionMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_endOfConnections = m_menu->addSeparator();
    setMenu(m_menu);

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
    row->addWidget(new kit::IconLabel(u"chevron-down"_s, &kit::Tokens::secondaryText, 14, this));
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child != m_menu)
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    showCurrent(nullptr);
}

QSize ConnectionSwitcher::sizeHint() const
{
    return {std::clamp(layout()->sizeHint().width(), kUsualWidth, kMaximumWidth), kHeight};
}

QSize ConnectionSwitcher::minimumSizeHint() const
{
    return {kMinimumWidth, kHeight};
}

void ConnectionSwitcher::setConnections(const QList<ConnectionItem>& connections, const QString& currentId)
{
    qDeleteAll(m_connectionActions);
    m_connectionActions.clear();
    const ConnectionItem* current = nullptr;
    for (const ConnectionItem& item : connections) {
        if (item.id == currentId)
            current = &item;
        addConnectionAction(item, static_cast<int>(m_connectionActions.size()) + 1, item.id == currentId);
    }
    showCurrent(current);
}

void ConnectionSwitcher::addMenuAction(QAction* action)
{
    m_menu->addAction(action);
}

void ConnectionSwitcher::addConnectionAction(const ConnectionItem& item, int number, bool current)
{
    const QIcon icon = kit::themedIcon(kit::statusIconName(item.status), kit::statusShapeColor(item.status));
    //: A connection in a menu: %1 is its name, %2 its status, %3 its environment
    auto* action = new QAction(icon,
        tr("%1 – %2, %3")
            .arg(menuText(item.name), kit::statusWord(item.status), environmentName(item.environment)),
        this);
    action->setObjectName(u"connection_%1"_s.arg(item.id));
    if (current) {
        QFont strong = action->font();
        strong.setWeight(QFont::DemiBold);
        action->setFont(strong);
    }
    if (number <= kNumberedConnections)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, id = item.id] { Q_EMIT connectionChosen(id); });
    m_connectionActions += action;
    m_menu->insertAction(m_endOfConnections, action);
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
