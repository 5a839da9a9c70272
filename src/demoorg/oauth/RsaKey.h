// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace scout::demoorg {

/// An RSA key pair, for signing ID tokens and for clients that try the JWT bearer flow.
class RsaKey {
public:
    static RsaKey generate(int bits = 2048);
    /// Errors: BadRequest "bad_key".
    static Result<RsaKey> fromPem(const Secret& pem);

    Secret pem() const; ///< PKCS#8, not encrypted
    /// RSASSA-PKCS1-v1_5 with SHA-256, which JWT calls RS256 (RFC 7518, 3.3).
    std::string sign(std::string_view bytes) const;
    std::string modulus() const; ///< big-endian bytes
    std::string exponent() const;
    /// A certificate over this key, signed with it, as PEM.
    std::string selfSignedCertificate(
        const std::string& commonName, TimePoint notBefore, TimePoint notAfter) const;

private:
    explicit RsaKey(evp_pkey_st* key);
    std::shared_ptr<evp_pkey_st> m_key;
};

/// An X.509 certificate that was uploaded to an app.
class Certificate {
public:
    /// PEM or DER. Errors: BadRequest "bad_certificate", also for one whose key is no RSA key.
    static Result<Certificate> read(std::string_view bytes);

    /// Whether `signature` over `bytes` was made with the key of this certificate (RS256).
    bool verifies(std::string_view bytes, std::string_view signature) const;
    TimePoint notBefore() const;
    TimePoint notAfter() const;
    std::string subject() const; ///< its common name
    /// The same key under other dates. Nobody has signed that; it is for uploads that shall have grown old.
    Certificate withDates(TimePoint notBefore, TimePoint notAfter) const;
    std::string pem() const;

private:
    explicit Certificate(x509_st* certificate);
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace scout::demoorg
