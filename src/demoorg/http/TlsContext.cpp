// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/TlsContext.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace scout::demoorg {

namespace {

struct BioFree {
    void operator()(BIO* bio) const noexcept { BIO_free(bio); }
};

std::unique_ptr<BIO, BioFree> reading(const std::string& text)
{
    return std::unique_ptr<BIO, BioFree>(BIO_new_mem_buf(text.data(), int(text.size())));
}

bool useIdentity(SSL_CTX* context, const TlsIdentity& identity)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(reading(identity.certificate).get(), nullptr, nullptr, nullptr), X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(reading(identity.key.reveal()).get(), nullptr, nullptr, nullptr),
        EVP_PKEY_free);
    return certificate && key && SSL_CTX_use_certificate(context, certificate.get()) == 1
        && SSL_CTX_use_PrivateKey(context, key.get()) == 1 && SSL_CTX_check_private_key(context) == 1;
}

} // namespace

TlsContext::TlsContext(ssl_ctx_st* context)
    : m_context(context, SSL_CTX_free)
{ }

Result<std::shared_ptr<const TlsContext>> TlsContext::create(const TlsIdentity& identity)
{
    const std::shared_ptr<TlsContext> made(new TlsContext(SSL_CTX_new(TLS_server_method())));
    SSL_CTX_set_min_proto_version(made->get(), TLS1_2_VERSION);
    // What is left to write may lie elsewhere in memory when it is tried again.
    SSL_CTX_set_mode(made->get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (!useIdentity(made->get(), identity))
        return Error{
            ErrorKind::BadRequest, "bad_tls_identity", "Certificate and key of the server don't fit"};
    return std::shared_ptr<const TlsContext>(made);
}

} // namespace scout::demoorg
