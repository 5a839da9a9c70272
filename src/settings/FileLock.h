// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "settings/FileDescriptor.h"

#include <chrono>
#include <filesystem>

namespace scout::settings {

/// Only one holder at a time among all processes, and among all threads and objects of one process. Advisory:
/// it keeps out those who ask for it.
///
/// The system drops the lock with its holder, however that ends, so there is no stale one to break. The lock
/// file stays behind, since removing it would let two processes lock two files of one name; it holds the
/// number of the last holder's process for messages.
class FileLock {
public:
    /// Waits for up to `limit`, blocking the thread: only a pool thread may wait. Zero tries once.
    /// Errors: Storage "file_locked", which names the holder; those of fileFault.
    static Result<FileLock> acquire(const std::filesystem::path& lockFile,
        std::chrono::milliseconds limit = std::chrono::milliseconds(0));

private:
    explicit FileLock(FileDescriptor file)
        : m_file(std::move(file))
    { }

    FileDescriptor m_file; // closing it lets go
};

} // namespace scout::settings
