// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/PopupFrame.h"
#include "shell/ConnectionListModel.h"

class QAction;

namespace scout::kit {
class Label;
}

namespace scout::shell {

/// What the connection switcher opens: a filter, the connections with how they are doing, and below them
/// what else can be done.
class ConnectionPopup : public kit::PopupFrame {
    Q_OBJECT

public:
    explicit ConnectionPopup(QWidget* parent);

    void setConnections(const QList<ConnectionItem>& connections, const QString& currentId);
    /// Stands below the connections. The action stays the caller's.
    void addActionRow(QAction& action);

Q_SIGNALS:
    void connectionChosen(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showMatches();

    ConnectionListModel m_model;
    kit::Label* m_none;
    QString m_currentId;
};

} // namespace scout::shell
