// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ConnectionItem.h"

#include <QAbstractListModel>
#include <QList>

namespace scout::shell {

/// The connections that the switcher's popup lists, those that a filter leaves.
class ConnectionListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ReasonRole, ///< second line: how it is doing
        StatusRole, ///< kit::Status
        BadgeRole, ///< kit::BadgeKind
        KeysRole, ///< "Ctrl+1"; empty from the tenth on
    };

    using QAbstractListModel::QAbstractListModel;

    void setConnections(const QList<ConnectionItem>& connections, const QString& currentId);
    /// Keeps those whose name or environment contains every word of the text.
    void setFilter(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();
    QString reason(const ConnectionItem& item) const;

    QList<ConnectionItem> m_connections;
    QList<qsizetype> m_shown; ///< indexes of m_connections
    QString m_currentId;
    QString m_filter;
};

} // namespace scout::shell
