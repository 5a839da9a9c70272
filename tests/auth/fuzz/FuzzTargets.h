// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace scout::auth {

/// One input each: any bytes at all. They abort where a promise is broken.

/// A request to the loopback listener, and a pasted address: no code is believed without the state.
void fuzzCallback(std::string_view text);
/// A private key or certificate: what is read is written and read back the same.
void fuzzPem(std::string_view text);
/// What is read is written and read back the same.
void fuzzSfdxUrl(std::string_view text);
/// The answer of a token endpoint: a token is never empty, and only for a host that it may go to.
void fuzzTokenReply(std::string_view text);

} // namespace scout::auth
