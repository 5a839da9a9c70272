// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace scout::crypto {

/// How a PEM text keeps a private key: `openssl genrsa -traditional`, `openssl genrsa`, and each with a
/// passphrase.
enum class KeyFormat { Pkcs1, Pkcs8, EncryptedPkcs1, EncryptedPkcs8 };

/// By its first line ("-----BEGIN RSA PRIVATE KEY-----"), wherever it stands in the text.
/// Errors: BadRequest "key_unreadable"; the message says what the text is instead, where that is known.
Result<KeyFormat> keyFormatOf(std::string_view pem);
constexpr bool isEncrypted(KeyFormat format)
{
    return format == KeyFormat::EncryptedPkcs1 || format == KeyFormat::EncryptedPkcs8;
}

/// An RSA key pair that signs JWT assertions. Cheap to copy: the key itself is shared and never changes.
class PrivateKey {
public:
    /// What Salesforce asks of a certificate's key.
    static constexpr int kLeastBits = 2048;

    /// Takes up to seconds with 4,096 bits: leave it to the pool.
    static PrivateKey generate(int bits = kLeastBits);

    /// A key in PEM, in any KeyFormat. Errors, all BadRequest: "key_unreadable", "key_passphrase_needed",
    /// "key_passphrase_wrong", "key_not_rsa", "key_too_short". No message quotes the text.
    static Result<PrivateKey> read(const Secret& pem, const Secret& passphrase = {});

    int bits() const;
    /// PKCS#8, not encrypted: for the secret store only.
    Secret pem() const;
    /// PKCS#8 with AES-256 and PBKDF2 (RFC 8018), for a file.
    Secret encryptedPem(const Secret& passphrase) const;
    /// The public half as DER (SubjectPublicKeyInfo, RFC 5280): the same in a certificate of this key.
    std::string publicKey() const;
    /// SHA-256 over the public half: "3F:A2:…".
    std::string fingerprint() const;

    /// RSASSA-PKCS1-v1_5 with SHA-256, which JWT calls RS256 (RFC 7518 section 3.3): raw bytes.
    std::string sign(std::string_view bytes) const;

    /// For the other .cpp files of this folder.
    evp_pkey_st* handle() const noexcept { return m_key.get(); }

private:
    explicit PrivateKey(evp_pkey_st* key);

    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace scout::crypto
