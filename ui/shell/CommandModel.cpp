// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandModel.h"

#include <QIcon>
#include <QKeySequence>

#include <algorithm>

namespace scout::shell {

void CommandModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    setPattern({});
}

void CommandModel::setPattern(const QString& pattern)
{
    beginResetModel();
    m_rows.clear();
    for (const CommandGroup group : {CommandGroup::GoTo, CommandGroup::Do, CommandGroup::Settings}) {
        const QList<Row> fitting = matches(group, pattern);
        if (fitting.isEmpty())
            continue;
        m_rows += Row{group};
        m_rows += fitting;
    }
    endResetModel();
}

QList<CommandModel::Row> CommandModel::matches(CommandGroup group, const QString& pattern) const
{
    QList<Row> rows;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].group != group || !m_commands[i].action)
            continue;
        if (auto match = fuzzyMatch(pattern, plainText(*m_commands[i].action)))
            rows += Row{group, i, std::move(*match)};
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.match.score > b.match.score; });
    return rows;
}

const Command* CommandModel::command(const QModelIndex& index) const
{
    const qsizetype command = index.isValid() ? m_rows[index.row()].command : -1;
    return command < 0 ? nullptr : &m_commands[command];
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (role == HeadingRole)
        return row.command < 0;
    if (row.command < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? groupTitle(row.group) : QVariant();
    const Command& command = m_commands[row.command];
    if (!command.action) // gone while the palette is open
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(*command.action);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(plainText(*command.action), command.context);
    case Qt::DecorationRole:
        return command.action->icon();
    case ContextRole:
        return command.context;
    case KeysRole:
        return command.action->shortcut().toString(QKeySequence::NativeText);
    case PositionsRole:
        return QVariant::fromValue(row.match.positions);
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    return command(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace scout::shell
