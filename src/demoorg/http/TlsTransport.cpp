// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/TlsTransport.h"

#include "demoorg/http/SocketWait.h"

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <climits>

namespace scout::demoorg {

namespace {

constexpr std::string_view kPlainHttpRefused =
    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: 50\r\n"
    "Connection: close\r\n\r\nThis port speaks HTTPS. Ask at https:// instead.\r\n";

int atMostInt(std::size_t size)
{
    return int(std::min(size, std::size_t(INT_MAX)));
}

} // namespace

TlsTransport::TlsTransport(int socket, const TlsContext& context, std::chrono::milliseconds idleTimeout)
    : m_socket(socket)
    , m_idleTimeout(idleTimeout)
    , m_session(SSL_new(context.get()), SSL_free)
{
    // OpenSSL waits for whole records; the waiting with a limit is done here.
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
    SSL_set_fd(m_session.get(), socket);
}

TlsTransport::~TlsTransport()
{
    if (m_isGood)
        SSL_shutdown(m_session.get());
}

template <class Step> int TlsTransport::run(Step step)
{
    for (;;) {
        ERR_clear_error();
        const int count = step();
        if (count > 0)
            return count;
        const int reason = SSL_get_error(m_session.get(), count);
        const bool goesOn =
            (reason == SSL_ERROR_WANT_READ && awaitSocket(m_socket, SocketEvent::Readable, m_idleTimeout))
            || (reason == SSL_ERROR_WANT_WRITE
                && awaitSocket(m_socket, SocketEvent::Writable, m_idleTimeout));
        if (goesOn)
            continue;
        m_isGood = m_isGood && reason == SSL_ERROR_ZERO_RETURN;
        return -1;
    }
}

bool TlsTransport::open()
{
    m_isGood = run([this] { return SSL_accept(m_session.get()); }) > 0;
    if (!m_isGood && ERR_GET_REASON(ERR_peek_error()) == SSL_R_HTTP_REQUEST)
        send(m_socket, kPlainHttpRefused.data(), kPlainHttpRefused.size(), MSG_NOSIGNAL);
    return m_isGood;
}

ssize_t TlsTransport::read(char* bytes, std::size_t size)
{
    return run([&] { return SSL_read(m_session.get(), bytes, atMostInt(size)); });
}

ssize_t TlsTransport::write(const char* bytes, std::size_t size)
{
    return run([&] { return SSL_write(m_session.get(), bytes, atMostInt(size)); });
}

bool TlsTransport::awaitReadable()
{
    return SSL_pending(m_session.get()) > 0 || awaitSocket(m_socket, SocketEvent::Readable, m_idleTimeout);
}

bool TlsTransport::isWritable()
{
    return m_isGood && !awaitSocket(m_socket, SocketEvent::HungUp, {})
        && awaitSocket(m_socket, SocketEvent::Writable, m_idleTimeout);
}

} // namespace scout::demoorg
