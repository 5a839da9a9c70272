// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <mutex>

namespace scout::demoorg {

/// A thread a connection. httplib's own pool has a fixed size, and a client that keeps idle connections open
/// would soon hold every one of its threads.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> task) override;
    /// Returns when the last thread has ended.
    void shutdown() override;

private:
    static constexpr int kMost = 512;

    std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_running = 0;
};

} // namespace scout::demoorg
