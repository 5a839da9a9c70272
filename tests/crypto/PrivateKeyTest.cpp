// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/PrivateKey.h"

#include "crypto/OpenSslTool.h"
#include "crypto/Rfc7515Key.h"
#include "support/Requirement.h"

namespace scout::crypto {

namespace {

const PrivateKey& sampleKey()
{
    static const PrivateKey key = PrivateKey::read(Secret(kRfc7515Key)).value();
    return key;
}

std::string codeOf(const std::string& pem, const char* passphrase = "")
{
    const auto key = PrivateKey::read(Secret(pem), Secret(passphrase));
    return key ? "" : key.error().code;
}

} // namespace

TEST(PrivateKey, GeneratesKeysOfTheSizeThatIsAskedFor)
{
    const PrivateKey small = PrivateKey::generate(2048);
    EXPECT_EQ(small.bits(), 2048);
    EXPECT_NE(small.publicKey(), PrivateKey::generate(2048).publicKey());
}

TEST(PrivateKey, ReadsBackWhatItWrites)
{
    const auto plain = PrivateKey::read(sampleKey().pem());
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->publicKey(), sampleKey().publicKey());
    EXPECT_EQ(keyFormatOf(sampleKey().pem().reveal()).value(), KeyFormat::Pkcs8);
}

TEST(PrivateKey, KeepsAFileClosedWithoutThePassphrase)
{
    const std::string sealed = sampleKey().encryptedPem(Secret("Grüße 42")).reveal();
    EXPECT_EQ(keyFormatOf(sealed).value(), KeyFormat::EncryptedPkcs8);
    const auto opened = PrivateKey::read(Secret(sealed), Secret("Grüße 42"));
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(opened->publicKey(), sampleKey().publicKey());
    EXPECT_EQ(codeOf(sealed), "key_passphrase_needed");
    EXPECT_EQ(codeOf(sealed, "Gruesse 42"), "key_passphrase_wrong");
}

struct Form {
    const char* name;
    const char* command;
    KeyFormat format;
};

class KeyForms : public testing::TestWithParam<Form> {
protected:
    void SetUp() override { SCOUT_SKIP_IF_MISSING(OpenSslTool::missing()); }
    OpenSslTool openssl;
};

TEST_P(KeyForms, OfTheOpensslCommandAreRead)
{
    openssl.write("in.pem", kRfc7515Key);
    const std::string pem = openssl.run(GetParam().command);
    EXPECT_EQ(keyFormatOf(pem).value(), GetParam().format);
    const auto key = PrivateKey::read(Secret(pem), Secret("topsecret"));
    ASSERT_TRUE(key) << key.error().message;
    EXPECT_EQ(key->publicKey(), sampleKey().publicKey());
    EXPECT_EQ(codeOf(pem), isEncrypted(GetParam().format) ? "key_passphrase_needed" : "");
}

INSTANTIATE_TEST_SUITE_P(Written, KeyForms,
    testing::Values(Form{"Pkcs1", "rsa -in in.pem -traditional", KeyFormat::Pkcs1},
        Form{"Pkcs8", "pkcs8 -topk8 -nocrypt -in in.pem", KeyFormat::Pkcs8},
        Form{"EncryptedPkcs1", "rsa -in in.pem -traditional -aes256 -passout pass:topsecret",
            KeyFormat::EncryptedPkcs1},
        Form{"EncryptedPkcs8", "pkcs8 -topk8 -in in.pem -passout pass:topsecret", KeyFormat::EncryptedPkcs8},
        Form{"Pbes2WithScrypt", "pkcs8 -topk8 -scrypt -in in.pem -passout pass:topsecret",
            KeyFormat::EncryptedPkcs8}),
    [](const auto& form) { return form.param.name; });

TEST_F(KeyForms, SignWhatTheOpensslCommandVerifies)
{
    const std::string message = "header.payload";
    openssl.write("message", message);
    openssl.write("signature", sampleKey().sign(message));
    openssl.write("key.pem", kRfc7515Key);
    openssl.run("rsa -in key.pem -pubout -out public.pem");
    EXPECT_EQ(openssl.run("dgst -sha256 -verify public.pem -signature signature message"), "Verified OK\n");
    openssl.write("message", "header.payloae");
    EXPECT_THROW(
        openssl.run("dgst -sha256 -verify public.pem -signature signature message"), std::runtime_error);
}

TEST_F(KeyForms, OfOtherKindsAreNamed)
{
    EXPECT_EQ(codeOf(openssl.run("genrsa 1024")), "key_too_short");
    EXPECT_EQ(codeOf(openssl.run("genpkey -algorithm ed25519")), "key_not_rsa");
    EXPECT_EQ(codeOf(openssl.run("ecparam -name prime256v1 -genkey -noout")), "key_unreadable");
}

struct NoKey {
    const char* text;
    const char* clue; ///< in the message
};

class NoPrivateKey : public testing::TestWithParam<NoKey> { };

TEST_P(NoPrivateKey, IsRefusedWithWhatItIsInstead)
{
    const auto key = PrivateKey::read(Secret(GetParam().text), Secret("any"));
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().code, "key_unreadable");
    EXPECT_NE(key.error().message.find(GetParam().clue), std::string::npos) << key.error().message;
}

INSTANTIATE_TEST_SUITE_P(Texts, NoPrivateKey,
    testing::Values(NoKey{"", "no private key in PEM"}, NoKey{"MIIEowIBAAKCAQEA", "no private key in PEM"},
        NoKey{"-----BEGIN CERTIFICATE-----\nMIIB\n", "certificate"},
        NoKey{"-----BEGIN PUBLIC KEY-----\nMIIB\n", "public key"},
        NoKey{"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n", "OpenSSH"},
        NoKey{"-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n", "damaged"},
        NoKey{"-----BEGIN RSA PRIVATE KEY-----\n\n-----END RSA PRIVATE KEY-----\n", "damaged"}));

TEST(PrivateKey, IsFoundBehindOtherText)
{
    EXPECT_EQ(codeOf("Bag Attributes\n    friendlyName: scout\n" + std::string(kRfc7515Key)), "");
}

} // namespace scout::crypto
