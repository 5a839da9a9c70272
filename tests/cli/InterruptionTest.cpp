// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interruption.h"

#include "async/TaskScope.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>

#include <csignal>

namespace scout::cli {

namespace {

Task<> waitOnce(Interruption* interruption, bool* came)
{
    co_await interruption->wait();
    *came = true;
}

} // namespace

TEST(Interruption, KeepsASignalThatCameBeforeAnybodyWaited)
{
    Interruption interruption;
    ::raise(SIGINT);
    bool came = false;
    async::TaskScope scope;
    scope.start(waitOnce(&interruption, &came));
    while (!came)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

TEST(Interruption, HearsATerminationAndASecondInterrupt)
{
    Interruption interruption;
    async::TaskScope scope;
    for (const int signal : {SIGTERM, SIGINT}) {
        bool came = false;
        scope.start(waitOnce(&interruption, &came));
        EXPECT_FALSE(came);
        ::raise(signal);
        while (!came)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

TEST(Interruption, LeavesTheSignalsAloneAfterwards)
{
    {
        Interruption interruption;
    }
    EXPECT_EXIT(::raise(SIGTERM), testing::KilledBySignal(SIGTERM), "");
}

} // namespace scout::cli
