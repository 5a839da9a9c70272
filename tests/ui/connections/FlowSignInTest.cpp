// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FlowSignIn.h"

#include "auth/JwtSignIn.h"
#include "orgs/ConnectionsFixture.h"
#include "orgs/SfdxConnect.h"
#include "orgs/UnattendedConnect.h"

#include <QCoreApplication>
#include <QTcpServer>

namespace scout::connections {

namespace {

/// A browser that shows the page and waits for its user.
class PatientBrowser final : public auth::BrowserOpener {
public:
    std::vector<std::string> opened;

    Result<void> open(const std::string& url) override
    {
        opened.push_back(url);
        return {};
    }
};

class BrokenDemoHost final : public orgs::DemoOrgHost {
public:
    Task<Result<std::string>> start(int) override
    {
        co_return Error{ErrorKind::Storage, "demo_org_failed", "The demo org's file is not writable."};
    }
};

class RecordingObserver final : public orgs::ConnectObserver {
public:
    std::vector<orgs::ConnectStage> stages;
    std::string link;
    std::optional<Error> callbackProblem;

    void stageReached(orgs::ConnectStage stage) override { stages.push_back(stage); }
    void signInUrl(std::string url) override { link = std::move(url); }
    void callbackUnavailable(Error reason) override { callbackProblem = std::move(reason); }
};

} // namespace

class FlowSignInTest : public orgs::OrgsFixture {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(callbackPort.listen(QHostAddress(QHostAddress::LocalHost)));
        app.callbackUrl = "http://localhost:" + std::to_string(callbackPort.serverPort()) + "/OauthRedirect";
        callbackPort.close();
    }
    static Task<> store(Task<Result<orgs::Connected>> task, std::optional<Result<orgs::Connected>>* outcome)
    {
        auto result = co_await task;
        outcome->emplace(std::move(result));
    }
    FlowSignIn::Parts partsWith(orgs::DemoOrgHost& host)
    {
        return {
            connect, unattended, sfdx, connections, OrgsFixture::store, secrets, assertions, host, browser};
    }
    void start(SignIn& signIn, SignInRequest request)
    {
        tasks.start(store(signIn.run(std::move(request), &observer), &outcome));
        QCoreApplication::processEvents();
    }

    orgs::SfdxConnect sfdx{orgs::ConnectionKeeper::Parts{http, secrets, OrgsFixture::store, sessions, clock}};
    orgs::UnattendedConnect unattended{
        orgs::ConnectionKeeper::Parts{http, secrets, OrgsFixture::store, sessions, clock}};
    auth::JwtSignIn assertions{http, clock};
    QTcpServer callbackPort;
    PatientBrowser browser;
    RecordingObserver observer;
    QuickConnectApp app{"PlatformCLI", {}};
    std::optional<Result<orgs::Connected>> outcome;
    TaskScope tasks;
};

TEST_F(FlowSignInTest, StartsTheDemoOrgBeforeItOpensTheBrowserThere)
{
    FlowSignIn signIn(partsWith(demo), app);
    start(signIn, {.place = Place::Demo});
    EXPECT_EQ(demo.starts, 1);
    ASSERT_EQ(browser.opened.size(), 1u);
    EXPECT_TRUE(browser.opened[0].starts_with(demo.address + "/services/oauth2/authorize?"));
    EXPECT_EQ(observer.link, browser.opened[0]);
    EXPECT_EQ(observer.stages.front(), orgs::ConnectStage::OpeningBrowser);
    EXPECT_EQ(observer.stages.back(), orgs::ConnectStage::WaitingForUser);
}

TEST_F(FlowSignInTest, LeavesTheDemoOrgAloneForOtherOrgs)
{
    FlowSignIn signIn(partsWith(demo), app);
    start(signIn, {.loginUrl = "https://login.salesforce.com"});
    EXPECT_EQ(demo.starts, 0);
    ASSERT_EQ(browser.opened.size(), 1u);
    EXPECT_TRUE(browser.opened[0].starts_with("https://login.salesforce.com/services/oauth2/authorize?"));
}

TEST_F(FlowSignInTest, FailsWithADemoOrgThatDoesNotStart)
{
    BrokenDemoHost broken;
    FlowSignIn signIn(partsWith(broken), app);
    start(signIn, {.place = Place::Demo});
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().code, "demo_org_failed");
    EXPECT_TRUE(browser.opened.empty());
}

TEST_F(FlowSignInTest, GoesOnByPastingWhereTheCallbackPortIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    app.callbackUrl = "http://localhost:" + std::to_string(other.serverPort()) + "/OauthRedirect";
    FlowSignIn signIn(partsWith(demo), app);
    start(signIn, {.loginUrl = "https://login.salesforce.com"});
    ASSERT_TRUE(observer.callbackProblem);
    EXPECT_EQ(observer.callbackProblem->code, "callback_port_busy");
    EXPECT_FALSE(outcome);
    EXPECT_FALSE(signIn.submitRedirectedAddress("https://example.com"));
    EXPECT_FALSE(outcome) << "an address of no use must not end the wait";
    EXPECT_TRUE(signIn.submitRedirectedAddress(app.callbackUrl
        + "?error=access_denied&state=" + observer.link.substr(observer.link.find("state=") + 6, 43)));
}

TEST_F(FlowSignInTest, HasNobodyToGiveAnAddressToBeforeItRuns)
{
    FlowSignIn signIn(partsWith(demo), app);
    const auto taken = signIn.submitRedirectedAddress("http://localhost:1717/OauthRedirect?code=a");
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, "signin_not_waiting");
}

TEST_F(FlowSignInTest, ReconnectsWithTheAppAndUserOfTheConnection)
{
    const auto profile = addProfile();
    const auto set = [this](orgs::OrgProfile& changed) { changed.callbackUrl = app.callbackUrl; };
    ASSERT_TRUE(runTask(OrgsFixture::store.update(profile.id, set)));
    FlowSignIn signIn(partsWith(demo), app);
    start(signIn, {.loginUrl = profile.loginUrl, .way = StoredApp{}, .reconnects = profile.id});
    ASSERT_EQ(browser.opened.size(), 1u);
    EXPECT_TRUE(browser.opened[0].starts_with("https://login.salesforce.com/services/oauth2/authorize?"));
    EXPECT_NE(browser.opened[0].find("client_id=PlatformCLI"), std::string::npos);
}

TEST_F(FlowSignInTest, SaysSoWhereTheConnectionIsGone)
{
    FlowSignIn signIn(partsWith(demo), app);
    start(signIn, {.way = StoredApp{}, .reconnects = "gone"});
    ASSERT_TRUE(outcome && !*outcome);
    EXPECT_EQ(outcome->error().code, "connection_unknown");
}

} // namespace scout::connections
