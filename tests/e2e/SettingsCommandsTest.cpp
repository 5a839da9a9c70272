// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/ScoutHome.h"
#include "settings/AtomicFile.h"
#include "support/TestCertificate.h"
#include "support/TestProxy.h"
#include "support/TestServer.h"

#include <QCoreApplication>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <future>

namespace scout::test {

namespace {

const std::string kHost = "acme.my.salesforce.com";

/// A computer behind a company's proxy, which opens every connection.
struct SettingsCommands : testing::Test {
    SettingsCommands()
    {
        home.useVault();
        EXPECT_TRUE(settings::writeFile(home.folder() / "acme.pem", box.pem.toStdString()));
    }

    std::string settingsText() const
    {
        return settings::readFile(home.folder() / "config/settings.json").valueOr("");
    }
    /// Beside the proxy and the box, which live on this thread.
    Program::Finished run(std::vector<std::string> arguments, std::string input) const
    {
        auto finished =
            std::async(std::launch::async, [this, arguments, input] { return home.run(arguments, input); });
        while (finished.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return finished.get();
    }
    Program::Finished signIn() const
    {
        return run({"connections", "add", "token", "--name", "Acme", "--instance-url", "https://" + kHost,
                       "--access-token-stdin"},
            "00Dxx0000001gPL!token\n");
    }

    ScoutHome home;
    TestCertificate box = makeTestCertificate(kHost, "Acme Inspection CA");
    TestServer org{box.serverTls};
    TestProxy proxy{TestProxy::Protocol::Http, org.port(), "dana", "pr0xy-pass"};
};

} // namespace

TEST_F(SettingsCommands, LeadThroughTheProxyAndPastTheBoxThatOpensConnections)
{
    const auto refused =
        home.run({"settings", "proxy", proxy.url(), "--user", "dana", "--password-stdin"}, "wrong\n");
    ASSERT_EQ(refused.exitCode, 0) << refused.errors;
    const auto noEntry = signIn();
    EXPECT_EQ(noEntry.exitCode, 1);
    EXPECT_NE(noEntry.errors.find("scout settings proxy"), std::string::npos) << noEntry.errors;

    ASSERT_EQ(
        home.run({"settings", "proxy", proxy.url(), "--user", "dana", "--password-stdin"}, "pr0xy-pass\n")
            .exitCode,
        0);
    const auto intercepted = signIn();
    EXPECT_EQ(intercepted.exitCode, 1);
    EXPECT_NE(intercepted.errors.find("\"Acme Inspection CA\""), std::string::npos) << intercepted.errors;
    EXPECT_NE(intercepted.errors.find("scout settings ca-file"), std::string::npos) << intercepted.errors;

    ASSERT_EQ(home.run({"settings", "ca-file", (home.folder() / "acme.pem").string()}).exitCode, 0);
    org.answer(401, R"([{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}])");
    const auto reached = signIn();
    EXPECT_EQ(reached.exitCode, 3) << reached.errors;
    EXPECT_NE(org.requests().at(0).find("Bearer 00Dxx0000001gPL!token"), std::string::npos);
    EXPECT_EQ(settingsText().find("pr0xy-pass"), std::string::npos) << settingsText();
}

TEST_F(SettingsCommands, ShowWhatIsSet)
{
    ASSERT_EQ(
        home.run({"settings", "proxy", "socks5://p.example:1080", "--no-proxy", "intranet.example"}).exitCode,
        0);
    const auto shown = home.run({"settings", "show", "--format", "json"});
    const auto json = nlohmann::json::parse(shown.output);
    EXPECT_EQ(json["proxy"], "socks5://p.example:1080");
    EXPECT_EQ(json["proxyUser"], nullptr);
    EXPECT_EQ(json["noProxy"], nlohmann::json::array({"intranet.example"}));
    ASSERT_EQ(home.run({"settings", "proxy", "--none"}).exitCode, 0);
    EXPECT_NE(home.run({"settings", "show"}).output.find("Proxy     the system's own"), std::string::npos);
}

TEST_F(SettingsCommands, RefuseWhatMakesNoSense)
{
    for (const std::vector<std::string>& arguments :
        {std::vector<std::string>{"proxy"}, {"proxy", "http://p.example:1", "--none"},
            {"proxy", "https://p.example:1"}, {"proxy", "http://u:p@p.example:1"},
            {"proxy", "http://p.example:1", "--password-stdin"}, {"ca-file"}}) {
        std::vector<std::string> command{"settings"};
        command.insert(command.end(), arguments.begin(), arguments.end());
        EXPECT_EQ(home.run(command, "x\n").exitCode, 2) << arguments.front() << ' ' << arguments.size();
    }
    EXPECT_EQ(home.run({"settings", "ca-file", home.vaultFile().string()}).exitCode, 1);
    EXPECT_EQ(settingsText(), "") << "nothing was settled";
}

TEST_F(SettingsCommands, SayWhatIsWrongWithAFileWrittenByHand)
{
    ASSERT_TRUE(
        settings::writeFile(home.folder() / "config/settings.json", R"({"network": {"proxy": 8080}})"));
    const auto shown = home.run({"settings", "show"});
    EXPECT_EQ(shown.exitCode, 1);
    EXPECT_NE(shown.errors.find("network.proxy"), std::string::npos) << shown.errors;
    EXPECT_EQ(signIn().exitCode, 1);
    EXPECT_EQ(home.run({"soql", "format"}, "SELECT Id FROM Account").exitCode, 0) << "needs no network";
}

} // namespace scout::test
