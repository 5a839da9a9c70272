// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

#include <chrono>
#include <string>

namespace scout::net {

/// Whether who listens there answers a TLS handshake, trusted or not. Nothing is sent but the greeting. False
/// where nobody listens, or nothing has come within `limit`.
Task<bool> answersTls(
    std::string host, int port, std::chrono::milliseconds limit = std::chrono::milliseconds(1500));

} // namespace scout::net
