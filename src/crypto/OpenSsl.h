// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

/// The few lines between our strings and OpenSSL's C interface; for the .cpp files of this folder.
namespace scout::crypto::ssl {

/// Frees with the function that belongs to the type.
template <auto Free> struct Deleter {
    template <class T> void operator()(T* object) const noexcept { Free(object); }
};

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

inline unsigned char* data(std::string& bytes) noexcept
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
inline const unsigned char* data(std::string_view bytes) noexcept
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// A stream over bytes that stay with the caller.
Bio reading(std::string_view bytes);
/// A stream that collects what is written; its memory is wiped when it goes.
Bio collecting();
std::string contents(const Bio& bio);

/// Ends the program when OpenSSL refuses what can't be refused, because an algorithm of its own is missing:
/// `result` is 1 for success, as its functions return it.
void require(int result);

} // namespace scout::crypto::ssl
