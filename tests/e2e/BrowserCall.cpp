// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/BrowserCall.h"

#include "support/Program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <stdexcept>

namespace scout::test {

BrowserCall::BrowserCall()
{
    const std::string pipe = m_folder / "called";
    std::ofstream(command()) << "#!/bin/sh\nprintf '%s\\n' \"$1\" >" << pipe << '\n';
    if (::chmod(command().c_str(), 0700) != 0 || ::mkfifo(pipe.c_str(), 0600) != 0)
        throw std::runtime_error("the browser of the test could not be made");
    // Open for writing too: a call never waits for a reader, and the end of one is not the end of the pipe.
    m_pipe = ::open(pipe.c_str(), O_RDWR | O_CLOEXEC);
}

BrowserCall::~BrowserCall()
{
    ::close(m_pipe);
}

std::string BrowserCall::waitForUrl()
{
    std::string line;
    while (line.empty() || line.back() != '\n') {
        pollfd waiting{m_pipe, POLLIN, 0};
        const auto limit = std::chrono::milliseconds(Program::kLimit).count();
        if (::poll(&waiting, 1, static_cast<int>(limit)) != 1)
            throw std::runtime_error("no browser was opened");
        std::array<char, 4096> bytes{};
        const ssize_t count = ::read(m_pipe, bytes.data(), bytes.size());
        if (count <= 0)
            throw std::runtime_error("the browser's pipe broke");
        line.append(bytes.data(), static_cast<std::size_t>(count));
    }
    line.pop_back();
    return line;
}

} // namespace scout::test
