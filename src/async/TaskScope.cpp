// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/TaskScope.h"

#include "base/Log.h"

#include <algorithm>

namespace scout::async {

Root::~Root()
{
    if (frame)
        frame.destroy();
}

void Root::drive(std::shared_ptr<Root> self, std::coroutine_handle<> next)
{
    self->running = true;
    next.resume();
    self->running = false;
    if (self->abandoned || self->frame.done())
        std::exchange(self->frame, nullptr).destroy();
}

void detail::unhandled(std::exception_ptr error)
{
    auto& log = log::area(log::Area::Async);
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& exception) {
        log.critical("a task ended with an exception: {}", exception.what());
    } catch (...) {
        log.critical("a task ended with an exception of unknown type");
    }
    log.flush();
    std::terminate();
}

void TaskScope::start(Task<void> task)
{
    std::erase_if(m_roots, [](const auto& root) { return !root->frame; });
    const auto handle = task.release();
    auto root = std::make_shared<Root>();
    root->frame = handle;
    handle.promise().root = root;
    m_roots.push_back(root);
    Root::drive(std::move(root), handle);
}

void TaskScope::cancelAll()
{
    for (auto& root : std::exchange(m_roots, {})) {
        if (root->running)
            root->abandoned = true;
        else if (root->frame)
            std::exchange(root->frame, nullptr).destroy();
    }
}

bool TaskScope::idle() const
{
    return std::none_of(m_roots.begin(), m_roots.end(), [](const auto& root) { return bool(root->frame); });
}

} // namespace scout::async
