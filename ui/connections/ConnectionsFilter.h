// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/StatusGroup.h"

#include <QSortFilterProxyModel>

namespace scout::connections {

class ConnectionsModel;

/// Sorts and filters the connections. Equal ones stand by name, whatever the direction.
class ConnectionsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionsFilter(ConnectionsModel& connections, QObject* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    /// A connection that is being checked counts under its last status.
    void setGroup(StatusGroup group);
    StatusGroup group() const { return m_group; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    StatusGroup m_group = StatusGroup::All;
};

} // namespace scout::connections
