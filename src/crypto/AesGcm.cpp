// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/AesGcm.h"

#include "crypto/OpenSsl.h"

namespace scout::crypto {

namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kNonceSize = 12;
constexpr std::size_t kTagSize = 16;

} // namespace

std::optional<Secret> openAesGcm(const AesGcmText& text, const Secret& key)
{
    const bool isSized =
        key.reveal().size() == kKeySize && text.nonce.size() == kNonceSize && text.tag.size() == kTagSize;
    if (!isSized)
        return std::nullopt;
    const ssl::CipherContext cipher(EVP_CIPHER_CTX_new());
    ssl::require(cipher != nullptr);
    ssl::require(EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr,
        ssl::data(std::string_view(key.reveal())), ssl::data(text.nonce)));
    std::string plain(text.sealed.size(), '\0');
    int length = 0;
    ssl::require(EVP_DecryptUpdate(cipher.get(), ssl::data(plain), &length, ssl::data(text.sealed),
        static_cast<int>(text.sealed.size())));
    std::string tag(text.tag);
    ssl::require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(kTagSize), tag.data()));
    unsigned char unused[kTagSize];
    Secret opened(std::move(plain));
    if (EVP_DecryptFinal_ex(cipher.get(), unused, &length) != 1)
        return std::nullopt;
    return opened;
}

} // namespace scout::crypto
