// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/LoopbackListener.h"

#include "async/RunTask.h"
#include "async/SignalAwaiter.h"
#include "async/WithTimeout.h"
#include "support/RawClient.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace scout::auth {

using namespace std::chrono_literals;

namespace {

const std::string kGoodTarget = "/OauthRedirect?code=aPrx.D%2Bx%3D%3D&state=st4te";

class Listening : public testing::Test {
protected:
    Listening() { open(LoopbackListener::Limits()); }

    void open(LoopbackListener::Limits limits)
    {
        m_listener.reset();
        auto listener = LoopbackListener::open(
            "http://localhost:" + std::to_string(m_port) + "/OauthRedirect", Secret("st4te"),
            [this](Result<Secret> answer) { m_answers.push_back(std::move(answer)); }, limits);
        ASSERT_TRUE(listener) << listener.error().message;
        m_listener = std::move(listener).value();
    }
    std::string send(std::string bytes, QHostAddress address = QHostAddress(QHostAddress::LocalHost))
    {
        return runTask(test::talk(m_port, std::move(bytes), address));
    }
    std::string get(const std::string& target) { return send(test::getRequest(target)); }
    static int statusOf(const std::string& answer)
    {
        return answer.size() < 12 ? 0 : std::stoi(answer.substr(std::string("HTTP/1.1 ").size(), 3));
    }

    const quint16 m_port = test::freePort();
    std::vector<Result<Secret>> m_answers;
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace

TEST_F(Listening, HandsTheCodeOnAndTheBrowserToAPageWithoutIt)
{
    const std::string redirect = get(kGoodTarget);
    EXPECT_EQ(statusOf(redirect), 303);
    const std::string location = test::headerOf(redirect, "Location");
    EXPECT_EQ(location, "/OauthRedirect/finished");
    EXPECT_EQ(redirect.find("aPrx"), std::string::npos);
    ASSERT_EQ(m_answers.size(), 1u);
    ASSERT_TRUE(m_answers.front());
    EXPECT_EQ(m_answers.front()->reveal(), "aPrx.D+x==");

    const std::string page = get(location);
    EXPECT_EQ(statusOf(page), 200);
    EXPECT_NE(page.find("Go back to Scout Desktop"), std::string::npos);
    EXPECT_EQ(page.find("aPrx"), std::string::npos);
}

TEST_F(Listening, SaysThatAccessWasDenied)
{
    const std::string redirect =
        get("/OauthRedirect?error=access_denied&error_description=end-user+denied+authorization&state=st4te");
    EXPECT_EQ(m_answers.at(0).error().code, "signin_denied");
    EXPECT_NE(get(test::headerOf(redirect, "Location")).find("Access was denied"), std::string::npos);
}

TEST_F(Listening, TurnsAForeignAnswerAway)
{
    const std::string redirect = get("/OauthRedirect?code=foreign&state=other");
    EXPECT_EQ(m_answers.at(0).error().code, "signin_state_mismatch");
    EXPECT_NE(get(test::headerOf(redirect, "Location")).find("another sign-in"), std::string::npos);
}

TEST_F(Listening, TurnsAnAnswerWithoutAStateAway)
{
    get("/OauthRedirect?code=foreign");
    EXPECT_EQ(m_answers.at(0).error().code, "signin_state_mismatch");
}

struct Stray {
    const char* name;
    const char* bytes;
    int status;
};

class StrayRequests : public Listening, public testing::WithParamInterface<Stray> { };

TEST_P(StrayRequests, AreRefusedAndDoNotEndTheWait)
{
    EXPECT_EQ(statusOf(send(GetParam().bytes)), GetParam().status);
    EXPECT_TRUE(m_answers.empty());
    EXPECT_FALSE(m_listener->isSettled());
    EXPECT_EQ(statusOf(get(kGoodTarget)), 303);
    EXPECT_EQ(m_answers.size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(Kinds, StrayRequests,
    testing::Values(Stray{"Favicon", "GET /favicon.ico HTTP/1.1\r\nHost: localhost\r\n\r\n", 404},
        Stray{"Root", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 404},
        Stray{
            "LongerPath", "GET /OauthRedirect/x?code=a&state=st4te HTTP/1.1\r\nHost: localhost\r\n\r\n", 404},
        Stray{"OtherCase", "GET /oauthredirect?code=a&state=st4te HTTP/1.1\r\nHost: localhost\r\n\r\n", 404},
        Stray{"FinishedTooEarly", "GET /OauthRedirect/finished HTTP/1.1\r\nHost: localhost\r\n\r\n", 404},
        Stray{"Post",
            "POST /OauthRedirect?code=a&state=st4te HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            "6\r\n\r\ncode=a",
            405},
        Stray{"Head", "HEAD /OauthRedirect?code=a&state=st4te HTTP/1.1\r\nHost: localhost\r\n\r\n", 405},
        Stray{"Options", "OPTIONS /OauthRedirect HTTP/1.1\r\nHost: localhost\r\n\r\n", 405},
        Stray{"Visit", "GET /OauthRedirect HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Stray{"VisitWithQuery", "GET /OauthRedirect?utm=1 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400},
        Stray{"NoHttp", "hello\r\n\r\n", 400},
        Stray{"NoHost", "GET /OauthRedirect?code=a HTTP/1.1\r\n\r\n", 400},
        Stray{"Rebinding",
            "GET /OauthRedirect?code=a&state=st4te HTTP/1.1\r\nHost: evil.example:1717\r\n\r\n", 403}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(Listening, RefusesARequestThatNeverEnds)
{
    const std::string endless = "GET /OauthRedirect?code=" + std::string(100'000, 'x');
    EXPECT_EQ(statusOf(send(endless)), 431);
    EXPECT_TRUE(m_answers.empty());
}

TEST_F(Listening, ToleratesBigCookiesOfOthers)
{
    const std::string cookies = "Cookie: a=" + std::string(30'000, 'x');
    send("GET " + kGoodTarget + " HTTP/1.1\r\nHost: localhost\r\n" + cookies + "\r\n\r\n");
    ASSERT_EQ(m_answers.size(), 1u);
    EXPECT_TRUE(m_answers.front());
}

TEST_F(Listening, DropsAConnectionThatSaysNothing)
{
    LoopbackListener::Limits limits;
    limits.connection.time = 20ms;
    open(limits);
    EXPECT_EQ(send("GET /Oauth"), "");
    EXPECT_EQ(statusOf(get(kGoodTarget)), 303);
}

TEST_F(Listening, IsNotHeldUpByASilentConnection)
{
    QTcpSocket silent; // as browsers open ahead of need
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    EXPECT_EQ(statusOf(get(kGoodTarget)), 303);
}

TEST_F(Listening, LimitsTheConnectionsAtOnce)
{
    LoopbackListener::Limits limits;
    limits.connections = 1;
    open(limits);
    QTcpSocket first;
    first.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    runTask([](QTcpSocket* socket) -> Task<> {
        co_await async::SignalAwaiter(
            socket, &QTcpSocket::connected, socket->state() == QTcpSocket::ConnectedState);
    }(&first));
    EXPECT_EQ(get(kGoodTarget), "");
    first.abort();
    int status = 0;
    while (status == 0) // until the listener has noticed
        status = statusOf(get(kGoodTarget));
    EXPECT_EQ(status, 303);
}

TEST_F(Listening, TakesTheFirstOfTwoAnswersAtOnce)
{
    std::vector<std::string> redirects;
    const auto visit = [](quint16 port, std::string target, std::vector<std::string>* into) -> Task<> {
        auto answer = co_await test::talk(port, test::getRequest(target));
        into->push_back(std::move(answer));
    };
    TaskScope browser;
    browser.start(visit(m_port, "/OauthRedirect?code=first&state=st4te", &redirects));
    browser.start(visit(m_port, "/OauthRedirect?code=second&state=st4te", &redirects));
    while (redirects.size() < 2)
        runTask(async::sleepFor(1ms));
    EXPECT_EQ(statusOf(redirects[0]), 303);
    EXPECT_EQ(statusOf(redirects[1]), 303);
    EXPECT_EQ(m_answers.size(), 1u);
}

TEST_F(Listening, HearsIpv6)
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6), 0))
        GTEST_SKIP() << "this machine has no IPv6";
    const std::string request = "GET " + kGoodTarget + " HTTP/1.1\r\nHost: [::1]:1717\r\n\r\n";
    EXPECT_EQ(statusOf(send(request, QHostAddress(QHostAddress::LocalHostIPv6))), 303);
    EXPECT_EQ(m_answers.size(), 1u);
}

TEST_F(Listening, KnowsWhenThePageHasBeenSent)
{
    get(kGoodTarget);
    EXPECT_TRUE(m_listener->isSettled());
    const Error late{ErrorKind::Timeout, "late", "Too late."};
    EXPECT_FALSE(runTask(async::withTimeout(m_listener->pageSent(), 10ms, late)));
    get("/OauthRedirect/finished");
    EXPECT_TRUE(runTask(async::withTimeout(m_listener->pageSent(), 5s, late)));
}

TEST_F(Listening, CanBeClosedWithAConnectionOpen)
{
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    runTask(async::sleepFor(2ms));
    m_listener.reset();
    runTask(async::sleepFor(2ms));
    EXPECT_TRUE(m_answers.empty());
}

namespace {

Result<std::unique_ptr<LoopbackListener>> openAt(const std::string& callbackUrl)
{
    return LoopbackListener::open(callbackUrl, Secret("st4te"), [](Result<Secret>) {});
}

} // namespace

class BusyPort : public testing::TestWithParam<QHostAddress::SpecialAddress> { };

TEST_P(BusyPort, IsNamed)
{
    const quint16 port = test::freePort();
    QTcpServer other;
    if (!other.listen(QHostAddress(GetParam()), port))
        GTEST_SKIP() << "this machine has no such address";
    const auto listener = openAt("http://localhost:" + std::to_string(port) + "/OauthRedirect");
    ASSERT_FALSE(listener);
    EXPECT_EQ(listener.error().kind, ErrorKind::Network);
    EXPECT_EQ(listener.error().code, "callback_port_busy");
    EXPECT_NE(listener.error().message.find(std::to_string(port)), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Addresses, BusyPort,
    testing::Values(
        QHostAddress::LocalHost, QHostAddress::LocalHostIPv6, QHostAddress::AnyIPv4, QHostAddress::Any));

TEST(LoopbackListener, ListensOnLoopbackOnly)
{
    const quint16 port = test::freePort();
    const auto listener = openAt("http://localhost:" + std::to_string(port) + "/OauthRedirect");
    ASSERT_TRUE(listener);
    // Every other address of this machine is still free.
    QTcpServer other;
    EXPECT_TRUE(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), port))
        << other.errorString().toStdString();
}

TEST(LoopbackListener, RefusesACallbackThatIsNotOnThisMachine)
{
    for (const char* callback : {"https://localhost:1717/x", "http://acme.example:1717/x", "", "custom:/x"}) {
        const auto listener = openAt(callback);
        ASSERT_FALSE(listener) << callback;
        EXPECT_EQ(listener.error().code, "callback_url_invalid") << callback;
    }
}

} // namespace scout::auth
