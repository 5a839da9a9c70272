// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ThemeMenu.h"

#include "kit/Theme.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace scout::shell {

ThemeMenu::ThemeMenu(kit::Theme& theme, QWidget* parent)
    : QMenu(tr("&Theme"), parent)
{
    auto* choices = new QActionGroup(this);
    const auto add = [&](const QString& text, const QString& objectName, kit::ThemeChoice choice) {
        QAction* action = addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [&theme, choice] { theme.setChoice(choice); });
    };
    add(tr("As the &system"), u"themeSystem"_s, kit::ThemeChoice::System);
    add(tr("&Light"), u"themeLight"_s, kit::ThemeChoice::Light);
    add(tr("&Dark"), u"themeDark"_s, kit::ThemeChoice::Dark);
}

} // namespace scout::shell
