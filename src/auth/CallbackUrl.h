// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace scout::auth {

/// The port of Quick Connect, and the first that a custom app registers.
inline constexpr int kCallbackPort = 1717;

/// What a custom app must have registered, to the letter, for the listener at this port.
inline std::string callbackUrl(int port)
{
    return "http://localhost:" + std::to_string(port) + "/OauthRedirect";
}

} // namespace scout::auth
