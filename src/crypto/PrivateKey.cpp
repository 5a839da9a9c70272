// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PrivateKey.h"

#include "crypto/Digest.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>

#include <array>
#include <cstring>

namespace scout::crypto {

namespace {

/// OWASP's advice for PBKDF2 with HMAC-SHA-256.
constexpr int kIterations = 600'000;

struct Label {
    std::string_view line;
    KeyFormat format;
};
constexpr std::array kKeys{
    Label{"-----BEGIN RSA PRIVATE KEY-----", KeyFormat::Pkcs1},
    Label{"-----BEGIN PRIVATE KEY-----", KeyFormat::Pkcs8},
    Label{"-----BEGIN ENCRYPTED PRIVATE KEY-----", KeyFormat::EncryptedPkcs8},
};

/// What people hand over in the place of a private key.
struct Mistake {
    std::string_view line;
    std::string_view meaning;
};
constexpr std::array kMistakes{
    Mistake{"-----BEGIN CERTIFICATE-----", "This is a certificate; the private key is the other file."},
    Mistake{"-----BEGIN PUBLIC KEY-----", "This is a public key; the private key is needed."},
    Mistake{"-----BEGIN RSA PUBLIC KEY-----", "This is a public key; the private key is needed."},
    Mistake{"-----BEGIN CERTIFICATE REQUEST-----", "This is a request for a certificate, not a private key."},
    Mistake{"-----BEGIN OPENSSH PRIVATE KEY-----", "This is an OpenSSH key, which is in another format."},
    Mistake{"-----BEGIN EC PRIVATE KEY-----", "This is an elliptic-curve key; Salesforce takes RSA only."},
};

Error refusal(const char* code, std::string_view message)
{
    ERR_clear_error();
    return {ErrorKind::BadRequest, code, std::string(message)};
}

/// What OpenSSL asks for the passphrase while it reads.
struct PassphraseQuestion {
    const Secret& passphrase;
    bool wasAsked = false;
};

int answer(char* buffer, int size, int, void* user)
{
    auto& question = *static_cast<PassphraseQuestion*>(user);
    question.wasAsked = true;
    const std::string& text = question.passphrase.reveal();
    if (text.empty() || text.size() > static_cast<std::size_t>(size))
        return -1;
    std::memcpy(buffer, text.data(), text.size());
    return static_cast<int>(text.size());
}

Error whyUnreadable(const PassphraseQuestion& question)
{
    if (!question.wasAsked)
        return refusal("key_unreadable", "The private key is damaged: between its lines is no key.");
    if (question.passphrase.empty())
        return refusal("key_passphrase_needed", "The private key is protected with a passphrase.");
    return refusal("key_passphrase_wrong", "The passphrase does not open the private key.");
}

} // namespace

Result<KeyFormat> keyFormatOf(std::string_view pem)
{
    for (const Label& label : kKeys) {
        const auto start = pem.find(label.line);
        if (start == std::string_view::npos)
            continue;
        // RFC 1421 headers, which only the old form has.
        const bool isLocked = pem.find("Proc-Type: 4,ENCRYPTED", start) != std::string_view::npos;
        return label.format == KeyFormat::Pkcs1 && isLocked ? KeyFormat::EncryptedPkcs1 : label.format;
    }
    for (const Mistake& mistake : kMistakes)
        if (pem.find(mistake.line) != std::string_view::npos)
            return refusal("key_unreadable", mistake.meaning);
    return refusal("key_unreadable",
        "This is no private key in PEM format, which begins with a line \"-----BEGIN PRIVATE KEY-----\".");
}

PrivateKey::PrivateKey(evp_pkey_st* key)
    : m_key(key, EVP_PKEY_free)
{ }

PrivateKey PrivateKey::generate(int bits)
{
    EVP_PKEY* key = EVP_RSA_gen(static_cast<unsigned>(bits));
    ssl::require(key != nullptr);
    return PrivateKey(key);
}

Result<PrivateKey> PrivateKey::read(const Secret& pem, const Secret& passphrase)
{
    const auto format = keyFormatOf(pem.reveal());
    if (!format)
        return format.error();
    PassphraseQuestion question{passphrase};
    EVP_PKEY* raw = PEM_read_bio_PrivateKey(ssl::reading(pem.reveal()).get(), nullptr, answer, &question);
    if (!raw)
        return whyUnreadable(question);
    PrivateKey key(raw);
    if (EVP_PKEY_get_base_id(raw) != EVP_PKEY_RSA)
        return refusal("key_not_rsa", "The private key is no RSA key; Salesforce takes RSA only.");
    if (key.bits() < kLeastBits)
        return refusal("key_too_short",
            "The private key has " + std::to_string(key.bits()) + " bits; Salesforce asks for 2048 or more.");
    return key;
}

int PrivateKey::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

Secret PrivateKey::pem() const
{
    const ssl::Bio bio = ssl::collecting();
    ssl::require(
        PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr));
    return Secret(ssl::contents(bio));
}

Secret PrivateKey::encryptedPem(const Secret& passphrase) const
{
    using PlainKey = std::unique_ptr<PKCS8_PRIV_KEY_INFO, ssl::Deleter<PKCS8_PRIV_KEY_INFO_free>>;
    using SealedKey = std::unique_ptr<X509_SIG, ssl::Deleter<X509_SIG_free>>;
    const PlainKey plain(EVP_PKEY2PKCS8(m_key.get()));
    const std::string& text = passphrase.reveal();
    const SealedKey sealed(PKCS8_encrypt(-1, EVP_aes_256_cbc(), text.data(), static_cast<int>(text.size()),
        nullptr, 0, kIterations, plain.get()));
    ssl::require(sealed != nullptr);
    const ssl::Bio bio = ssl::collecting();
    ssl::require(PEM_write_bio_PKCS8(bio.get(), sealed.get()));
    return Secret(ssl::contents(bio));
}

std::string PrivateKey::publicKey() const
{
    unsigned char* bytes = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &bytes);
    ssl::require(size > 0);
    std::string der(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    OPENSSL_free(bytes);
    return der;
}

std::string PrivateKey::fingerprint() const
{
    return fingerprintOf(publicKey());
}

std::string PrivateKey::sign(std::string_view bytes) const
{
    const ssl::DigestContext context(EVP_MD_CTX_new());
    ssl::require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()));
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get())), '\0');
    std::size_t size = signature.size();
    ssl::require(EVP_DigestSign(context.get(), ssl::data(signature), &size, ssl::data(bytes), bytes.size()));
    signature.resize(size);
    return signature;
}

} // namespace scout::crypto
