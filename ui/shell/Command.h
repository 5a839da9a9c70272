// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>
#include <QString>

class QMenu;

namespace scout::shell {

enum class CommandGroup { GoTo, Do, Settings };

/// An action of the program as the command palette offers it.
struct Command {
    CommandGroup group = CommandGroup::Do;
    QString context; ///< where it belongs: "Query", "Theme"
    QPointer<QAction> action;
    QString pageId = {}; ///< the page to show first; empty where the action needs none
};

/// "Add connection" of "&Add connection…".
QString plainText(const QAction& action);

/// "Connections" for Group::GoTo and so on, above the commands of a group.
QString groupTitle(CommandGroup group);

/// Those of a menu and the menus in it. What is disabled or hidden now is left out.
QList<Command> commandsOf(const QMenu& menu, CommandGroup group);

} // namespace scout::shell
