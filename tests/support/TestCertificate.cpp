// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestCertificate.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace scout::test {

namespace {

template <class T, void (*Free)(T*)> struct Deleter {
    void operator()(T* object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509, X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO, BIO_free_all>>;

void addExtension(X509* certificate, int nid, const char* value)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// An hour old, good for another, and not signed yet.
Certificate makeCertificate(EVP_PKEY* key, const std::string& commonName, long serial)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key);
    const auto* text = reinterpret_cast<const unsigned char*>(commonName.c_str());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC, text, -1, -1, 0);
    return certificate;
}

Certificate makeAuthority(EVP_PKEY* key, const std::string& name, bool isForLocalhost)
{
    Certificate certificate = makeCertificate(key, name, 1);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    if (isForLocalhost)
        addExtension(certificate.get(), NID_subject_alt_name, "DNS:localhost");
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

QByteArray contents(BIO* bio)
{
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return QByteArray(data, length);
}

QByteArray pemOf(X509* certificate)
{
    const Bio pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(pem.get(), certificate);
    return contents(pem.get());
}

QSslConfiguration serverTls(X509* certificate, EVP_PKEY* key)
{
    const Bio keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyPem.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pemOf(certificate)));
    tls.setPrivateKey(QSslKey(contents(keyPem.get()), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

TestCertificate makeTestCertificate()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = makeAuthority(key.get(), "Scout test authority", true);
    return {serverTls(certificate.get(), key.get()), pemOf(certificate.get())};
}

TestCertificate makeTestCertificate(const std::string& host, const std::string& issuer)
{
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Certificate authority = makeAuthority(authorityKey.get(), issuer, false);
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = makeCertificate(key.get(), host, 2);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority.get()));
    addExtension(certificate.get(), NID_subject_alt_name, ("DNS:" + host).c_str());
    X509_sign(certificate.get(), authorityKey.get(), EVP_sha256());
    return {serverTls(certificate.get(), key.get()), pemOf(authority.get())};
}

} // namespace scout::test
