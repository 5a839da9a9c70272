// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "crypto/Random.h"
#include "demoorg/http/TlsContext.h"

#include <vector>

struct evp_pkey_st;
struct x509_st;

namespace scout::demoorg {

/// Makes server certificates that a client can be told to trust. It vouches for the names it was made for and
/// for nothing else (RFC 5280, 4.2.1.10): whoever installs it opens no door to anybody.
class CertificateAuthority {
public:
    static constexpr std::chrono::days kLifetime{3650};
    static constexpr std::chrono::days kServerLifetime{365};

    /// Names are host names or numeric addresses. Good from a day before `now`, for clocks that are late.
    static CertificateAuthority create(
        const std::vector<std::string>& names, TimePoint now, crypto::RandomSource& random);
    /// What pem() gave. Errors: BadRequest "bad_authority".
    static Result<CertificateAuthority> fromPem(const Secret& pem);

    /// The private key and the certificate, to be kept.
    Secret pem() const;
    /// The certificate, for clients.
    std::string certificate() const;
    /// Whether servers that start now can still use it.
    bool isGoodAt(TimePoint now) const;
    /// A fresh key with a certificate for a server that answers under `names`.
    TlsIdentity issue(
        const std::vector<std::string>& names, TimePoint now, crypto::RandomSource& random) const;

private:
    CertificateAuthority(evp_pkey_st* key, x509_st* certificate);

    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace scout::demoorg
