// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <vector>

namespace scout::async {

/// Owns the tasks that an object has under way. Declare it as the object's last member: it dies first, and
/// every suspended frame with it, so no task ever sees its owner half destroyed.
class TaskScope {
public:
    TaskScope() = default;
    TaskScope(const TaskScope&) = delete;
    TaskScope& operator=(const TaskScope&) = delete;
    ~TaskScope() { cancelAll(); }

    /// Runs the task up to its first suspension. An exception that leaves it ends the program.
    void start(Task<void> task);
    /// Destroys what is suspended; a task that calls this on itself dies at its next suspension.
    void cancelAll();
    bool idle() const;

private:
    std::vector<std::shared_ptr<Root>> m_roots;
};

} // namespace scout::async

namespace scout {
using async::TaskScope;
}
