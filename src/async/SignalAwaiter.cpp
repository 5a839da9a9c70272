// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/SignalAwaiter.h"

#include <QTimer>

namespace scout::async {

Task<> sleepFor(std::chrono::milliseconds duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    co_await SignalAwaiter(&timer, &QTimer::timeout);
}

} // namespace scout::async
