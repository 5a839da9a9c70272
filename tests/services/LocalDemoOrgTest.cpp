// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LocalDemoOrg.h"

#include "async/RunTask.h"
#include "async/SignalAwaiter.h"
#include "async/TaskScope.h"
#include "net/QtHttpClient.h"
#include "settings/AtomicFile.h"
#include "support/TemporaryFolder.h"

#include <QTcpServer>

#include <gtest/gtest.h>

#include <array>

namespace scout::services {

namespace {

/// Programs of one user, each with an object of its own: locks keep objects apart as they do processes.
class SharedDemoOrg : public testing::Test {
protected:
    std::unique_ptr<LocalDemoOrg> program() { return std::make_unique<LocalDemoOrg>(folder.path(), http); }
    static std::string start(LocalDemoOrg& org, int port = 0)
    {
        auto address = runTask(org.start(port));
        return address ? *address : address.error().message;
    }
    int statusAt(const std::string& address)
    {
        net::HttpRequest request;
        request.url = address + "/services/data";
        const auto response = runTask(http.send(std::move(request)));
        return response ? response->status : 0;
    }
    static int portOf(const std::string& address)
    {
        return std::stoi(address.substr(address.rfind(':') + 1));
    }

    test::TemporaryFolder folder;
    net::QtHttpClient http{net::QtHttpOptions{}};
};

Task<> startInto(LocalDemoOrg& org, std::string& address)
{
    auto started = co_await org.start(0);
    address = started ? *started : started.error().message;
}

Task<> startBoth(
    async::TaskScope& scope, LocalDemoOrg& first, LocalDemoOrg& second, std::array<std::string, 2>& addresses)
{
    scope.start(startInto(second, addresses[1]));
    co_await startInto(first, addresses[0]);
    while (addresses[1].empty())
        co_await async::sleepFor(std::chrono::milliseconds(1));
}

} // namespace

TEST_F(SharedDemoOrg, IsServedByTheFirstAndUsedByTheOthers)
{
    const auto first = program();
    const auto second = program();
    const std::string address = start(*first);
    EXPECT_EQ(statusAt(address), 200);
    EXPECT_EQ(start(*second), address);
    EXPECT_EQ(start(*first), address) << "asking again changes nothing";
}

TEST_F(SharedDemoOrg, IsServedOnceWhereTwoStartTogether)
{
    const auto first = program();
    const auto second = program();
    std::array<std::string, 2> addresses;
    async::TaskScope scope;
    runTask(startBoth(scope, *first, *second, addresses));
    EXPECT_EQ(addresses[0], addresses[1]);
    EXPECT_EQ(statusAt(addresses[0]), 200);
}

TEST_F(SharedDemoOrg, IsTakenOverOnTheSamePortWhenItsServerEnds)
{
    auto first = program();
    const auto second = program();
    const std::string address = start(*first);
    start(*second);
    first.reset();
    EXPECT_EQ(statusAt(address), 0);
    EXPECT_EQ(start(*second), address);
    EXPECT_EQ(statusAt(address), 200);
}

TEST_F(SharedDemoOrg, IsNotFooledByTheAddressOfAServerThatDied)
{
    ASSERT_TRUE(settings::ensureFolder(folder.path()));
    ASSERT_TRUE(settings::writeFile(folder.path() / "address", "http://127.0.0.1:1"));
    ASSERT_TRUE(settings::writeFile(folder.path() / "org.lock", "12345"));
    const auto org = program();
    EXPECT_EQ(statusAt(start(*org)), 200);
}

TEST_F(SharedDemoOrg, TakesAnotherPortWhereSomebodyElseHasItsOwn)
{
    QTcpServer stranger;
    ASSERT_TRUE(stranger.listen(QHostAddress(QHostAddress::LocalHost)));
    const auto org = program();
    const std::string address = start(*org, stranger.serverPort());
    EXPECT_NE(portOf(address), stranger.serverPort());
    EXPECT_EQ(statusAt(address), 200);
}

TEST_F(SharedDemoOrg, ListensAtTheWantedPort)
{
    int wanted = 0;
    {
        QTcpServer probe;
        ASSERT_TRUE(probe.listen(QHostAddress(QHostAddress::LocalHost)));
        wanted = probe.serverPort();
    }
    const auto org = program();
    EXPECT_EQ(portOf(start(*org, wanted)), wanted);
}

TEST_F(SharedDemoOrg, MayBeGivenUpWhileItStarts)
{
    std::string address;
    auto org = program();
    async::TaskScope scope;
    scope.start(startInto(*org, address));
    scope.cancelAll();
    org.reset();
    const auto next = program();
    EXPECT_EQ(statusAt(start(*next)), 200);
    EXPECT_TRUE(address.empty());
}

TEST_F(SharedDemoOrg, SaysWhyItCantStart)
{
    ASSERT_TRUE(settings::ensureFolder(folder.path()));
    ASSERT_TRUE(settings::writeFile(folder.path() / "org.sqlite", std::string(5000, 'x')));
    const auto org = program();
    const auto started = runTask(org->start(0));
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, "demo_org_failed");
}

} // namespace scout::services
