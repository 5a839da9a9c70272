// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConfiguredHttp.h"

#include "async/RunTask.h"
#include "async/SignalAwaiter.h"
#include "async/TaskScope.h"
#include "secrets/MemoryStore.h"
#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"
#include "support/TestCertificate.h"
#include "support/TestProxy.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

#include <map>

namespace scout::services {

namespace {

const std::string kHost = "acme.my.salesforce.com";

/// The far end of every proxy here stands in for an org.
struct ConfiguredHttpTest : testing::Test {
    ConfiguredHttpTest()
    {
        EXPECT_TRUE(settings::writeFile(folder / "ca.pem", certificate.pem.toStdString()));
    }

    void configure(const settings::NetworkSettings& settings)
    {
        ASSERT_TRUE(settings::writeNetworkSettings(file, settings));
    }
    Result<net::HttpResponse> get()
    {
        net::HttpRequest request;
        request.url = "https://" + kHost + "/";
        return runTask(http.send(std::move(request)));
    }
    /// The code of its error.
    std::string refusal()
    {
        const auto response = get();
        return response ? "none" : response.error().code;
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder / "settings.json";
    test::TestCertificate certificate = test::makeTestCertificate(kHost, "Acme Inspection CA");
    test::TestServer org{certificate.serverTls};
    secrets::MemoryStore secrets;
    std::map<std::string, std::string> environment;
    ConfiguredHttp http{file, secrets, [this](const char* name) { return environment[name]; }};
};

/// A store that nobody has unlocked, or that never answers.
class ClosedStore final : public secrets::SecretStore {
public:
    explicit ClosedStore(bool answers)
        : m_answers(answers)
    { }
    secrets::StoreKind kind() const override { return secrets::StoreKind::Keychain; }
    Task<secrets::StoreState> state() override { co_return secrets::StoreState::Locked; }
    Task<Result<Secret>> read(std::string) override
    {
        ++reads;
        if (!m_answers)
            co_await async::sleepFor(std::chrono::hours(1));
        co_return Error{ErrorKind::Storage, "keychain_locked", "It is locked."};
    }
    Task<Result<void>> write(std::string, Secret) override { co_return Result<void>(); }
    Task<Result<void>> remove(std::string) override { co_return Result<void>(); }

    int reads = 0;

private:
    bool m_answers;
};

} // namespace

TEST_F(ConfiguredHttpTest, GoesThroughTheProxyOfTheSettingsWithItsSecretPassword)
{
    const test::TestProxy proxy(test::TestProxy::Protocol::Http, org.port(), "dana", "s3cret");
    configure({proxy.url(), "dana", {}, (folder / "ca.pem").string()});
    ASSERT_TRUE(runTask(secrets.write(std::string(kProxyPassword), Secret("s3cret"))));
    org.answer(200, "reached");
    const auto response = get();
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(response->body, "reached");
    EXPECT_EQ(settings::readFile(file)->find("s3cret"), std::string::npos);
}

TEST_F(ConfiguredHttpTest, LetsTheEnvironmentGoFirst)
{
    const test::TestProxy proxy(test::TestProxy::Protocol::Socks5, org.port());
    configure({"http://127.0.0.1:1", "", {}, (folder / "missing.pem").string()});
    environment["https_proxy"] = proxy.url();
    environment["SSL_CERT_FILE"] = (folder / "ca.pem").string();
    org.answer(200, "reached");
    const auto response = get();
    ASSERT_TRUE(response) << response.error().message;
    EXPECT_EQ(proxy.targets().size(), 1u);
}

TEST_F(ConfiguredHttpTest, DoesWithoutAPasswordThatNobodyGave)
{
    const test::TestProxy proxy(test::TestProxy::Protocol::Http, org.port(), "dana", "s3cret");
    configure({proxy.url(), "dana"});
    EXPECT_EQ(refusal(), "network_proxy");
}

TEST_F(ConfiguredHttpTest, SaysWhatIsWrongWithTheSettings)
{
    configure({"https://p.example:3128"});
    EXPECT_EQ(refusal(), "proxy_invalid");
    ASSERT_TRUE(settings::writeFile(file, "{"));
    EXPECT_EQ(refusal(), "settings_invalid");
    std::filesystem::remove(file);
    configure({"", "", {}, (folder / "missing.pem").string()});
    EXPECT_EQ(refusal(), "ca_file_unreadable");
}

TEST_F(ConfiguredHttpTest, SaysThatThePasswordIsLockedAway)
{
    ClosedStore locked(true);
    ConfiguredHttp client(file, locked, [](const char*) { return std::string(); });
    configure({"http://127.0.0.1:1", "dana"});
    net::HttpRequest request;
    request.url = "https://" + kHost + "/";
    EXPECT_EQ(runTask(client.send(std::move(request))).error().code, "keychain_locked");
}

TEST_F(ConfiguredHttpTest, AsksForNoPasswordWithoutAUser)
{
    ClosedStore locked(true);
    ConfiguredHttp client(file, locked, [](const char*) { return std::string(); });
    test::TestServer server;
    server.answer(200, "here");
    net::HttpRequest request;
    request.url = server.url();
    EXPECT_EQ(runTask(client.send(std::move(request)))->body, "here");
    EXPECT_EQ(locked.reads, 0);
}

TEST_F(ConfiguredHttpTest, EndsWithItsOwnerWhileItWaitsForThePassword)
{
    ClosedStore silent(false);
    configure({"http://127.0.0.1:1", "dana"});
    ConfiguredHttp client(file, silent, [](const char*) { return std::string(); });
    TaskScope owner;
    owner.start([](ConfiguredHttp* asked) -> Task<> {
        net::HttpRequest request;
        request.url = "https://" + kHost + "/";
        const auto ignored = co_await asked->send(std::move(request));
        ADD_FAILURE() << "resumed after its owner was gone";
    }(&client));
    EXPECT_EQ(silent.reads, 1);
}

} // namespace scout::services
