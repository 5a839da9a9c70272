// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsFilter.h"

#include "connections/ConnectionsModel.h"

namespace scout::connections {

ConnectionsFilter::ConnectionsFilter(ConnectionsModel& connections, QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&connections);
    setDynamicSortFilter(true);
    sort(ConnectionsModel::StatusColumn);
}

void ConnectionsFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ConnectionsFilter::setGroup(StatusGroup group)
{
    m_group = group;
    invalidateFilter();
}

bool ConnectionsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto status = static_cast<kit::Status>(index.data(ConnectionsModel::KnownStatusRole).toInt());
    if (m_group != StatusGroup::All && groupOf(status) != m_group)
        return false;
    return index.data(ConnectionsModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

bool ConnectionsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ConnectionsModel::SortRole);
    const QVariant b = right.data(ConnectionsModel::SortRole);
    if (a != b)
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    const auto name = [](const QModelIndex& index) {
        return index.siblingAtColumn(ConnectionsModel::NameColumn).data().toString();
    };
    const int order = name(left).compare(name(right), Qt::CaseInsensitive);
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
}

} // namespace scout::connections
