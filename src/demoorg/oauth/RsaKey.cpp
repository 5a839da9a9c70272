// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/RsaKey.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <cstdlib>
#include <ctime>

namespace scout::demoorg {

namespace {

struct BioFree {
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, BioFree>;

struct DigestFree {
    void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};
using DigestContext = std::unique_ptr<EVP_MD_CTX, DigestFree>;

/// OpenSSL refuses what can't be refused only where the machine is at its end.
void require(bool succeeded)
{
    if (!succeeded)
        std::abort();
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

Bio reading(std::string_view bytes)
{
    return Bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())));
}

std::string contents(const Bio& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, std::size_t(size)};
}

std::string numberOf(EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    std::string bytes(std::size_t(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    BN_free(number);
    return bytes;
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

void setName(X509* certificate, const std::string& commonName)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, bytesOf(commonName), int(commonName.size()), -1, 0);
    X509_set_issuer_name(certificate, name);
}

} // namespace

RsaKey::RsaKey(evp_pkey_st* key)
    : m_key(key, EVP_PKEY_free)
{ }

RsaKey RsaKey::generate(int bits)
{
    EVP_PKEY* key = EVP_RSA_gen(unsigned(bits));
    require(key != nullptr);
    return RsaKey(key);
}

Result<RsaKey> RsaKey::fromPem(const Secret& pem)
{
    EVP_PKEY* key = PEM_read_bio_PrivateKey(reading(pem.reveal()).get(), nullptr, nullptr, nullptr);
    if (!key)
        return Error{ErrorKind::BadRequest, "bad_key", "The text is no private key in PEM format"};
    return RsaKey(key);
}

Secret RsaKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return Secret(contents(bio));
}

std::string RsaKey::sign(std::string_view bytes) const
{
    const DigestContext context(EVP_MD_CTX_new());
    require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1);
    std::size_t size = 0;
    require(EVP_DigestSign(context.get(), nullptr, &size, bytesOf(bytes), bytes.size()) == 1);
    std::string signature(size, '\0');
    auto* target = reinterpret_cast<unsigned char*>(signature.data());
    require(EVP_DigestSign(context.get(), target, &size, bytesOf(bytes), bytes.size()) == 1);
    signature.resize(size);
    return signature;
}

std::string RsaKey::modulus() const
{
    return numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_N);
}

std::string RsaKey::exponent() const
{
    return numberOf(m_key.get(), OSSL_PKEY_PARAM_RSA_E);
}

std::string RsaKey::selfSignedCertificate(
    const std::string& commonName, TimePoint notBefore, TimePoint notAfter) const
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), secondsOf(notBefore));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), secondsOf(notAfter));
    X509_set_pubkey(certificate.get(), m_key.get());
    setName(certificate.get(), commonName);
    require(X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0);
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(bio.get(), certificate.get()) == 1);
    return contents(bio);
}

Certificate::Certificate(x509_st* certificate)
    : m_certificate(certificate, X509_free)
{ }

Result<Certificate> Certificate::read(std::string_view bytes)
{
    X509* certificate = PEM_read_bio_X509(reading(bytes).get(), nullptr, nullptr, nullptr);
    if (!certificate)
        certificate = d2i_X509_bio(reading(bytes).get(), nullptr);
    if (!certificate)
        return Error{ErrorKind::BadRequest, "bad_certificate", "The file is no X.509 certificate"};
    Certificate read(certificate);
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return Error{ErrorKind::BadRequest, "bad_certificate", "The key of the certificate is no RSA key"};
    return read;
}

bool Certificate::verifies(std::string_view bytes, std::string_view signature) const
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY* key = X509_get0_pubkey(m_certificate.get());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(bytes), bytes.size())
        == 1;
}

TimePoint Certificate::notBefore() const
{
    return timePointOf(X509_get0_notBefore(m_certificate.get()));
}

TimePoint Certificate::notAfter() const
{
    return timePointOf(X509_get0_notAfter(m_certificate.get()));
}

Certificate Certificate::withDates(TimePoint notBefore, TimePoint notAfter) const
{
    Certificate copy(X509_dup(m_certificate.get()));
    const auto set = [&copy](TimePoint time, int (*setter)(X509*, const ASN1_TIME*)) {
        const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> text(
            ASN1_TIME_set(nullptr, secondsOf(time)), ASN1_TIME_free);
        require(text && setter(copy.m_certificate.get(), text.get()) == 1);
    };
    set(notBefore, X509_set1_notBefore);
    set(notAfter, X509_set1_notAfter);
    i2d_re_X509_tbs(copy.m_certificate.get(), nullptr); // OpenSSL would write the old dates again
    return copy;
}

std::string Certificate::subject() const
{
    char name[256] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(m_certificate.get()), NID_commonName, name, sizeof name);
    return name;
}

std::string Certificate::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(bio.get(), m_certificate.get()) == 1);
    return contents(bio);
}

} // namespace scout::demoorg
