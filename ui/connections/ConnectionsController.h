// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/ConnectionActions.h"
#include "kit/NoteBar.h"

#include <QObject>

namespace scout::connections {

class ConnectionsModel;

/// Carries out what the user wants done with connections, and reports what went wrong. GUI thread.
class ConnectionsController final : public QObject {
    Q_OBJECT

public:
    ConnectionsController(ConnectionsModel& model, ConnectionActions& actions, QObject* parent = nullptr);

    ConnectionsModel& model() { return m_model; }

    /// A check that is under way is not started twice.
    void check(const QString& id);
    void checkAll();
    /// The user has been asked already, also for remove().
    void disconnectOrg(const QString& id);
    void remove(const QString& id);
    /// An empty name, or the one it has, changes nothing.
    void rename(const QString& id, const QString& name);

Q_SIGNALS:
    /// A whole sentence for the user, about something that did not work as wanted.
    void problemOccurred(scout::kit::NoteKind kind, const QString& sentence);

private:
    Task<> runCheck(QString id, QString name);
    Task<> runDisconnection(QString id, QString name);
    Task<> runRemoval(QString id, QString name);
    Task<> runRenaming(QString id, QString oldName, QString newName);

    ConnectionsModel& m_model;
    ConnectionActions& m_actions;
    TaskScope m_tasks;
};

} // namespace scout::connections
