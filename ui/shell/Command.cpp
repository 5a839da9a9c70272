// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Command.h"

#include <QCoreApplication>
#include <QMenu>

namespace scout::shell {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

QString withoutMnemonic(QString text)
{
    const QString kept = QStringLiteral("\x01");
    text.replace(QStringLiteral("&&"), kept).remove(u'&').replace(kept, QStringLiteral("&"));
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

QString plainText(const QAction& action)
{
    return withoutMnemonic(action.text());
}

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::GoTo:
        return Text::tr("Go to");
    case CommandGroup::Do:
        return Text::tr("Do");
    case CommandGroup::Settings:
        break;
    }
    return Text::tr("Settings");
}

QList<Command> commandsOf(const QMenu& menu, CommandGroup group)
{
    QList<Command> commands;
    for (QAction* action : menu.actions()) {
        if (const QMenu* inner = action->menu())
            commands += commandsOf(*inner, group);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            commands += {group, withoutMnemonic(menu.title()), action};
    }
    return commands;
}

} // namespace scout::shell
