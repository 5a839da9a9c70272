// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace scout::demoorg {

enum class SocketEvent {
    Readable,
    Writable,
    HungUp, ///< the client sends nothing more, or we have stopped to read
};

/// Whether it happens within `timeout`.
bool awaitSocket(int socket, SocketEvent event, std::chrono::milliseconds timeout);

} // namespace scout::demoorg
