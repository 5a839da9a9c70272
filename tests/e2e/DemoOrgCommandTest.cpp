// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The flags of `scout demo-org`, each seen from outside.
#include "e2e/DemoOrgProcess.h"
#include "e2e/ScoutHome.h"

#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

namespace scout::test {

namespace {

httplib::Result limits(const DemoOrgProcess& org, const std::string& token)
{
    httplib::Client client(org.value("SF_INSTANCE_URL"));
    return client.Get(
        "/services/data/v67.0/limits", httplib::Headers{{"Authorization", "Bearer " + org.value(token)}});
}

/// Whether a login host knows the app of the org.
bool knowsApp(const DemoOrgProcess& org, const char* loginUrl)
{
    const auto answer =
        httplib::Client(org.value(loginUrl))
            .Post("/services/oauth2/token",
                httplib::Params{{"grant_type", "refresh_token"}, {"client_id", org.value("SF_CLIENT_ID")},
                    {"client_secret", org.value("SF_CLIENT_SECRET")},
                    {"refresh_token", org.value("SF_REFRESH_TOKEN")}});
    return answer && answer->status == 200;
}

} // namespace

TEST(DemoOrgCommand, SpeaksTlsThatOurOwnClientTrustsByTheFileItPrints)
{
    const DemoOrgProcess org({"--tls", "--records", "Account=10"});
    EXPECT_EQ(org.value("SF_INSTANCE_URL").rfind("https://127.0.0.1:", 0), 0u);
    ScoutHome home;
    home.useVault();
    const auto addToken = [&] {
        return home.run({"connections", "add", "token", "--instance-url", org.value("SF_INSTANCE_URL"),
                            "--access-token-stdin"},
            org.value("SF_ACCESS_TOKEN") + '\n');
    };
    const auto refused = addToken();
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("SSL_CERT_FILE"), std::string::npos) << refused.errors;
    home.environment["SSL_CERT_FILE"] = org.value("SF_CA_CERT");
    EXPECT_EQ(addToken().exitCode, 0);
    EXPECT_EQ(lineCount(home.run({"query", "SELECT Name FROM Account", "--format", "csv"}).output), 11u);
}

TEST(DemoOrgCommand, IsASandboxWhereItIsToldSo)
{
    const DemoOrgProcess production({"--records", "Account=1"});
    EXPECT_TRUE(knowsApp(production, "SF_LOGIN_URL"));
    EXPECT_FALSE(knowsApp(production, "SF_TEST_URL"));
    const DemoOrgProcess sandbox({"--sandbox", "--records", "Account=1"});
    EXPECT_FALSE(knowsApp(sandbox, "SF_LOGIN_URL"));
    EXPECT_TRUE(knowsApp(sandbox, "SF_TEST_URL"));
}

TEST(DemoOrgCommand, HasTheLimitTheFaultsAndTheTokensThatAreAskedFor)
{
    const DemoOrgProcess org({"--records", "Account=1", "--api-limit", "7", "--fault", "503@any:1",
        "--print-read-token", "--latency", "1", "--locator-lifetime", "60", "--access-token-lifetime", "60"});
    EXPECT_EQ(limits(org, "SF_ACCESS_TOKEN")->status, 503);
    const auto answer = limits(org, "SF_READ_TOKEN");
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->get_header_value("Sforce-Limit-Info"), "api-usage=1/7");
}

TEST(DemoOrgCommand, RotatesRefreshTokensAndTakesAReplayForATheft)
{
    const DemoOrgProcess org({"--records", "Account=1", "--rotate-refresh-tokens"});
    EXPECT_TRUE(knowsApp(org, "SF_LOGIN_URL"));
    EXPECT_FALSE(knowsApp(org, "SF_LOGIN_URL"));
    EXPECT_EQ(limits(org, "SF_ACCESS_TOKEN")->status, 401);
}

TEST(DemoOrgCommand, SaysWhatIsWrongWithItsFlags)
{
    const ScoutHome home;
    const auto badFault = home.run({"demo-org", "--fault", "sometimes"});
    EXPECT_EQ(badFault.exitCode, 2);
    EXPECT_NE(badFault.errors.find("WHAT[@WHERE][:COUNT]"), std::string::npos) << badFault.errors;
    EXPECT_EQ(badFault.output, "");
    const auto badRecords = home.run({"demo-org", "--records", "many"});
    EXPECT_EQ(badRecords.exitCode, 2);
    EXPECT_EQ(home.run({"demo-org", "--port", "70000"}).exitCode, 2);
    EXPECT_EQ(home.run({"demo-org", "--jwt-cert", "/nonexistent"}).exitCode, 2);
    const DemoOrgProcess org({"--records", "Account=1"});
    const std::string port = org.value("SF_INSTANCE_URL").substr(17);
    const auto busy = home.run({"demo-org", "--port", port});
    EXPECT_EQ(busy.exitCode, 1);
    EXPECT_NE(busy.errors.find("port is taken"), std::string::npos) << busy.errors;
}

TEST(DemoOrgCommand, WarnsWhereOtherComputersCanReachIt)
{
    const ScoutHome home;
    const auto open = home.start({"demo-org", "--host", "0.0.0.0", "--records", "Account=1"});
    open->waitFor(Program::Stream::Output, "Demo org ready at http://0.0.0.0:");
    open->interrupt();
    const auto ended = open->waitForEnd();
    EXPECT_EQ(ended.exitCode, 0) << ended.errors;
    EXPECT_NE(ended.errors.find("Other computers can reach"), std::string::npos) << ended.errors;
    const auto closed = home.start({"demo-org", "--records", "Account=1"});
    closed->waitFor(Program::Stream::Output, "Demo org ready at http://127.0.0.1:");
    closed->interrupt();
    EXPECT_EQ(closed->waitForEnd().errors, "");
}

} // namespace scout::test
