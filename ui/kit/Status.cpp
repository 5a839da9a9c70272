// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Status.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

struct StatusLook {
    const char* word;
    QStringView icon;
    ColorToken text;
    ColorToken shape;
};

StatusLook lookOf(Status status)
{
    switch (status) {
    case Status::Connected:
        return {QT_TRANSLATE_NOOP("Status", "Connected"), u"status/connected", &Tokens::ok, &Tokens::ok};
    case Status::NeedsAttention:
        return {QT_TRANSLATE_NOOP("Status", "Needs attention"), u"status/attention", &Tokens::warning,
            &Tokens::warningShape};
    case Status::ReconnectNeeded:
        return {
            QT_TRANSLATE_NOOP("Status", "Reconnect needed"), u"status/reconnect", &Tokens::bad, &Tokens::bad};
    case Status::Checking:
        return {QT_TRANSLATE_NOOP("Status", "Checking…"), u"status/checking", &Tokens::link, &Tokens::link};
    case Status::Offline:
        return {QT_TRANSLATE_NOOP("Status", "Offline"), u"status/offline", &Tokens::off, &Tokens::off};
    case Status::NotChecked:
        break;
    }
    return {QT_TRANSLATE_NOOP("Status", "Not checked"), u"status/offline", &Tokens::off, &Tokens::off};
}

} // namespace

QString statusWord(Status status)
{
    return QCoreApplication::translate("Status", lookOf(status).word);
}

QString statusIconName(Status status)
{
    return lookOf(status).icon.toString();
}

ColorToken statusTextColor(Status status)
{
    return lookOf(status).text;
}

ColorToken statusShapeColor(Status status)
{
    return lookOf(status).shape;
}

} // namespace scout::kit
