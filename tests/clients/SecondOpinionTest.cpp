// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the product does by itself everywhere else, before judges that others wrote.
#include "auth/CallbackUrl.h"
#include "auth/JwtSignIn.h"
#include "clients/NodeClients.h"
#include "crypto/Certificate.h"
#include "crypto/Jws.h"
#include "e2e/ScoutHome.h"
#include "support/Requirement.h"

#include <QTcpServer>

#include <fstream>

namespace scout::test {

namespace {

class SecondOpinion : public testing::Test {
protected:
    void SetUp() override { SCOUT_SKIP_IF_MISSING(clients.install()); }

    NodeClients clients;
};

/// One that nobody listens at.
int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

std::string certificateFor(const crypto::PrivateKey& key, TimePoint now)
{
    crypto::SystemRandom random;
    return crypto::Certificate::selfSigned(key, {"second opinion", now, now + std::chrono::days(30)}, random)
        ->pem();
}

} // namespace

TEST_F(SecondOpinion, JoseReadsTheAssertion)
{
    const TimePoint now = fromIso8601("2026-03-14T09:41:00Z");
    const crypto::PrivateKey key = crypto::PrivateKey::generate();
    const auth::JwtClaims claims{
        "3MVG9DEMO", "bob@acme.demo", "https://login.salesforce.com", now + auth::JwtSignIn::kLife};
    const Environment environment{{"ASSERTION", crypto::signRs256(claims.toJson(), key).reveal()},
        {"CERTIFICATE", certificateFor(key, now)},
        {"OTHER_CERTIFICATE", certificateFor(crypto::PrivateKey::generate(), now)}, {"NOW", toIso8601(now)}};
    const auto finished = clients.run({"assertion.test.js"}, "jose", environment);
    EXPECT_EQ(finished.exitCode, 0) << finished.output << finished.errors;
    EXPECT_NE(finished.output.find("pass 3\n"), std::string::npos) << finished.output;
}

// With PKCE required, the secret in the body and refresh tokens that rotate.
TEST_F(SecondOpinion, OidcProviderLetsTheCustomAppInAndRenewsIt)
{
    const int port = freePort();
    ScoutHome home;
    home.useVault();
    home.environment["BROWSER"] = std::string(SCOUT_SOURCE_DIR) + "/tests/clients/oidc/browser.mjs";
    const std::string secretFile = home.folder() / "consumer-secret";
    std::ofstream(secretFile) << "a secret of this run";
    const auto server = clients.start("oidc/server.mjs",
        {{"CLIENT_ID", "scout"}, {"CLIENT_SECRET", "a secret of this run"},
            {"CALLBACK_URL", auth::callbackUrl(port)}});
    const std::string issuer = server->waitFor(Program::Stream::Output, "Ready at ([^\n]*)\n");

    const auto added =
        home.run({"connections", "add", "custom", "--client-id", "scout", "--client-secret-file", secretFile,
            "--environment", issuer, "--callback-port", std::to_string(port)});
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_NE(added.errors.find("bob@second.example"), std::string::npos) << added.errors;

    // Each of these ends the session before it, and the second renewal needs the token that the first
    // brought.
    for (const char* renewals : {"0", "1", "2"}) {
        const auto rows =
            home.run({"query", std::string("SELECT Id FROM Account LIMIT ") + renewals, "--format", "csv"});
        EXPECT_EQ(rows.exitCode, 0) << renewals << ": " << rows.errors;
    }
    EXPECT_EQ(home.run({"query", "SELECT Id FROM Account LIMIT 9"}).exitCode, 3) << "one renewal, not nine";
}

} // namespace scout::test
