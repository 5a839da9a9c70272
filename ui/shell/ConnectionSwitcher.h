// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ConnectionItem.h"

#include <QList>
#include <QToolButton>

namespace scout::kit {
class Badge;
class ElidedLabel;
class StatusIcon;
} // namespace scout::kit

namespace scout::shell {

class ConnectionPopup;

/// The button at the left of the top bar: status, name and environment of the connection in use. Its popup
/// lists the others, Ctrl+1 to Ctrl+9.
class ConnectionSwitcher : public QToolButton {
    Q_OBJECT

public:
    explicit ConnectionSwitcher(QWidget* parent = nullptr);

    /// An empty `currentId` says that none is in use.
    void setConnections(const QList<ConnectionItem>& connections, const QString& currentId);
    /// One for each connection, with its keys; they choose it.
    const QList<QAction*>& connectionActions() const { return m_connectionActions; }
    /// Stands below the connections. The action stays the caller's.
    void addActionRow(QAction& action);
    /// A sign-in waits for the user in the browser.
    void setSigningIn(bool signingIn);
    void openPopup();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectionChosen(const QString& id);

private:
    void showCurrent(const ConnectionItem* current);
    void addConnectionAction(const ConnectionItem& item);

    kit::StatusIcon* m_icon;
    kit::ElidedLabel* m_name;
    kit::Badge* m_badge;
    kit::StatusIcon* m_signingIn;
    ConnectionPopup* m_popup;
    QList<QAction*> m_connectionActions;
};

} // namespace scout::shell
