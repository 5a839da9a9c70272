// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Certificate.h"

#include "crypto/Bytes.h"
#include "crypto/OpenSslTool.h"
#include "crypto/Rfc7515Key.h"
#include "support/Requirement.h"

namespace scout::crypto {

namespace {

struct CertificateTest : testing::Test {
    PrivateKey key = PrivateKey::read(Secret(kRfc7515Key)).value();
    CountingRandom random;
    CertificateDetails details{
        "Scout Grüße", fromIso8601("2026-03-14T09:41:00Z"), fromIso8601("2027-03-14T09:41:00Z")};
    OpenSslTool openssl;

    Certificate made() { return Certificate::selfSigned(key, details, random).value(); }
};

} // namespace

TEST_F(CertificateTest, SaysWhatItWasMadeWith)
{
    const Certificate certificate = made();
    EXPECT_EQ(certificate.commonName(), "Scout Grüße");
    EXPECT_EQ(certificate.notBefore(), details.notBefore);
    EXPECT_EQ(certificate.notAfter(), details.notAfter);
    EXPECT_EQ(certificate.bits(), 2048);
}

TEST_F(CertificateTest, BelongsToItsKeyAlone)
{
    EXPECT_TRUE(made().matches(key));
    EXPECT_FALSE(made().matches(PrivateKey::generate()));
}

TEST_F(CertificateTest, VerifiesWhatItsKeySigned)
{
    EXPECT_TRUE(made().verifies("text", key.sign("text")));
    EXPECT_FALSE(made().verifies("text.", key.sign("text")));
    EXPECT_FALSE(made().verifies("text", "no signature"));
    EXPECT_FALSE(made().verifies("text", PrivateKey::generate().sign("text")));
}

TEST_F(CertificateTest, ReadsBackFromPem)
{
    const auto read = Certificate::read(made().pem());
    ASSERT_TRUE(read) << read.error().message;
    CountingRandom again;
    EXPECT_EQ(read->fingerprint(), Certificate::selfSigned(key, details, again)->fingerprint());
}

TEST_F(CertificateTest, IsOneToTheOpensslCommandToo)
{
    SCOUT_SKIP_IF_MISSING(OpenSslTool::missing());
    openssl.write("cert.pem", made().pem());
    EXPECT_EQ(
        openssl.run("verify -CAfile cert.pem -check_ss_sig -attime 1790000000 cert.pem"), "cert.pem: OK\n");
    EXPECT_EQ(openssl.run("x509 -in cert.pem -noout -fingerprint -sha256"),
        "sha256 Fingerprint=" + Certificate::read(openssl.read("cert.pem"))->fingerprint() + '\n');
    openssl.run("x509 -in cert.pem -outform DER -out cert.der");
    const auto der = Certificate::read(openssl.read("cert.der"));
    ASSERT_TRUE(der) << der.error().message;
    EXPECT_TRUE(der->matches(key));
}

// The three commands of Salesforce's own guide.
TEST_F(CertificateTest, OfTheGuideMatchesItsKey)
{
    SCOUT_SKIP_IF_MISSING(OpenSslTool::missing());
    openssl.run("genrsa -out server.key 2048");
    openssl.run("req -new -key server.key -out server.csr -subj /CN=guide");
    openssl.run("x509 -req -sha256 -days 365 -in server.csr -signkey server.key -out server.crt");
    const auto certificate = Certificate::read(openssl.read("server.crt"));
    ASSERT_TRUE(certificate) << certificate.error().message;
    EXPECT_TRUE(certificate->matches(PrivateKey::read(Secret(openssl.read("server.key"))).value()));
    EXPECT_EQ(certificate->notAfter() - certificate->notBefore(), std::chrono::days(365));
    EXPECT_EQ(certificate->commonName(), "guide");
}

TEST_F(CertificateTest, OfAnotherKindIsRefused)
{
    SCOUT_SKIP_IF_MISSING(OpenSslTool::missing());
    openssl.run("ecparam -name prime256v1 -genkey -noout -out ec.key");
    openssl.run("req -new -x509 -key ec.key -subj /CN=ec -out ec.crt");
    EXPECT_EQ(Certificate::read(openssl.read("ec.crt")).error().code, "certificate_not_rsa");
}

TEST_F(CertificateTest, IsNotFoundInAnythingElse)
{
    for (const char* text : {"", "text", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"})
        EXPECT_EQ(Certificate::read(text).error().code, "certificate_unreadable") << text;
    EXPECT_EQ(Certificate::read(kRfc7515Key).error().code, "certificate_unreadable");
}

TEST_F(CertificateTest, NeedsACommonNameOfAFittingLength)
{
    for (const std::size_t length : {std::size_t(0), std::size_t(65)}) {
        details.commonName = std::string(length, 'x');
        EXPECT_EQ(Certificate::selfSigned(key, details, random).error().code, "certificate_name_invalid");
    }
    details.commonName = std::string(64, 'x');
    EXPECT_TRUE(Certificate::selfSigned(key, details, random));
}

} // namespace scout::crypto
