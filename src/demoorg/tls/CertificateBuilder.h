// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "crypto/Random.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

namespace scout::demoorg {

struct X509Free {
    void operator()(X509* certificate) const noexcept { X509_free(certificate); }
};
using OwnedX509 = std::unique_ptr<X509, X509Free>;

/// An X.509 certificate in the making; for the .cpp files of this folder.
class CertificateBuilder {
public:
    /// `serialSource` gives it its number.
    CertificateBuilder(const std::string& commonName, EVP_PKEY* key, crypto::RandomSource& serialSource);

    void setValidity(TimePoint notBefore, TimePoint notAfter);
    /// Who signs it; null: it does so itself. Before extensions that look at the issuer.
    void setIssuer(X509* issuer);
    /// In OpenSSL's words, for example NID_key_usage and "critical,digitalSignature" (x509v3_config(5)).
    void addExtension(int nid, const std::string& value);
    OwnedX509 sign(EVP_PKEY* key);

private:
    OwnedX509 m_certificate;
    X509* m_issuer;
};

} // namespace scout::demoorg
