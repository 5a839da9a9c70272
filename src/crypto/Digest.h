// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::crypto {

/// 32 raw bytes (FIPS 180-4).
std::string sha256(std::string_view bytes);

/// SHA-256 as browsers and the openssl command show it: "3F:A2:…".
std::string fingerprintOf(std::string_view bytes);

/// 32 raw bytes (RFC 2104). Compare two of them with constantTimeEquals.
std::string hmacSha256(std::string_view key, std::string_view message);

} // namespace scout::crypto
