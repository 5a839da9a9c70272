// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/tls/CertificateAuthority.h"

#include "base/Text.h"
#include "demoorg/tls/CertificateBuilder.h"

#include <arpa/inet.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>

namespace scout::demoorg {

namespace {

constexpr std::chrono::days kForLateClocks{1};

struct BioFree {
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, BioFree>;

Bio reading(const std::string& text)
{
    return Bio(BIO_new_mem_buf(text.data(), int(text.size())));
}

std::string contents(const Bio& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, std::size_t(size)};
}

std::string pemOf(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contents(bio);
}

std::string pemOf(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio);
}

/// AF_INET, AF_INET6, or 0 for a name.
int familyOf(const std::string& name)
{
    std::array<unsigned char, sizeof(in6_addr)> address{};
    for (const int family : {AF_INET, AF_INET6})
        if (inet_pton(family, name.c_str(), address.data()) == 1)
            return family;
    return 0;
}

/// "DNS:localhost,IP:127.0.0.1": the names that a server answers under.
std::string alternativeNames(const std::vector<std::string>& names)
{
    std::vector<std::string> entries;
    for (const auto& name : names)
        entries.push_back((familyOf(name) == 0 ? "DNS:" : "IP:") + name);
    return join(entries, ",");
}

/// The same as limits of what an authority may vouch for; addresses come with a mask there.
std::string nameConstraints(const std::vector<std::string>& names)
{
    std::string value = "critical";
    for (const auto& name : names) {
        const int family = familyOf(name);
        value += family == 0 ? ",permitted;DNS:" : ",permitted;IP:";
        value += name;
        if (family == AF_INET)
            value += "/255.255.255.255";
        if (family == AF_INET6)
            value += "/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff";
    }
    return value;
}

} // namespace

CertificateAuthority::CertificateAuthority(evp_pkey_st* key, x509_st* certificate)
    : m_key(key, EVP_PKEY_free)
    , m_certificate(certificate, X509_free)
{ }

CertificateAuthority CertificateAuthority::create(
    const std::vector<std::string>& names, TimePoint now, crypto::RandomSource& random)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    CertificateBuilder builder("Scout demo org authority", key, random);
    builder.setValidity(now - kForLateClocks, now + kLifetime);
    builder.addExtension(NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    builder.addExtension(NID_key_usage, "critical,keyCertSign,cRLSign");
    builder.addExtension(NID_subject_key_identifier, "hash");
    builder.addExtension(NID_name_constraints, nameConstraints(names));
    return {key, builder.sign(key).release()};
}

Result<CertificateAuthority> CertificateAuthority::fromPem(const Secret& pem)
{
    EVP_PKEY* key = PEM_read_bio_PrivateKey(reading(pem.reveal()).get(), nullptr, nullptr, nullptr);
    X509* certificate = PEM_read_bio_X509(reading(pem.reveal()).get(), nullptr, nullptr, nullptr);
    CertificateAuthority read(key, certificate);
    if (!key || !certificate || X509_check_private_key(certificate, key) != 1)
        return Error{ErrorKind::BadRequest, "bad_authority", "The text is no key and certificate"};
    return read;
}

Secret CertificateAuthority::pem() const
{
    return Secret(pemOf(m_key.get()) + pemOf(m_certificate.get()));
}

std::string CertificateAuthority::certificate() const
{
    return pemOf(m_certificate.get());
}

bool CertificateAuthority::isGoodAt(TimePoint now) const
{
    std::time_t start = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    std::time_t end = start + std::chrono::seconds(kServerLifetime).count();
    return X509_cmp_time(X509_get0_notBefore(m_certificate.get()), &start) < 0
        && X509_cmp_time(X509_get0_notAfter(m_certificate.get()), &end) > 0;
}

TlsIdentity CertificateAuthority::issue(
    const std::vector<std::string>& names, TimePoint now, crypto::RandomSource& random) const
{
    const std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    CertificateBuilder builder("Scout demo org", key.get(), random);
    builder.setIssuer(m_certificate.get());
    builder.setValidity(now - kForLateClocks, now + kServerLifetime);
    builder.addExtension(NID_basic_constraints, "critical,CA:FALSE");
    builder.addExtension(NID_key_usage, "critical,digitalSignature");
    builder.addExtension(NID_ext_key_usage, "serverAuth");
    builder.addExtension(NID_subject_key_identifier, "hash");
    builder.addExtension(NID_authority_key_identifier, "keyid");
    builder.addExtension(NID_subject_alt_name, alternativeNames(names));
    const OwnedX509 certificate = builder.sign(m_key.get());
    return {pemOf(certificate.get()), Secret(pemOf(key.get()))};
}

} // namespace scout::demoorg
