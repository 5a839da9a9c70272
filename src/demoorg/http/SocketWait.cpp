// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/SocketWait.h"

#include <poll.h>

#include <cerrno>

namespace scout::demoorg {

namespace {

short flagOf(SocketEvent event)
{
    switch (event) {
    case SocketEvent::Readable:
        return POLLIN;
    case SocketEvent::Writable:
        return POLLOUT;
    case SocketEvent::HungUp:
        return POLLRDHUP;
    }
    return 0;
}

} // namespace

bool awaitSocket(int socket, SocketEvent event, std::chrono::milliseconds timeout)
{
    pollfd entry{socket, flagOf(event), 0};
    int ready = 0;
    do
        ready = poll(&entry, 1, int(timeout.count()));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace scout::demoorg
