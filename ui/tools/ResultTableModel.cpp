// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ResultTableModel.h"

#include "async/QtText.h"

#include <QApplication>
#include <QPalette>

namespace scout::tools {

ResultTableModel::ResultTableModel(agent::ToolResult result, QObject* parent)
    : QAbstractTableModel(parent)
    , m_result(std::move(result))
{ }

int ResultTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.rowCount());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.columns.size());
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const records::Cell cell = m_result.rows->cell(std::size_t(index.row()), std::size_t(index.column()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell.isNull() ? tr("null") : toQString(cell.text);
    if (role == Qt::ForegroundRole && cell.isNull())
        return QApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::TextAlignmentRole && cell.kind == records::CellKind::Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return toQString(m_result.columns[std::size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace scout::tools
