// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first thing that anybody does: connect an org in the browser, look at it, run a query. Real programs,
// a real browser, the pages of the demo org.
#include "e2e/BrowserCall.h"
#include "e2e/CallbackPort.h"
#include "e2e/DemoOrgProcess.h"
#include "e2e/OrgUser.h"
#include "e2e/ScoutHome.h"
#include "support/Requirement.h"

#include <nlohmann/json.hpp>

namespace scout::test {

namespace {

using Stream = Program::Stream;

constexpr const char* kAllAccounts = "SELECT Id, Name FROM Account";
const std::string kAddressPattern = "(http://[^ \n]*/services/oauth2/authorize[?][^ \n]*)";

class QuickConnect : public testing::Test {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(WebBrowser::missing());
        home.useVault("correct horse battery staple");
        home.environment["BROWSER"] = browserCall.command();
    }

    std::vector<std::string> addQuick(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments{
            "connections", "add", "quick", "--environment", org.value("SF_LOGIN_URL")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }
    nlohmann::json connections() const
    {
        return nlohmann::json::parse(home.run({"connections", "list", "--format", "json"}).output);
    }

    CallbackPort callbackPort;
    DemoOrgProcess org{{"--records", "Account=10000"}};
    ScoutHome home;
    BrowserCall browserCall;
    OrgUser user{org.value("SF_USERNAME"), org.value("SF_PASSWORD")};
};

} // namespace

TEST_F(QuickConnect, ConnectsWhenTheUserAllowsAndQueriesEveryPage)
{
    const auto adding = home.start(addQuick({"--name", "My org"}));
    user.signIn(browserCall.waitForUrl());
    user.allow();
    EXPECT_EQ(user.browser().url().find("code="), std::string::npos) << user.browser().url();
    EXPECT_EQ(user.browser().url().rfind("http://localhost:1717/", 0), 0u) << user.browser().url();

    const auto added = adding->waitForEnd();
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_NE(added.errors.find("Connected My org as demo@scout.example"), std::string::npos) << added.errors;
    EXPECT_EQ(added.output, "");

    const auto listed = connections();
    ASSERT_EQ(listed.size(), 1u);
    EXPECT_EQ(listed[0].at("status"), "connected");
    EXPECT_EQ(listed[0].at("method"), "quick");
    EXPECT_EQ(listed[0].at("instanceUrl"), org.value("SF_INSTANCE_URL"));
    EXPECT_EQ(listed[0].at("isDefault"), true);

    const auto rows = home.run({"query", kAllAccounts, "--format", "csv"});
    EXPECT_EQ(rows.exitCode, 0) << rows.errors;
    EXPECT_EQ(lineCount(rows.output), 10'001u);
    EXPECT_EQ(rows.output.rfind("Id,Name", 0), 0u) << rows.output.substr(0, 80);
}

TEST_F(QuickConnect, SaysWhatHelpsWhenTheUserDenies)
{
    const auto adding = home.start(addQuick());
    user.signIn(browserCall.waitForUrl());
    user.deny();
    EXPECT_EQ(user.browser().url().find("error="), std::string::npos) << user.browser().url();

    const auto refused = adding->waitForEnd();
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("access_denied"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("  Why: "), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("  1. "), std::string::npos) << refused.errors;
    EXPECT_TRUE(connections().empty());
    EXPECT_FALSE(std::filesystem::exists(home.vaultFile()));
}

TEST_F(QuickConnect, WaitsOutAWrongPassword)
{
    const auto adding = home.start(addQuick());
    user.mistypePassword(browserCall.waitForUrl());
    user.typeRightPassword();
    user.allow();
    EXPECT_EQ(adding->waitForEnd().exitCode, 0);
    EXPECT_EQ(connections().at(0).at("status"), "connected");
}

TEST_F(QuickConnect, PrintsTheAddressInsteadOfOpeningABrowser)
{
    const auto adding = home.start(addQuick({"--no-browser"}));
    user.signIn(adding->waitFor(Stream::Errors, kAddressPattern));
    user.allow();
    const auto added = adding->waitForEnd();
    EXPECT_EQ(added.exitCode, 0) << added.errors;
}

TEST_F(QuickConnect, ShowsTheAddressWhenTheBrowserCannotBeStarted)
{
    home.environment["BROWSER"] = "/nonexistent/browser";
    const auto adding = home.start(addQuick());
    user.signIn(adding->waitFor(Stream::Errors, kAddressPattern));
    user.allow();
    const auto added = adding->waitForEnd();
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_NE(added.errors.find("/nonexistent/browser"), std::string::npos) << added.errors;
}

// xdg-open on a machine without a browser starts all right, and then gives up with nobody watching.
TEST_F(QuickConnect, NamesTheAddressWhenTheOpenerOpensNothing)
{
    home.environment["BROWSER"] = "/bin/false";
    const auto adding = home.start(addQuick());
    user.signIn(adding->waitFor(Stream::Errors, kAddressPattern));
    user.allow();
    EXPECT_EQ(adding->waitForEnd().exitCode, 0);
}

// Nobody listens: the browser lands on an error page, whose address is what the user pastes.
TEST_F(QuickConnect, TakesThePastedAddress)
{
    const auto adding = home.start(addQuick({"--paste"}));
    user.signIn(adding->waitFor(Stream::Errors, kAddressPattern));
    adding->write(user.allowWithNobodyListening() + '\n');
    const auto added = adding->waitForEnd();
    EXPECT_EQ(added.exitCode, 0) << added.errors;
    EXPECT_EQ(connections().at(0).at("status"), "connected");
}

} // namespace scout::test
