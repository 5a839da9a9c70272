// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AreaFocus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>

namespace scout::shell {

namespace {

bool isStop(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const bool isLeftOut = button && button->autoExclusive() && button->isCheckable() && !button->isChecked();
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !isLeftOut;
}

QWidget* firstStop(QWidget* area)
{
    if (const auto* stack = qobject_cast<QStackedWidget*>(area))
        area = stack->currentWidget();
    if (!area)
        return nullptr;
    if (QWidget* proxy = area->focusProxy())
        return proxy;
    for (QWidget* w = area->nextInFocusChain(); w && w != area; w = w->nextInFocusChain())
        if (area->isAncestorOf(w) && w->isVisible() && isStop(w))
            return w;
    return nullptr;
}

} // namespace

void focusNextArea(const QList<QWidget*>& areas, int step)
{
    QWidget* const focused = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < areas.size(); ++i)
        if (focused && areas[i]->isAncestorOf(focused))
            current = i;
    for (qsizetype tried = 0; tried < areas.size(); ++tried) {
        current = (current + step + areas.size()) % areas.size();
        if (QWidget* stop = firstStop(areas[current])) {
            stop->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace scout::shell
