// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ConnectionItem.h"

#include <QList>
#include <QToolButton>

class QMenu;

namespace scout::kit {
class Badge;
class ElidedLabel;
class StatusIcon;
} // namespace scout::kit

namespace scout::shell {

/// The button at the left of the top bar: status, name and environment of the connection in use. Its menu
/// lists the others, Ctrl+1 to Ctrl+9.
class ConnectionSwitcher : public QToolButton {
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget* parent = nullptr);

    /// An empty `currentId` says that none is in use.
    void setConnections(const QList<ConnectionItem>& connections, const QString& currentId);
    /// Stands below the connections. The action stays the caller's.
    void addMenuAction(QAction* action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectionChosen(const QString& id);

private:
    void showCurrent(const ConnectionItem* current);
    void addConnectionAction(const ConnectionItem& item, int number, bool current);

    kit::StatusIcon* m_icon;
    kit::ElidedLabel* m_name;
    kit::Badge* m_badge;
    QMenu* m_menu;
    QAction* m_endOfConnections;
    QList<QAction*> m_connectionActions;
};

} // namespace scout::shell
