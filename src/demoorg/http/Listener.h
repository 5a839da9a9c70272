// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "demoorg/http/Router.h"
#include "demoorg/http/TlsContext.h"

#include <chrono>
#include <memory>
#include <string>

namespace scout::demoorg {

/// An HTTP/1.1 server on one address: accepts, parses, asks the handler, answers. Every connection has a
/// thread of its own; the handler is called on many of them at once. Nothing outside of this class and its
/// neighbours in this folder knows which library does the work.
class Listener {
public:
    struct Options {
        std::string address = "127.0.0.1"; ///< numeric; loopback unless the user asked for another
        int port = 0; ///< 0: any free one
        std::chrono::milliseconds idleTimeout = std::chrono::seconds(30); ///< silence that ends a connection
        std::shared_ptr<const TlsContext> tls = {}; ///< none: plain HTTP
        std::size_t bodyLimit = 160u << 20; ///< bytes, after decompression; Bulk uploads go up to 150 MB
    };

    /// Errors: Network "port_busy" where the port is taken or the address is not ours.
    static Result<std::unique_ptr<Listener>> bind(Options options);
    /// Begins to answer. Clients that came since bind() have been waiting.
    void serve(Handler handler);
    /// Finishes what is being answered and closes the rest.
    ~Listener();

    int port() const;

private:
    class Impl;
    explicit Listener(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace scout::demoorg
