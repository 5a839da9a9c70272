// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/TlsContext.h"
#include "demoorg/http/Transport.h"

struct ssl_st;

namespace scout::demoorg {

/// The bytes of one client by TLS.
class TlsTransport final : public Transport {
public:
    TlsTransport(int socket, const TlsContext& context, std::chrono::milliseconds idleTimeout);
    /// Says goodbye, where that still makes sense.
    ~TlsTransport() override;

    /// The handshake. A client that speaks plain HTTP is told so, in plain HTTP.
    bool open() override;
    ssize_t read(char* bytes, std::size_t size) override;
    ssize_t write(const char* bytes, std::size_t size) override;
    bool awaitReadable() override;
    bool isWritable() override;

private:
    /// Runs one step of OpenSSL until it is through; -1 where it can't be.
    template <class Step> int run(Step step);

    int m_socket;
    std::chrono::milliseconds m_idleTimeout;
    std::unique_ptr<ssl_st, void (*)(ssl_st*)> m_session;
    bool m_isGood = false; ///< the handshake is done, and nothing has failed since
};

} // namespace scout::demoorg
