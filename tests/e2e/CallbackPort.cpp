// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/CallbackPort.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <stdexcept>

namespace scout::test {

CallbackPort::CallbackPort()
    : m_lock(::open((std::filesystem::temp_directory_path() / "scout-tests-callback-port").c_str(),
        O_RDWR | O_CREAT | O_CLOEXEC, 0666))
{
    int locked = -1;
    do
        locked = ::flock(m_lock, LOCK_EX);
    while (locked != 0 && errno == EINTR);
    if (locked != 0)
        throw std::runtime_error("the lock of the callback port could not be taken");
}

CallbackPort::~CallbackPort()
{
    ::close(m_lock);
}

} // namespace scout::test
