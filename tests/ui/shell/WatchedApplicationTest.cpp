// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Has a main of its own: the application is what is tested.
#include "shell/WatchedApplication.h"

#include <QEvent>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::shell {

namespace {

/// Takes its time over an event, and sends another one from within.
class Sluggish : public QObject {
public:
    std::chrono::milliseconds takes{0};
    QObject* then = nullptr;

    bool event(QEvent*) override
    {
        const auto end = WatchedApplication::Clock::now() + takes;
        while (WatchedApplication::Clock::now() < end)
            std::this_thread::yield();
        if (then) {
            QEvent inner(QEvent::User);
            QCoreApplication::sendEvent(then, &inner);
        }
        return true;
    }
};

class WatchedApplicationTest : public testing::Test {
protected:
    static void send(QObject& receiver)
    {
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&receiver, &event);
    }

    QSignalSpy blocked{static_cast<WatchedApplication*>(qApp), &WatchedApplication::blocked};
};

} // namespace

TEST_F(WatchedApplicationTest, SaysWhoBlockedTheEventLoop)
{
    Sluggish slow;
    slow.setObjectName(u"slowOne"_s);
    slow.takes = 12ms;
    send(slow);
    ASSERT_EQ(blocked.size(), 1);
    EXPECT_TRUE(blocked[0][0].toString().endsWith(u"slowOne: User"_s))
        << qPrintable(blocked[0][0].toString());
}

TEST_F(WatchedApplicationTest, IsSilentAboutTheQuick)
{
    Sluggish quick;
    send(quick);
    EXPECT_TRUE(blocked.isEmpty());
}

TEST_F(WatchedApplicationTest, BlamesTheOneWithinAndNotWhoSentItsEvent)
{
    Sluggish slow;
    slow.setObjectName(u"inner"_s);
    slow.takes = 12ms;
    Sluggish sender;
    sender.setObjectName(u"sender"_s);
    sender.then = &slow;
    send(sender);
    ASSERT_EQ(blocked.size(), 1);
    EXPECT_TRUE(blocked[0][0].toString().contains(u"inner"_s));
}

} // namespace scout::shell

int main(int argc, char** argv)
{
    scout::shell::WatchedApplication application(argc, argv);
    qRegisterMetaType<std::chrono::milliseconds>();
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
