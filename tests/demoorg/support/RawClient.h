// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::demoorg {

/// A TCP connection to a port of 127.0.0.1 that says whatever a test wants it to say.
class RawClient {
public:
    explicit RawClient(int port);
    ~RawClient();

    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    void send(std::string_view bytes);
    /// Tells the other side that nothing more comes.
    void finish();
    /// Everything that arrives until the other side closes.
    std::string readAll();
    /// Reads until `text` has arrived; what came so far if it never does.
    std::string readUntil(std::string_view text);

private:
    int m_socket;
};

} // namespace scout::demoorg
