// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interruption.h"

#include "async/SignalAwaiter.h"

#include <csignal>
#include <cstdlib>

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

void handleSignals(void (*handler)(int))
{
    struct sigaction action { };
    action.sa_handler = handler;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

/// The end of the pipe to read from. The pipe stays for the program's life: a handler on its way may still
/// write.
int wakeUpPipe()
{
    if (g_wakeUp[0] == -1 && ::pipe2(g_wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        std::abort(); // two file descriptors at a program's start: without them nothing else works either
    return g_wakeUp[0];
}

} // namespace

Interruption::Interruption()
    : m_notifier(wakeUpPipe(), QSocketNotifier::Read)
{
    m_notifier.setEnabled(false); // a byte waits in the pipe until somebody waits for it
    handleSignals(onSignal);
}

Interruption::~Interruption()
{
    handleSignals(SIG_DFL);
}

Task<> Interruption::wait()
{
    m_notifier.setEnabled(true);
    co_await async::SignalAwaiter(&m_notifier, &QSocketNotifier::activated);
    m_notifier.setEnabled(false);
    char bytes[64]; // of several presses too: they meant the same
    [[maybe_unused]] const auto count = ::read(g_wakeUp[0], bytes, sizeof bytes);
}

} // namespace scout::cli
