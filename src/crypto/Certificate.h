// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "crypto/PrivateKey.h"
#include "crypto/Random.h"

struct x509_st;

namespace scout::crypto {

/// What a certificate made here says of itself.
struct CertificateDetails {
    std::string commonName; ///< UTF-8, 1 to 64 characters
    TimePoint notBefore;
    TimePoint notAfter;
};

/// An X.509 certificate: what Salesforce checks the signatures of a private key with. Cheap to copy.
class Certificate {
public:
    /// Over the key, and signed with it (SHA-256). Errors: BadRequest "certificate_name_invalid".
    static Result<Certificate> selfSigned(
        const PrivateKey& key, const CertificateDetails& details, RandomSource& random);

    /// The first one in PEM, or one in DER. Errors, all BadRequest: "certificate_unreadable",
    /// "certificate_not_rsa".
    static Result<Certificate> read(std::string_view bytes);

    std::string commonName() const; ///< of its subject; empty if there is none
    TimePoint notBefore() const;
    TimePoint notAfter() const;
    int bits() const; ///< of its key
    /// SHA-256 over the DER form, as browsers and `openssl x509 -fingerprint -sha256` show it: "3F:A2:…".
    std::string fingerprint() const;
    std::string pem() const;

    /// Whether it is of this key.
    bool matches(const PrivateKey& key) const;
    /// Whether `signature` over `bytes` was made with its key (RS256).
    bool verifies(std::string_view bytes, std::string_view signature) const;

private:
    explicit Certificate(x509_st* certificate);

    std::shared_ptr<x509_st> m_certificate;
};

} // namespace scout::crypto
