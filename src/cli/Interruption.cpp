// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interruption.h"

#include "async/SignalAwaiter.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace scout::cli {

namespace {

/// A handler may do next to nothing; writing a byte to a pipe that the event loop reads is allowed.
int g_wakeUp[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_wakeUp[1], &byte, 1);
}

void catchSignals()
{
    if (g_wakeUp[0] != -1 || ::pipe2(g_wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction action { };
    action.sa_handler = onSignal;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Task<> interruption()
{
    catchSignals();
    QSocketNotifier notifier(g_wakeUp[0], QSocketNotifier::Read);
    co_await async::SignalAwaiter(&notifier, &QSocketNotifier::activated);
}

} // namespace scout::cli
