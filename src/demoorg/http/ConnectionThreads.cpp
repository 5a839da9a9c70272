// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/ConnectionThreads.h"

#include <thread>

namespace scout::demoorg {

void ConnectionThreads::enqueue(std::function<void()> task)
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_running < kMost; });
    ++m_running;
    std::thread([this, work = std::move(task)]() mutable {
        work();
        work = nullptr;
        const std::lock_guard endLock(m_mutex);
        --m_running;
        m_ended.notify_all();
    }).detach();
}

void ConnectionThreads::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_running == 0; });
}

} // namespace scout::demoorg
