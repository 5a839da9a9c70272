// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Certificate.h"

#include "crypto/Digest.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <ctime>

namespace scout::crypto {

namespace {

/// RFC 5280 section 4.1.2.2 allows 20 bytes, and the first bit must not make it negative.
constexpr std::size_t kSerialSize = 16;

Error refusal(const char* code, const char* message)
{
    ERR_clear_error();
    return {ErrorKind::BadRequest, code, message};
}

std::time_t secondsOf(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

TimePoint timePointOf(const ASN1_TIME* time)
{
    std::tm parts{};
    ASN1_TIME_to_tm(time, &parts);
    return TimePoint(std::chrono::seconds(timegm(&parts)));
}

void setSerial(X509* certificate, RandomSource& random)
{
    std::string bytes = randomBytes(random, kSerialSize);
    bytes[0] = static_cast<char>((bytes[0] & 0x3f) | 0x40);
    using Number = std::unique_ptr<BIGNUM, ssl::Deleter<BN_free>>;
    const Number number(
        BN_bin2bn(ssl::data(std::string_view(bytes)), static_cast<int>(bytes.size()), nullptr));
    ssl::require(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
}

bool setName(X509* certificate, const std::string& commonName)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    const int size = static_cast<int>(commonName.size());
    const int added = X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
        const_cast<unsigned char*>(ssl::data(std::string_view(commonName))), size, -1, 0);
    return added == 1 && X509_set_issuer_name(certificate, name) == 1;
}

} // namespace

Certificate::Certificate(x509_st* certificate)
    : m_certificate(certificate, X509_free)
{ }

Result<Certificate> Certificate::selfSigned(
    const PrivateKey& key, const CertificateDetails& details, RandomSource& random)
{
    Certificate made(X509_new());
    X509* certificate = made.m_certificate.get();
    ssl::require(X509_set_version(certificate, X509_VERSION_3));
    setSerial(certificate, random);
    ASN1_TIME_set(X509_getm_notBefore(certificate), secondsOf(details.notBefore));
    ASN1_TIME_set(X509_getm_notAfter(certificate), secondsOf(details.notAfter));
    ssl::require(X509_set_pubkey(certificate, key.handle()));
    if (details.commonName.empty() || !setName(certificate, details.commonName))
        return refusal(
            "certificate_name_invalid", "The common name of a certificate has 1 to 64 characters.");
    ssl::require(X509_sign(certificate, key.handle(), EVP_sha256()) > 0);
    return made;
}

Result<Certificate> Certificate::read(std::string_view bytes)
{
    X509* certificate = PEM_read_bio_X509(ssl::reading(bytes).get(), nullptr, nullptr, nullptr);
    if (!certificate)
        certificate = d2i_X509_bio(ssl::reading(bytes).get(), nullptr);
    if (!certificate)
        return refusal("certificate_unreadable", "This is no X.509 certificate, neither in PEM nor in DER.");
    Certificate read(certificate);
    EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return refusal(
            "certificate_not_rsa", "The key of the certificate is no RSA key; Salesforce takes RSA only.");
    ERR_clear_error();
    return read;
}

std::string Certificate::commonName() const
{
    X509_NAME* name = X509_get_subject_name(m_certificate.get());
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0)
        return {};
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    std::string commonName(reinterpret_cast<const char*>(text), static_cast<std::size_t>(std::max(size, 0)));
    OPENSSL_free(text);
    return commonName;
}

TimePoint Certificate::notBefore() const
{
    return timePointOf(X509_get0_notBefore(m_certificate.get()));
}

TimePoint Certificate::notAfter() const
{
    return timePointOf(X509_get0_notAfter(m_certificate.get()));
}

int Certificate::bits() const
{
    return EVP_PKEY_get_bits(X509_get0_pubkey(m_certificate.get()));
}

std::string Certificate::fingerprint() const
{
    const ssl::Bio bio = ssl::collecting();
    ssl::require(i2d_X509_bio(bio.get(), m_certificate.get()));
    return fingerprintOf(ssl::contents(bio));
}

std::string Certificate::pem() const
{
    const ssl::Bio bio = ssl::collecting();
    ssl::require(PEM_write_bio_X509(bio.get(), m_certificate.get()));
    return ssl::contents(bio);
}

bool Certificate::matches(const PrivateKey& key) const
{
    return EVP_PKEY_eq(X509_get0_pubkey(m_certificate.get()), key.handle()) == 1;
}

bool Certificate::verifies(std::string_view bytes, std::string_view signature) const
{
    const ssl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY* key = X509_get0_pubkey(m_certificate.get());
    const bool isValid = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(
               context.get(), ssl::data(signature), signature.size(), ssl::data(bytes), bytes.size())
            == 1;
    ERR_clear_error();
    return isValid;
}

} // namespace scout::crypto
