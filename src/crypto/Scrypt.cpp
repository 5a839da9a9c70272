// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Scrypt.h"

#include "crypto/OpenSsl.h"

#include <openssl/err.h>

namespace scout::crypto {

namespace {

// OpenSSL refuses more than 32 MiB unless it is told otherwise.
constexpr std::uint64_t kMaxMemory = std::uint64_t(1) << 30;

} // namespace

Result<Secret> scrypt(
    const Secret& passphrase, std::string_view salt, const ScryptCost& cost, std::size_t length)
{
    const std::uint64_t n = cost.logN < 64 ? std::uint64_t(1) << cost.logN : 0;
    std::string key(length, '\0');
    const std::string& text = passphrase.reveal();
    const int done = EVP_PBE_scrypt(text.data(), text.size(), ssl::data(salt), salt.size(), n, cost.r, cost.p,
        kMaxMemory, ssl::data(key), key.size());
    if (done != 1) {
        ERR_clear_error();
        return Error{ErrorKind::Storage, "out_of_memory",
            "There was not enough memory to turn the passphrase into a key. Close other programs and try "
            "again."};
    }
    return Secret(std::move(key));
}

} // namespace scout::crypto
