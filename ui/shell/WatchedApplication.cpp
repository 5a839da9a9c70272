// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WatchedApplication.h"

#include <QEvent>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

QString eventName(int type)
{
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QString::fromUtf8(name) : u"event %1"_s.arg(type);
}

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    // Said before, since both may be gone after.
    const int type = event->type();
    const char* className = receiver->metaObject()->className();
    const QString name = receiver->objectName();

    const auto innerBefore = std::exchange(m_inner, {});
    const auto begin = Clock::now();
    const bool handled = QApplication::notify(receiver, event);
    const auto whole = Clock::now() - begin;
    const auto own = std::chrono::floor<std::chrono::milliseconds>(whole - m_inner);
    m_inner = innerBefore + whole;
    if (own > kLimit)
        Q_EMIT blocked(
            u"%1 %2: %3"_s.arg(QString::fromUtf8(className), name, eventName(type)).simplified(), own);
    return handled;
}

} // namespace scout::shell
