// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionListModel.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::shell {

void ConnectionListModel::setConnections(const QList<ConnectionItem>& connections, const QString& currentId)
{
    m_connections = connections;
    m_currentId = currentId;
    filter();
}

void ConnectionListModel::setFilter(const QString& text)
{
    m_filter = text;
    filter();
}

void ConnectionListModel::filter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_connections.size(); ++i) {
        const ConnectionItem& item = m_connections[i];
        const QString text = item.name + u' ' + environmentName(item.environment);
        if (std::ranges::all_of(
                words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_shown += i;
    }
    endResetModel();
}

int ConnectionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ConnectionListModel::reason(const ConnectionItem& item) const
{
    const QString how = item.reason.isEmpty() ? kit::statusWord(item.status) : item.reason;
    //: Second line of a connection in the switcher: %1 says how it is doing
    return item.id == m_currentId ? tr("In use. %1").arg(how) : how;
}

QVariant ConnectionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype position = m_shown[index.row()];
    const ConnectionItem& item = m_connections[position];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3. %4")
            .arg(item.name, kit::statusWord(item.status), environmentName(item.environment), reason(item));
    case IdRole:
        return item.id;
    case ReasonRole:
        return reason(item);
    case StatusRole:
        return static_cast<int>(item.status);
    case BadgeRole:
        return static_cast<int>(item.environment);
    case KeysRole:
        return connectionShortcut(position).toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

} // namespace scout::shell
