// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>

#include <memory>
#include <string>
#include <string_view>

/// The few lines between our strings and OpenSSL's C interface; for the .cpp files of this folder.
namespace scout::crypto::ssl {

struct CipherContextFree {
    void operator()(EVP_CIPHER_CTX* context) const noexcept { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherContextFree>;

inline unsigned char* data(std::string& bytes) noexcept
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
inline const unsigned char* data(std::string_view bytes) noexcept
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// Ends the program when OpenSSL refuses what can't be refused, because an algorithm of its own is missing:
/// `result` is 1 for success, as its functions return it.
void require(int result);

} // namespace scout::crypto::ssl
