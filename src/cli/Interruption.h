// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <QSocketNotifier>

namespace scout::cli {

/// The user's Ctrl-C and the system's wish that the program ends (SIGINT, SIGTERM), while one of these lives.
///
/// Make it before the program says that it is ready: who reads that line may send the signal in the same
/// instant, and before this exists a signal ends the program on the spot, without its tidying up. Signals are
/// kept, so awaiting later misses none. One at a time, on the thread of the event loop.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Resumes once a signal has come.
    Task<> wait();

private:
    QSocketNotifier m_notifier;
};

} // namespace scout::cli
