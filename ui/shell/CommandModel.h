// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Command.h"
#include "shell/FuzzyMatch.h"

#include <QAbstractListModel>

namespace scout::shell {

/// The commands that fit what was typed, the best of each group first, under a heading for each group.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< true for the heading of a group
        ContextRole,
        KeysRole, ///< "Ctrl+N"
        PositionsRole, ///< QList<int>: the letters that were typed
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(QList<Command> commands);
    void setPattern(const QString& pattern);
    /// Null for headings.
    const Command* command(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        CommandGroup group;
        qsizetype command = -1; ///< index of m_commands; -1 for a heading
        FuzzyMatch match = {};
    };

    QList<Row> matches(CommandGroup group, const QString& pattern) const;

    QList<Command> m_commands;
    QList<Row> m_rows;
};

} // namespace scout::shell
