// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <memory>

namespace scout::demoorg {

class TlsContext;

/// The bytes between us and one client, in the clear or by TLS. Of one connection, and so of one thread.
class Transport {
public:
    virtual ~Transport() = default;

    /// Gets ready for the first byte; false where the client does not speak as we do.
    virtual bool open() = 0;
    /// Some bytes, once they are here; 0 or less at the end, after a failure, and after silence for too long.
    virtual ssize_t read(char* bytes, std::size_t size) = 0;
    /// How many bytes went out; less than 0 where none will any more.
    virtual ssize_t write(const char* bytes, std::size_t size) = 0;
    /// Waits until read() has something to say; false after silence for too long.
    virtual bool awaitReadable() = 0;
    /// No longer once the client has hung up, or the listener is about to stop.
    virtual bool isWritable() = 0;
};

/// Borrows the socket. Without a context the bytes go in the clear.
std::unique_ptr<Transport> makeTransport(
    int socket, const TlsContext* tls, std::chrono::milliseconds idleTimeout);

} // namespace scout::demoorg
