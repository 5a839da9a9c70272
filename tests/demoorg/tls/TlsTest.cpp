// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clients see real time: certificates that OpenSSL judges are made at it.
#include "demoorg/Server.h"
#include "demoorg/support/RawClient.h"
#include "demoorg/tls/CertificateAuthority.h"
#include "support/TemporaryFolder.h"

#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace scout::demoorg {

namespace {

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

int portOf(const std::string& origin)
{
    return std::stoi(origin.substr(origin.rfind(':') + 1));
}

} // namespace

class Tls : public ::testing::Test {
protected:
    Tls()
    {
        options.usesTls = true;
        options.records = {{"Account", 10}, {"Contact", 0}, {"Opportunity", 0}, {"Case", 0}, {"Lead", 0},
            {"Task", 0}, {"Event", 0}};
        restart();
    }

    void restart()
    {
        server.reset();
        auto started = Server::start(options);
        if (!started)
            throw std::runtime_error(started.error().message);
        server = std::move(started).value();
        environment = server->environment().value();
    }

    std::string authorityFile() const { return environment.authorityFile.string(); }

    std::unique_ptr<httplib::SSLClient> clientOf(const std::string& host, const std::string& origin) const
    {
        auto client = std::make_unique<httplib::SSLClient>(host, portOf(origin));
        client->set_ca_cert_path(authorityFile());
        client->set_url_encode(false);
        client->enable_server_certificate_verification(true);
        return client;
    }

    Server::Options options;
    std::unique_ptr<Server> server;
    ServerEnvironment environment;
};

TEST_F(Tls, IsSpokenByEveryHostUnderEveryNameOfThisComputer)
{
    for (const std::string& origin : {environment.instanceUrl, environment.loginUrl, environment.testUrl}) {
        EXPECT_TRUE(origin.starts_with("https://127.0.0.1:")) << origin;
        for (const char* host : {"localhost", "127.0.0.1"}) {
            const auto answer = clientOf(host, origin)->Get("/services/oauth2/token");
            ASSERT_TRUE(answer) << host << ' ' << httplib::to_string(answer.error());
            EXPECT_EQ(answer->status, 400);
        }
    }
}

TEST_F(Tls, CarriesASignInAndACall)
{
    const auto client = clientOf("127.0.0.1", environment.instanceUrl);
    const auto tokens = client->Post("/services/oauth2/token",
        httplib::Params{{"grant_type", "client_credentials"}, {"client_id", environment.clientId},
            {"client_secret", environment.clientSecret.reveal()}});
    ASSERT_TRUE(tokens);
    const auto body = nlohmann::json::parse(tokens->body);
    EXPECT_EQ(body["instance_url"], environment.instanceUrl);
    const auto answer = client->Get("/services/data/v67.0/query?q=SELECT+Name+FROM+Account",
        httplib::Headers{{"Authorization", "Bearer " + body["access_token"].get<std::string>()}});
    ASSERT_TRUE(answer);
    EXPECT_EQ(nlohmann::json::parse(answer->body)["totalSize"], 10);
}

TEST_F(Tls, IsRefusedByAClientThatDoesNotKnowTheAuthority)
{
    httplib::SSLClient stranger("127.0.0.1", portOf(environment.instanceUrl));
    stranger.enable_server_certificate_verification(true);
    EXPECT_FALSE(stranger.Get("/services/data"));
    EXPECT_TRUE(clientOf("127.0.0.1", environment.instanceUrl)->Get("/services/data"));
}

TEST_F(Tls, CarriesBodiesOfManyRecordsBothWays)
{
    const auto client = clientOf("localhost", environment.instanceUrl);
    client->set_keep_alive(true);
    const std::string large(3'000'000, 'x');
    const auto refused = client->Post("/services/oauth2/token", large, "application/x-www-form-urlencoded");
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 400);
    const auto login = client->Get("/login?un=" + std::string(10'000, 'y'));
    ASSERT_TRUE(login);
    EXPECT_NE(login->body.find(std::string(10'000, 'y')), std::string::npos);
}

TEST_F(Tls, TellsAClientThatSpeaksPlainHttp)
{
    httplib::Client plain("127.0.0.1", server->port());
    const auto answer = plain.Get("/services/data");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 400);
    EXPECT_NE(answer->body.find("speaks HTTPS"), std::string::npos);
}

TEST_F(Tls, SurvivesClientsThatGiveUpInTheHandshake)
{
    for (const std::string_view bytes :
        {"", "\x16\x03\x01\x02", "\x16\x03\x01\xff\xff nonsense", "\x80\x2e"}) {
        RawClient client(server->port());
        client.send(bytes);
        client.finish();
        client.readAll();
    }
    EXPECT_TRUE(clientOf("127.0.0.1", environment.instanceUrl)->Get("/services/data"));
}

TEST_F(Tls, MarksItsCookiesAsSecure)
{
    const auto page = clientOf("127.0.0.1", environment.instanceUrl)->Get("/login");
    ASSERT_TRUE(page);
    EXPECT_NE(page->get_header_value("Set-Cookie").find("; Secure"), std::string::npos);
}

TEST_F(Tls, KeepsItsAuthorityWithTheData)
{
    const test::TemporaryFolder folder;
    options.dataFile = folder / "org.sqlite";
    restart();
    const std::string first = contentsOf(environment.authorityFile);
    EXPECT_TRUE(first.starts_with("-----BEGIN CERTIFICATE-----"));
    restart();
    EXPECT_EQ(contentsOf(environment.authorityFile), first);
    EXPECT_TRUE(clientOf("127.0.0.1", environment.instanceUrl)->Get("/services/data"));
}

TEST_F(Tls, TakesTheAuthorityFileAwayAgain)
{
    const auto file = environment.authorityFile;
    EXPECT_TRUE(std::filesystem::exists(file));
    server.reset();
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(CertificateAuthority, ComesBackFromItsText)
{
    crypto::SystemRandom random;
    const SystemClock clock;
    const auto made = CertificateAuthority::create({"localhost"}, clock.now(), random);
    const auto read = CertificateAuthority::fromPem(made.pem());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->certificate(), made.certificate());
    EXPECT_TRUE(read->isGoodAt(clock.now()));
    EXPECT_FALSE(read->isGoodAt(clock.now() + CertificateAuthority::kLifetime));
    EXPECT_EQ(CertificateAuthority::fromPem(Secret("nonsense")).error().code, "bad_authority");
}

namespace {

/// Whether OpenSSL, trusting the authority, takes the server certificate.
bool vouchesFor(const CertificateAuthority& authority, const std::string& serverCertificate)
{
    const auto read = [](const std::string& pem) {
        BIO* bio = BIO_new_mem_buf(pem.data(), int(pem.size()));
        X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        return std::unique_ptr<X509, decltype(&X509_free)>(certificate, X509_free);
    };
    const auto trusted = read(authority.certificate());
    const auto server = read(serverCertificate);
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), X509_STORE_free);
    X509_STORE_add_cert(store.get(), trusted.get());
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> check(
        X509_STORE_CTX_new(), X509_STORE_CTX_free);
    X509_STORE_CTX_init(check.get(), store.get(), server.get(), nullptr);
    return X509_verify_cert(check.get()) == 1;
}

} // namespace

TEST(CertificateAuthority, VouchesForNothingButTheNamesItWasMadeFor)
{
    crypto::SystemRandom random;
    const TimePoint now = SystemClock().now();
    const auto authority = CertificateAuthority::create({"localhost", "127.0.0.1", "::1"}, now, random);
    for (const char* name : {"localhost", "127.0.0.1", "::1"})
        EXPECT_TRUE(vouchesFor(authority, authority.issue({name}, now, random).certificate)) << name;
    for (const char* name : {"login.salesforce.com", "192.0.2.1", "2001:db8::1"})
        EXPECT_FALSE(vouchesFor(authority, authority.issue({name}, now, random).certificate)) << name;
}

} // namespace scout::demoorg
