// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The demo org that `scout` itself starts, and that outlives the process which served it.
#include "e2e/BrowserCall.h"
#include "e2e/OrgUser.h"
#include "e2e/ScoutHome.h"
#include "support/Requirement.h"

namespace scout::test {

namespace {

class DemoConnection : public testing::Test {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(WebBrowser::missing());
        home.useVault();
        home.environment["BROWSER"] = browserCall.command();
    }

    /// The user's name and password are filled in: the user only presses buttons.
    Program::Finished addDemo()
    {
        WebBrowser browser;
        const auto adding = home.start({"connections", "add", "demo", "--name", "demo"});
        browser.open(browserCall.waitForUrl());
        browser.click("#Login");
        browser.click("#oaapprove");
        browser.waitForText("Go back to Scout Desktop");
        return adding->waitForEnd();
    }

    ScoutHome home;
    BrowserCall browserCall;
};

} // namespace

TEST_F(DemoConnection, WorksAgainAfterTheProcessThatServedItHasEnded)
{
    const auto added = addDemo();
    ASSERT_EQ(added.exitCode, 0) << added.errors;
    // The process that served the org has ended: each of these starts it again.
    const auto names =
        home.run({"query", "SELECT Name FROM Account WHERE Name = 'Acme'", "-c", "demo", "--format", "csv"});
    EXPECT_EQ(names.exitCode, 0) << names.errors;
    EXPECT_NE(names.output.find("Acme"), std::string::npos) << names.output;
    const auto checked = home.run({"connections", "check", "demo"});
    EXPECT_EQ(checked.exitCode, 0) << checked.output << checked.errors;
}

} // namespace scout::test
