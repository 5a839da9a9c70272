// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser sign-in with an app of the user's own org.
#include "auth/CallbackUrl.h"
#include "net/Form.h"
#include "net/Url.h"
#include "orgs/ConnectionsFixture.h"
#include "support/FakeBrowser.h"
#include "support/SampleReplies.h"

#include <QTcpServer>

namespace scout::orgs {

namespace {

/// A port of this computer: taken until it is released.
class Port {
public:
    Port()
    {
        EXPECT_TRUE(m_server.listen(QHostAddress(QHostAddress::LocalHost)));
        m_number = m_server.serverPort();
    }

    int number() const { return m_number; }
    int release()
    {
        m_server.close();
        return m_number;
    }

private:
    QTcpServer m_server;
    int m_number = 0;
};

class SilentObserver final : public ConnectObserver {
public:
    int unavailable = 0;

    void stageReached(ConnectStage) override { }
    void signInUrl(std::string) override { }
    void callbackUnavailable(Error) override { ++unavailable; }
};

struct CustomConnectTest : OrgsFixture {
    test::FakeBrowser browser{"code=aPrx&state={state}"};
    SilentObserver observer;

    QuickConnectRequest request(std::vector<int> ports)
    {
        QuickConnectRequest request;
        request.method = Method::Custom;
        request.loginUrl = test::kLogin;
        request.clientId = "3MVG9DEMO";
        request.clientSecret = Secret("DEMO_SECRET_0001");
        request.scopes = {"api", "web", "refresh_token"};
        request.callbackUrl = auth::callbackUrl(ports.at(0));
        for (std::size_t i = 1; i < ports.size(); ++i)
            request.otherCallbackUrls.push_back(auth::callbackUrl(ports[i]));
        return request;
    }
    void expectSignIn()
    {
        http.expect("POST", test::kTokenUrl, 200, test::kTokenReply);
        http.expect("GET", test::kIdentityUrl, 200, test::kIdentityReply);
        http.expect("GET", test::kInstance + "/services/data", 200, kVersions);
        http.expect("GET", test::kInstance + "/services/oauth2/userinfo", 200, kUser);
        http.expect("GET", test::kInstance + "/services/data/v67.0/query", 200, kOrganization);
    }
    net::FormFields opened() const
    {
        return net::FormFields::parse(net::Url::parse(browser.openedUrl())->query);
    }
};

} // namespace

TEST_F(CustomConnectTest, SignsInWithTheAppAndItsScopes)
{
    Port port;
    const int free = port.release();
    expectSignIn();
    const auto connected = runTask(connect.quick(request({free}), &browser, &observer));
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_EQ(opened().single("client_id"), "3MVG9DEMO");
    EXPECT_EQ(opened().single("scope"), "api web refresh_token");
    EXPECT_EQ(opened().single("code_challenge_method"), "S256");
    EXPECT_FALSE(opened().has("client_secret"));
    const auto sent = net::FormFields::parse(http.sent().at(0).body);
    EXPECT_EQ(sent.single("client_secret"), "DEMO_SECRET_0001");
    EXPECT_EQ(connected->profile.method, Method::Custom);
    EXPECT_EQ(connected->profile.callbackUrl, auth::callbackUrl(free));
    EXPECT_EQ(kept(connected->profile, kClientSecret), "DEMO_SECRET_0001");
}

TEST_F(CustomConnectTest, NeedsNoSecret)
{
    Port port;
    expectSignIn();
    QuickConnectRequest secretless = request({port.release()});
    secretless.clientSecret = Secret();
    const auto connected = runTask(connect.quick(std::move(secretless), &browser, &observer));
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_FALSE(net::FormFields::parse(http.sent().at(0).body).has("client_secret"));
    EXPECT_EQ(kept(connected->profile, kClientSecret), "secret_missing");
}

TEST_F(CustomConnectTest, TakesTheNextRegisteredPortWhereTheFirstIsTaken)
{
    const Port taken;
    const Port alsoTaken;
    Port port;
    const int free = port.release();
    expectSignIn();
    const auto connected =
        runTask(connect.quick(request({taken.number(), alsoTaken.number(), free}), &browser, &observer));
    ASSERT_TRUE(connected) << connected.error().message;
    EXPECT_EQ(observer.unavailable, 0);
    EXPECT_EQ(connected->profile.callbackUrl, auth::callbackUrl(free));
    EXPECT_EQ(opened().single("redirect_uri"), auth::callbackUrl(free));
    EXPECT_EQ(net::FormFields::parse(http.sent().at(0).body).single("redirect_uri"), auth::callbackUrl(free));
}

TEST_F(CustomConnectTest, GoesOnByPastingWhereEveryPortIsTaken)
{
    const Port taken;
    const Port alsoTaken;
    test::FakeBrowser idle("");
    QuickConnectRequest hurried = request({taken.number(), alsoTaken.number()});
    hurried.limit = std::chrono::milliseconds(1);
    const auto connected = runTask(connect.quick(std::move(hurried), &idle, &observer));
    EXPECT_EQ(connected.error().code, "signin_timed_out");
    EXPECT_EQ(observer.unavailable, 1);
    EXPECT_NE(idle.openedUrl().find(std::to_string(taken.number())), std::string::npos);
}

} // namespace scout::orgs
