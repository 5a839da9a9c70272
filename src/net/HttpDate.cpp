// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpDate.h"

#include "async/QtText.h"

#include <QDateTime>
#include <QLocale>

namespace scout::net {

std::optional<TimePoint> parseHttpDate(std::string_view text)
{
    // The C locale: English names, whatever the user's language.
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    const QString date = toQString(text);
    QDateTime time = QLocale::c().toDateTime(date, format);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace scout::net
