// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser sign-in with an app of the user's own org, whose secret is in a file.
#include "e2e/BrowserCall.h"
#include "e2e/CallbackPort.h"
#include "e2e/DemoOrgProcess.h"
#include "e2e/OrgUser.h"
#include "e2e/ScoutHome.h"
#include "support/Requirement.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace scout::test {

namespace {

class CustomApp : public testing::Test {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(WebBrowser::missing());
        home.useVault();
        home.environment["BROWSER"] = browserCall.command();
        secretFile = home.folder() / "consumer-secret";
        std::ofstream(secretFile) << org.value("SF_CLIENT_SECRET") << '\n';
    }
    std::vector<std::string> addCustom(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments{"connections", "add", "custom", "--client-id",
            org.value("SF_CLIENT_ID"), "--client-secret-file", secretFile, "--environment",
            org.value("SF_LOGIN_URL")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }

    CallbackPort callbackPort;
    DemoOrgProcess org{{"--records", "Account=10"}};
    ScoutHome home;
    std::string secretFile;
    BrowserCall browserCall;
    OrgUser user{org.value("SF_USERNAME"), org.value("SF_PASSWORD")};
};

} // namespace

TEST_F(CustomApp, ConnectsAndQueries)
{
    const auto adding = home.start(addCustom({"--scopes", "api id refresh_token"}));
    const std::string url = browserCall.waitForUrl();
    EXPECT_NE(url.find("scope=api%20id%20refresh_token"), std::string::npos) << url;
    EXPECT_NE(url.find("code_challenge_method=S256"), std::string::npos) << url;
    user.signIn(url);
    user.allow();
    const auto added = adding->waitForEnd();
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_NE(added.errors.find(org.value("SF_REDIRECT_URI")), std::string::npos)
        << "the callback URL is shown: " << added.errors;

    const auto listed = nlohmann::json::parse(home.run({"connections", "list", "--format", "json"}).output);
    EXPECT_EQ(listed.at(0).at("method"), "custom");
    EXPECT_EQ(listed.at(0).at("status"), "connected");
    const auto rows = home.run({"query", "SELECT Id FROM Account", "--format", "csv"});
    EXPECT_EQ(rows.exitCode, 0) << rows.errors;
    EXPECT_GT(lineCount(rows.output), 10u);
}

TEST_F(CustomApp, WithAWrongSecretIsToldWhatToDo)
{
    std::ofstream(secretFile) << "0000";
    const auto adding = home.start(addCustom());
    user.signIn(browserCall.waitForUrl());
    user.allow();
    const auto refused = adding->waitForEnd();
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("invalid_client"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("  1. "), std::string::npos) << refused.errors;
    EXPECT_FALSE(std::filesystem::exists(home.connectionsFile()));
}

TEST_F(CustomApp, TakesNoPastedAddressAndSecretFromOneStdin)
{
    const auto refused = home.run({"connections", "add", "custom", "--client-id", org.value("SF_CLIENT_ID"),
        "--client-secret-stdin", "--paste", "--environment", org.value("SF_LOGIN_URL")});
    EXPECT_EQ(refused.exitCode, 2) << refused.errors;
    EXPECT_NE(refused.errors.find("--client-secret-file"), std::string::npos) << refused.errors;
}

} // namespace scout::test
