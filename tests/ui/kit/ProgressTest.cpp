// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemedTest.h"
#include "kit/BusyBar.h"
#include "kit/Countdown.h"
#include "kit/LevelBar.h"
#include "kit/StatusIcon.h"
#include "support/Eventually.h"
#include "support/FakeClock.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::kit {

namespace {

class Progress : public ThemedTest { };

class CountdownTest : public ThemedTest {
protected:
    QString shown() const { return countdown.findChild<QLabel*>(u"countdownTime"_s)->text(); }
    void pass(std::chrono::seconds time)
    {
        clock.advance(time);
        countdown.refresh();
    }

    test::FakeClock clock;
    Countdown countdown{u"Time left to sign in"_s, clock};
    QSignalSpy expired{&countdown, &Countdown::expired};
};

} // namespace

TEST_F(CountdownTest, ShowsMinutesAndSeconds)
{
    countdown.start(300s);
    EXPECT_EQ(shown(), u"5:00"_s);
    pass(28s);
    EXPECT_EQ(shown(), u"4:32"_s);
    pass(263s);
    EXPECT_EQ(shown(), u"0:09"_s);
}

TEST_F(CountdownTest, ExpiresOnce)
{
    countdown.start(5s);
    pass(5s);
    pass(5s);
    EXPECT_EQ(expired.size(), 1);
    EXPECT_EQ(shown(), u"0:00"_s);
    EXPECT_FALSE(countdown.isRunning());
}

TEST_F(CountdownTest, StaysSilentOnceStopped)
{
    countdown.start(5s);
    countdown.stop();
    pass(60s);
    EXPECT_EQ(expired.size(), 0);
}

TEST_F(CountdownTest, IsAnnouncedAtSixtyAndTenSeconds)
{
    countdown.start(300s);
    pass(200s);
    EXPECT_EQ(countdown.accessibleDescription(), QString());
    pass(41s);
    pass(1s);
    EXPECT_EQ(countdown.accessibleDescription(), u"59 seconds left"_s);
    pass(48s);
    EXPECT_EQ(countdown.accessibleDescription(), u"10 seconds left"_s);
}

TEST_F(Progress, TheBusyLineWaitsBeforeItAppears)
{
    BusyBar bar;
    bar.show();
    bar.setBusy(true);
    EXPECT_FALSE(bar.isLineShown());
    EXPECT_TRUE(test::eventually([&] { return bar.isLineShown(); }));
    bar.setBusy(false);
    EXPECT_FALSE(bar.isLineShown());
}

TEST_F(Progress, TheBusyLineTakesNoRoomOfOthers)
{
    BusyBar bar;
    const int idle = bar.height();
    bar.setBusy(true);
    EXPECT_EQ(bar.height(), idle);
    EXPECT_EQ(idle, 3);
}

TEST_F(Progress, UseOfALimitTurnsToWarningAndCritical)
{
    EXPECT_EQ(levelOfUse(0.799), Level::Normal);
    EXPECT_EQ(levelOfUse(0.8), Level::Warning);
    EXPECT_EQ(levelOfUse(0.95), Level::Critical);
    EXPECT_EQ(levelOfUse(1.2), Level::Critical);
}

TEST_F(Progress, ABarIsFullAtMost)
{
    LevelBar bar;
    bar.setShare(1.7);
    EXPECT_EQ(bar.value(), bar.maximum());
    bar.setShare(-1);
    EXPECT_EQ(bar.value(), bar.minimum());
}

TEST_F(Progress, OnlyTheCheckingShapeMoves)
{
    StatusIcon icon(Status::Checking, 64);
    activate(icon);
    const QImage first = icon.grab().toImage();
    EXPECT_TRUE(test::eventually([&] { return icon.grab().toImage() != first; }));
    icon.setStatus(Status::Connected);
    EXPECT_EQ(icon.accessibleName(), u"Connected"_s);
}

} // namespace scout::kit
