// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsFault.h"

#include <QSslCertificate>

#include <gtest/gtest.h>

namespace scout::net {

namespace {

/// For login.salesforce.com, by the authority of a product that opens connections.
constexpr const char* kIntercepted = R"(
-----BEGIN CERTIFICATE-----
MIIC9DCCAdwCFGApWgFy2BqxQx0rT2kujY1wYUwfMA0GCSqGSIb3DQEBCwUAMEwx
FTATBgNVBAoMDFpzY2FsZXIgSW5jLjEzMDEGA1UEAwwqWnNjYWxlciBJbnRlcm1l
ZGlhdGUgUm9vdCBDQSAoenNjYWxlci5uZXQpMCAXDTI2MTEyNDE1Mjk1N1oYDzIx
MjYxMDMxMTUyOTU3WjAfMR0wGwYDVQQDDBRsb2dpbi5zYWxlc2ZvcmNlLmNvbTCC
ASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALG/5HyTbusgTLDxeji8PxKM
Rhpyt7Va23q7v8RBBtqnneWVdUy1Mo8labU7zwq/3q0eG9UM4zPp2H+EYtlpPnQd
INarXJQ12F3oFcWPsYDfLkwVCfRzgIRebBLwO9UOSFa3HBn6fX3u0hyBnmubsCoA
M0ZqTyrLpDHAJFmo4/ZQVXRmaLko1WuDBkLTJJpCxhpJFhxVMSG+fjGwFbTeuAJP
cFPHMHnjRT34llZIXbzuLWfUhTb1dszkC1L6R7S6Wn4PLw2uY4ODiTkvfvRQwemz
FHzXhPcLvM7sDMhOa9XF8TSqTwgD4qqJsqkzbwCQId1rbFFJyptA+DFLgNesVu8C
AwEAATANBgkqhkiG9w0BAQsFAAOCAQEAa4omrP67A2yh68+U7IILVQ/SRoKpfV8d
K9c2TuWvIWJrOBjnZS9OsMvNjbRS26ars2DHmPctJOin0gfZeIwLjKen1s2iIpNe
wu1ZsfIrnbgTmFX0RTb8pNdMzJ2SVW7EjqdAJtbk6GyFxPLVjXaRUAJmuXobOsW0
xJMrKcYDVaa3Ny34ZkkFAyC/ZMmSfHPuu6C4boZOckFNJfWhlX0H/Dcyb3sU5wWA
5u8tKtP9N4jA28bsnQXKYBXKv/GoO1VqTbYbOZ2yk4jgaBdytNbpoOh0HF7GnwYU
xibH6jFQmQy9qCHCzB1kkz/uWSpXVrpDEwAAhECI/yr4MTm64VZGng==
-----END CERTIFICATE-----
)";

/// For login.salesforce.com, by itself.
constexpr const char* kSelfSigned = R"(
-----BEGIN CERTIFICATE-----
MIIDITCCAgmgAwIBAgIUAWCG0xpFASB5pfqqzVfPnMIq7D0wDQYJKoZIhvcNAQEL
BQAwHzEdMBsGA1UEAwwUbG9naW4uc2FsZXNmb3JjZS5jb20wIBcNMjYxMTI0MTUy
OTU3WhgPMjEyNjEwMzExNTI5NTdaMB8xHTAbBgNVBAMMFGxvZ2luLnNhbGVzZm9y
Y2UuY29tMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtf5HiOIrt6Wp
dqb3ruw3uCHHiE2dusyz2VfiTDKayY/4Zljd8q63Q908tQCckaGVmHqzeVZhPxxY
XXVkFfMTSCObhN5It4NHiGBTJ4NoCNeb/6PZrCkYBBXtM+NSyYfpZnHAvxfLS+Ay
1x8oZ/NijIRdkURFN0Pk1DlyvxBjkaJbYfgFI6cNsbYun4knkIcJZYzW3ucjXjXs
J3p02NuRwsLR+bVdlJE/eYkHme+TGGSwdnV9Gi6YHetQGWDvLg3bj3Prcl26e++D
FrAOGr31aV3tAkF/g8figWee0zI0rOZ645njoX30i21oUz7N/mTiguwYH+UPnkX1
FpNtFnm+aQIDAQABo1MwUTAdBgNVHQ4EFgQU45lVEM6TjOivxav7URpaDqxqpqAw
HwYDVR0jBBgwFoAU45lVEM6TjOivxav7URpaDqxqpqAwDwYDVR0TAQH/BAUwAwEB
/zANBgkqhkiG9w0BAQsFAAOCAQEAAjPldLBoUJL6CQmMipgttHYYFwwsA+alXMIN
DCEDtezNRHuoMeQuqNyPiOdt4dFKqiwKHqA3pumt8pct1EqA8I+PB8LY5ZA+vwTL
dEANjuSQm1jbueB9uHJj+vyZDHXFERTH1Hav1u+KfBna+CjgXXVoh9o11ZVrZV7/
+Zq0KJQ1njQOhTjLDEuY71Bw5BWqn/QvRacu1YSGANvNXXikv6yTyatf44/1l2At
CBe5eiPDI5JjoW05ZPfMEhUWWtR0NEgKYopGkSoF/YL5DxqZQf9VKAcLMixTKP4M
TomrHryT4TPBdVwtzdBEQXkLc0u6kc5wpmNfxjhVaNg1wuzXcw==
-----END CERTIFICATE-----
)";

QSslCertificate certificate(const char* pem)
{
    return QSslCertificate(QByteArray(pem).trimmed());
}

} // namespace

TEST(TlsFault, NamesWhoOpensTheConnection)
{
    const Error error = tlsFault("login.salesforce.com",
        {QSslError(QSslError::UnableToGetLocalIssuerCertificate, certificate(kIntercepted)),
            QSslError(QSslError::UnableToVerifyFirstCertificate, certificate(kIntercepted))},
        {});
    EXPECT_EQ(error.code, "tls_intercepted");
    EXPECT_EQ(error.kind, ErrorKind::Network);
    EXPECT_NE(error.message.find("Zscaler Intermediate Root CA (zscaler.net)\" of \"Zscaler Inc."),
        std::string::npos)
        << error.message;
}

TEST(TlsFault, AccusesNobodyOfACertificateThatVouchesForItself)
{
    const Error error = tlsFault(
        "login.salesforce.com", {QSslError(QSslError::SelfSignedCertificate, certificate(kSelfSigned))}, {});
    EXPECT_EQ(error.code, "tls_untrusted");
    EXPECT_NE(error.message.find("issued by \"login.salesforce.com\""), std::string::npos) << error.message;
}

TEST(TlsFault, AccusesNobodyOfAnExpiredCertificate)
{
    const Error error = tlsFault(
        "login.salesforce.com", {QSslError(QSslError::CertificateExpired, certificate(kIntercepted))}, {});
    EXPECT_EQ(error.code, "tls_untrusted");
}

// The demo org vouches for its own certificate.
TEST(TlsFault, AccusesNobodyOnThisComputer)
{
    const Error error = tlsFault("localhost",
        {QSslError(QSslError::UnableToGetLocalIssuerCertificate, certificate(kIntercepted))}, {});
    EXPECT_EQ(error.code, "tls_untrusted");
}

TEST(TlsFault, RepeatsWhatQtSaysOfAHandshakeThatFailedOtherwise)
{
    const Error error = tlsFault("login.salesforce.com", {}, QStringLiteral("wrong version number"));
    EXPECT_EQ(error.code, "tls_untrusted");
    EXPECT_NE(error.message.find("wrong version number."), std::string::npos) << error.message;
}

} // namespace scout::net
