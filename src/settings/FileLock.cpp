// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/FileLock.h"

#include "settings/AtomicFile.h"
#include "settings/FileFault.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <thread>

namespace scout::settings {

namespace {

constexpr std::chrono::milliseconds kPause(5);

Error lockedBy(const std::filesystem::path& lockFile)
{
    const auto holder = readFile(lockFile, 32);
    const std::string who = holder && !holder->empty() ? "process " + *holder : "another process";
    return {ErrorKind::Storage, "file_locked",
        lockFile.string() + " is held by " + who + ". Wait until that is done, or end it, and try again."};
}

void leaveName(int file)
{
    const std::string number = std::to_string(::getpid());
    // For messages only, so a full disk does not matter.
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(file, number.data(), number.size(), 0);
}

} // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& lockFile, std::chrono::milliseconds limit)
{
    if (auto made = ensureFolder(lockFile.parent_path()); !made)
        return std::move(made).error();
    FileDescriptor file(::open(lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return fileFault(errno, "open", lockFile);
    const auto deadline = std::chrono::steady_clock::now() + limit;
    // flock() belongs to the open file, not to the process, so it also keeps two stores of one process apart.
    while (::flock(file.value(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return fileFault(errno, "lock", lockFile);
        if (std::chrono::steady_clock::now() >= deadline)
            return lockedBy(lockFile);
        std::this_thread::sleep_for(kPause);
    }
    leaveName(file.value());
    return FileLock(std::move(file));
}

} // namespace scout::settings
