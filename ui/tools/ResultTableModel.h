// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ToolResult.h"

#include <QAbstractTableModel>

namespace scout::tools {

/// The table that a tool brought back.
class ResultTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ResultTableModel(agent::ToolResult result, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    agent::ToolResult m_result;
};

} // namespace scout::tools
