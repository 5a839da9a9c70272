// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/tls/CertificateBuilder.h"

#include <openssl/bn.h>
#include <openssl/x509v3.h>

#include <cstdlib>

namespace scout::demoorg {

namespace {

/// OpenSSL refuses what can't be refused only where the machine is at its end.
void require(bool succeeded)
{
    if (!succeeded)
        std::abort();
}

const unsigned char* bytesOf(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::time_t secondsOf(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

/// Positive, and of twenty octets at most (RFC 5280, 4.1.2.2).
void setSerial(X509* certificate, crypto::RandomSource& source)
{
    constexpr std::size_t kBytes = 16;
    const std::string bytes = crypto::randomBytes(source, kBytes);
    BIGNUM* number = BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr);
    require(BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr);
    BN_free(number);
}

} // namespace

CertificateBuilder::CertificateBuilder(
    const std::string& commonName, EVP_PKEY* key, crypto::RandomSource& serialSource)
    : m_certificate(X509_new())
    , m_issuer(m_certificate.get())
{
    X509_set_version(m_certificate.get(), X509_VERSION_3);
    setSerial(m_certificate.get(), serialSource);
    require(X509_set_pubkey(m_certificate.get(), key) == 1);
    X509_NAME* name = X509_get_subject_name(m_certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, bytesOf(commonName), int(commonName.size()), -1, 0);
    X509_set_issuer_name(m_certificate.get(), name);
}

void CertificateBuilder::setValidity(TimePoint notBefore, TimePoint notAfter)
{
    ASN1_TIME_set(X509_getm_notBefore(m_certificate.get()), secondsOf(notBefore));
    ASN1_TIME_set(X509_getm_notAfter(m_certificate.get()), secondsOf(notAfter));
}

void CertificateBuilder::setIssuer(X509* issuer)
{
    m_issuer = issuer;
    X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(issuer));
}

void CertificateBuilder::addExtension(int nid, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, m_issuer, m_certificate.get(), nullptr, nullptr, 0);
    X509V3_set_ctx_nodb(&context);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    require(extension != nullptr);
    X509_add_ext(m_certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
}

OwnedX509 CertificateBuilder::sign(EVP_PKEY* key)
{
    require(X509_sign(m_certificate.get(), key, EVP_sha256()) > 0);
    return std::move(m_certificate);
}

} // namespace scout::demoorg
