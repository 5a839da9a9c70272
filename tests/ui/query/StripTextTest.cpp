// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/StripText.h"

#include "query/QueryController.h"
#include "support/FakeClock.h"
#include "ui/query/ScriptedQuerySource.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace scout::query {

using namespace test;
using namespace std::chrono_literals;

namespace {

struct StripTextTest : testing::Test {
    StripText text() const { return describe(controller, QLocale(QLocale::English, QLocale::UnitedStates)); }
    QString timeAfter(std::chrono::milliseconds duration)
    {
        source.hold();
        source.page(numberedPage(0, 1), 1, true);
        controller.run({});
        clock.advance(duration);
        source.release();
        QCoreApplication::processEvents();
        return text().time;
    }

    ScriptedQuerySource source;
    FakeClock clock;
    QueryController controller{source, clock};
};

} // namespace

TEST_F(StripTextTest, IsSilentBeforeTheFirstRun)
{
    EXPECT_EQ(text(), StripText());
}

TEST_F(StripTextTest, GivesTimesAsExactlyAsTheyMatter)
{
    EXPECT_EQ(timeAfter(420ms), u"0.42 s"_s);
    EXPECT_EQ(timeAfter(12'340ms), u"12.3 s"_s);
    EXPECT_EQ(timeAfter(65s), u"1 min 05 s"_s);
}

TEST_F(StripTextTest, SaysWhatTheRestCosts)
{
    source.page(numberedPage(0, 2000), 2001, false);
    controller.run({});
    EXPECT_EQ(text().loadAll, u"Load all (1 more call)"_s);
    EXPECT_EQ(text().rows, u"2,000 of 2,001 rows"_s);
}

TEST_F(StripTextTest, TellsAStopFromAQueryThatNeverRan)
{
    source.fail(refusal("MALFORMED_QUERY", "unexpected token: x"));
    controller.run({});
    EXPECT_EQ(text().word, u"Query did not run"_s);
    EXPECT_EQ(text().rows, QString());
    source.page(numberedPage(0, 100), 5000, false);
    source.fail(Error{ErrorKind::Network, "connection_lost", "Cut."});
    controller.run({});
    EXPECT_EQ(text().word, u"Query stopped"_s);
    EXPECT_EQ(text().rows, u"100 of 5,000 rows"_s);
}

} // namespace scout::query
