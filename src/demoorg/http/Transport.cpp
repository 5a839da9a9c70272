// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Transport.h"

#include "demoorg/http/SocketWait.h"
#include "demoorg/http/TlsTransport.h"

#include <sys/socket.h>

namespace scout::demoorg {

namespace {

class PlainTransport final : public Transport {
public:
    PlainTransport(int socket, std::chrono::milliseconds idleTimeout)
        : m_socket(socket)
        , m_idleTimeout(idleTimeout)
    { }

    bool open() override { return true; }

    ssize_t read(char* bytes, std::size_t size) override
    {
        return awaitReadable() ? recv(m_socket, bytes, size, 0) : -1;
    }

    ssize_t write(const char* bytes, std::size_t size) override
    {
        const bool isReady = awaitSocket(m_socket, SocketEvent::Writable, m_idleTimeout);
        return isReady ? send(m_socket, bytes, size, MSG_NOSIGNAL) : -1;
    }

    bool awaitReadable() override { return awaitSocket(m_socket, SocketEvent::Readable, m_idleTimeout); }

    bool isWritable() override
    {
        return !awaitSocket(m_socket, SocketEvent::HungUp, {})
            && awaitSocket(m_socket, SocketEvent::Writable, m_idleTimeout);
    }

private:
    int m_socket;
    std::chrono::milliseconds m_idleTimeout;
};

} // namespace

std::unique_ptr<Transport> makeTransport(
    int socket, const TlsContext* tls, std::chrono::milliseconds idleTimeout)
{
    if (tls)
        return std::make_unique<TlsTransport>(socket, *tls, idleTimeout);
    return std::make_unique<PlainTransport>(socket, idleTimeout);
}

} // namespace scout::demoorg
