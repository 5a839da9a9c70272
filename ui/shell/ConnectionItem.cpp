// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionItem.h"

#include <QCoreApplication>

namespace scout::shell {

QString environmentName(kit::BadgeKind environment)
{
    const auto name = [](const char* text) { return QCoreApplication::translate("Environment", text); };
    switch (environment) {
    case kit::BadgeKind::Production:
        return name(QT_TRANSLATE_NOOP("Environment", "Production"));
    case kit::BadgeKind::Sandbox:
        return name(QT_TRANSLATE_NOOP("Environment", "Sandbox"));
    case kit::BadgeKind::Scratch:
        return name(QT_TRANSLATE_NOOP("Environment", "Scratch org"));
    case kit::BadgeKind::Developer:
        return name(QT_TRANSLATE_NOOP("Environment", "Developer Edition"));
    case kit::BadgeKind::Demo:
        return name(QT_TRANSLATE_NOOP("Environment", "Demo"));
    default:
        return kit::badgeWord(environment);
    }
}

QKeySequence connectionShortcut(qsizetype position)
{
    constexpr qsizetype kNumbered = 9;
    if (position >= kNumbered)
        return {};
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + position));
}

} // namespace scout::shell
