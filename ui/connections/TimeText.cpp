// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace scout::connections {

namespace {

struct TimeTextTr {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString formatted(TimePoint time, const QString& format)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), format);
}

} // namespace

QString dateText(TimePoint time)
{
    return formatted(time, u"d MMM yyyy"_s);
}

QString dateTimeText(TimePoint time)
{
    return formatted(time, u"d MMM yyyy, HH:mm"_s);
}

QString timeText(TimePoint time)
{
    return formatted(time, u"HH:mm"_s);
}

QString clockText(TimePoint time)
{
    return formatted(time, u"HH:mm:ss"_s);
}

QString relativeText(TimePoint time, TimePoint now)
{
    const auto age = now - time;
    if (age < 1min)
        return TimeTextTr::tr("just now");
    if (age < 1h)
        return TimeTextTr::tr("%1 min ago").arg(duration_cast<minutes>(age).count());
    if (age < 24h)
        return TimeTextTr::tr("%1 h ago").arg(duration_cast<hours>(age).count());
    return dateText(time);
}

QString durationText(seconds duration)
{
    if (duration < 1min)
        return TimeTextTr::tr("%1 s").arg(duration.count());
    const auto whole = duration_cast<minutes>(duration);
    return TimeTextTr::tr("%1 min %2 s").arg(whole.count()).arg((duration - whole).count());
}

} // namespace scout::connections
