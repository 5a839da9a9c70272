// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/StripText.h"

#include "query/QueryController.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

struct Strip {
    Q_DECLARE_TR_FUNCTIONS(StatusStrip)
};

QString shownRows(const QueryController& controller, const QLocale& locale)
{
    if (!controller.hasOwnResult())
        return {};
    const qlonglong rows = controller.rowCount();
    const qlonglong total = controller.shownResult()->total;
    if (total > rows)
        return Strip::tr("%1 of %2 rows").arg(locale.toString(rows), locale.toString(total));
    return rows == 1 ? Strip::tr("1 row") : Strip::tr("%1 rows").arg(locale.toString(rows));
}

/// Counting up, hundredths would only flicker.
QString shownTime(std::chrono::milliseconds elapsed, bool running, const QLocale& locale)
{
    const double seconds = double(elapsed.count()) / 1000;
    if (seconds >= 60)
        return Strip::tr("%1 min %2 s").arg(int(seconds) / 60).arg(int(seconds) % 60, 2, 10, QChar(u'0'));
    return Strip::tr("%1 s").arg(locale.toString(seconds, 'f', running || seconds >= 10 ? 1 : 2));
}

QString shownCalls(int calls)
{
    return calls == 1 ? Strip::tr("1 API call") : Strip::tr("%1 API calls").arg(calls);
}

QString shownLoadAll(int calls)
{
    if (calls == 0)
        return {};
    return calls == 1 ? Strip::tr("Load all (1 more call)")
                      : Strip::tr("Load all (%1 more calls)").arg(calls);
}

void setStatus(StripText& text, const QueryController& controller)
{
    switch (controller.state()) {
    case QueryState::Running:
        text.status = kit::Status::Checking;
        text.word = Strip::tr("Running…");
        return;
    case QueryState::Cancelled:
        text.status = kit::Status::Offline;
        text.word = Strip::tr("Cancelled");
        return;
    case QueryState::Failed:
        text.status = kit::Status::ReconnectNeeded;
        text.word = controller.hasOwnResult() ? Strip::tr("Query stopped") : Strip::tr("Query did not run");
        return;
    case QueryState::Idle:
    case QueryState::Paused:
    case QueryState::Finished:
        return;
    }
}

QString shownFinish(const QueryController& controller)
{
    if (!controller.shownResult() || controller.isRunning())
        return {};
    const QString time = clockTime(controller.shownResult()->at, true);
    if (controller.isResultOld())
        return Strip::tr("Showing the result of %1").arg(time);
    const bool done = controller.state() == QueryState::Finished || controller.state() == QueryState::Paused;
    return done ? Strip::tr("Finished %1").arg(time) : QString();
}

} // namespace

StripText describe(const QueryController& controller, const QLocale& locale)
{
    StripText text;
    setStatus(text, controller);
    text.finished = shownFinish(controller);
    if (controller.state() == QueryState::Idle)
        return text;
    text.rows = shownRows(controller, locale);
    text.time = shownTime(controller.elapsed(), controller.isRunning(), locale);
    text.calls = shownCalls(controller.apiCalls());
    if (!controller.isRunning())
        text.loadAll = shownLoadAll(controller.callsLeft());
    return text;
}

QString clockTime(TimePoint time, bool seconds)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return local.toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace scout::query
