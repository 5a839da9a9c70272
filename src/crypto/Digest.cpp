// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Digest.h"

#include "crypto/OpenSsl.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace scout::crypto {

// Neither call can fail on bytes in memory, short of an OpenSSL that lacks SHA-256.

std::string sha256(std::string_view bytes)
{
    std::string digest(32, '\0');
    ssl::require(EVP_Digest(bytes.data(), bytes.size(), ssl::data(digest), nullptr, EVP_sha256(), nullptr));
    return digest;
}

std::string fingerprintOf(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string text;
    for (const char c : sha256(bytes)) {
        const auto byte = static_cast<unsigned char>(c);
        text += text.empty() ? "" : ":";
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::string hmacSha256(std::string_view key, std::string_view message)
{
    std::string digest(32, '\0');
    const auto* done = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), ssl::data(message),
        message.size(), ssl::data(digest), nullptr);
    ssl::require(done != nullptr);
    return digest;
}

} // namespace scout::crypto
