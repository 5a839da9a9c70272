// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Completion.h"

#include <QAbstractListModel>

namespace scout::query {

/// What can stand at the caret, best first.
class CompletionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< "Last Activity · Date"
        IconRole, ///< the name of an icon; empty: none
    };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(std::vector<soql::Completion> completions);
    const soql::Completion& at(int row) const { return m_completions[static_cast<std::size_t>(row)]; }
    bool isEmpty() const { return m_completions.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<soql::Completion> m_completions;
};

/// "Date/Time": a type of describe as Setup calls it.
QString typeText(soql::FieldType type);

} // namespace scout::query
