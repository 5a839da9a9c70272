// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/CellText.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace scout::query {

/// The rows of one result, over the pages as they came from Salesforce: nothing is copied, and a million
/// rows cost what their pages cost. GUI thread.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        EmptyRole = Qt::UserRole, ///< bool: null, or a parent that is not there
        ColumnKindRole, ///< int(ColumnKind)
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets the old result; the columns are paths as the query has them.
    void begin(std::vector<std::string> columns);
    /// Adds the rows of a page, which has the columns of the result.
    void append(std::shared_ptr<const records::RecordPage> page);

    const std::vector<std::string>& columns() const { return m_columns; }
    ColumnKind columnKind(int column) const { return m_kinds[std::size_t(column)]; }
    records::Cell cell(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void learnKinds(const records::RecordPage& page);
    std::size_t pageOf(int row) const;

    std::vector<std::string> m_columns;
    std::vector<ColumnKind> m_kinds;
    std::vector<std::shared_ptr<const records::RecordPage>> m_pages;
    std::vector<int> m_starts; ///< first row of each page
    int m_rows = 0;
    mutable std::size_t m_lastPage = 0; ///< painting walks one neighbourhood, so it is nearly always right
};

} // namespace scout::query
