// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultModel.h"

#include "async/QtText.h"

#include <QLocale>

#include <algorithm>

namespace scout::query {

namespace {

constexpr std::size_t kToolTipCharacters = 2000;

} // namespace

void ResultModel::begin(std::vector<std::string> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_kinds.assign(m_columns.size(), ColumnKind::Unknown);
    m_pages.clear();
    m_starts.clear();
    m_rows = 0;
    m_lastPage = 0;
    endResetModel();
}

void ResultModel::append(std::shared_ptr<const records::RecordPage> page)
{
    const int added = static_cast<int>(page->rows());
    if (added == 0)
        return;
    Q_ASSERT(page->columns() == m_columns.size());
    learnKinds(*page);
    beginInsertRows({}, m_rows, m_rows + added - 1);
    m_starts.push_back(m_rows);
    m_pages.push_back(std::move(page));
    m_rows += added;
    endInsertRows();
}

void ResultModel::learnKinds(const records::RecordPage& page)
{
    for (std::size_t column = 0; column < m_kinds.size(); ++column) {
        ColumnKind& kind = m_kinds[column];
        for (std::size_t row = 0; kind == ColumnKind::Unknown && row < page.rows(); ++row)
            kind = kindOf(page.cell(row, column));
    }
}

std::size_t ResultModel::pageOf(int row) const
{
    const auto holds = [this, row](std::size_t page) {
        const int end = page + 1 < m_starts.size() ? m_starts[page + 1] : m_rows;
        return m_starts[page] <= row && row < end;
    };
    if (!holds(m_lastPage)) {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), row);
        m_lastPage = static_cast<std::size_t>(next - m_starts.begin()) - 1;
    }
    return m_lastPage;
}

records::Cell ResultModel::cell(int row, int column) const
{
    const std::size_t page = pageOf(row);
    return m_pages[page]->cell(
        static_cast<std::size_t>(row - m_starts[page]), static_cast<std::size_t>(column));
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ColumnKind kind = columnKind(index.column());
    const records::Cell content = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(content, kind, QLocale());
    case Qt::ToolTipRole:
        return toQString(content.text.substr(0, kToolTipCharacters));
    case Qt::TextAlignmentRole:
        return int(kind == ColumnKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                              : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: what a screen reader says of a cell: column and value
        return tr("%1: %2").arg(
            toQString(m_columns[std::size_t(index.column())]), shownText(content, kind, QLocale()));
    case EmptyRole:
        return content.isNull();
    case ColumnKindRole:
        return int(kind);
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto column = static_cast<std::size_t>(section);
    if (column >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return toQString(m_columns[column]);
    if (role == Qt::TextAlignmentRole)
        return int(m_kinds[column] == ColumnKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace scout::query
