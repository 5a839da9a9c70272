// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/LazyStore.h"

#include "secrets/Fakes.h"

#include "async/RunTask.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace scout::secrets {

namespace {

/// What a test wants chosen, and when.
struct Chooser {
    int asked = 0;
    std::optional<Error> failure;
    async::Deferred<bool> ready;

    LazyStore::Choice outcome() const
    {
        if (failure)
            return *failure;
        return std::unique_ptr<SecretStore>(std::make_unique<MemoryStore>());
    }
};

Task<LazyStore::Choice> chooseAtOnce(Chooser* chooser)
{
    ++chooser->asked;
    co_return chooser->outcome();
}

Task<LazyStore::Choice> chooseWhenReady(Chooser* chooser)
{
    ++chooser->asked;
    co_await chooser->ready.wait();
    co_return chooser->outcome();
}

Task<> readInto(LazyStore* store, std::vector<std::string>* codes)
{
    const auto secret = co_await store->read("name");
    codes->push_back(secret ? "read" : secret.error().code);
}

} // namespace

TEST(LazyStore, ChoosesOnceAndOnlyWhenAsked)
{
    Chooser chooser;
    LazyStore store([&chooser] { return chooseAtOnce(&chooser); });
    EXPECT_EQ(chooser.asked, 0);
    EXPECT_EQ(store.kind(), StoreKind::Keychain);
    ASSERT_TRUE(runTask(store.write("name", Secret("secret"))).ok());
    EXPECT_EQ(runTask(store.read("name"))->reveal(), "secret");
    EXPECT_TRUE(runTask(store.remove("name")).ok());
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    EXPECT_EQ(store.kind(), StoreKind::Memory);
    EXPECT_EQ(chooser.asked, 1);
}

TEST(LazyStore, RequestsThatComeMeanwhileShareTheChoice)
{
    Chooser chooser;
    LazyStore store([&chooser] { return chooseWhenReady(&chooser); });
    std::vector<std::string> codes;
    TaskScope tasks;
    for (int i = 0; i < 3; ++i)
        tasks.start(readInto(&store, &codes));
    EXPECT_TRUE(codes.empty());
    chooser.ready.set(true);
    while (!tasks.idle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(codes, (std::vector<std::string>(3, "secret_missing")));
    EXPECT_EQ(chooser.asked, 1);
}

TEST(LazyStore, AFailedChoiceIsMadeAnew)
{
    Chooser chooser;
    chooser.failure = Error{ErrorKind::Storage, "keychain_locked", "locked"};
    LazyStore store([&chooser] { return chooseAtOnce(&chooser); });
    EXPECT_EQ(runTask(store.read("name")).error().code, "keychain_locked");
    EXPECT_EQ(runTask(store.write("name", Secret("x"))).error().code, "keychain_locked");
    EXPECT_EQ(runTask(store.remove("name")).error().code, "keychain_locked");
    EXPECT_EQ(runTask(store.state()), StoreState::Locked);
    chooser.failure.reset();
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    EXPECT_EQ(chooser.asked, 5);
}

TEST(LazyStore, AnotherRequestSurvivesTheOneThatBegan)
{
    Chooser chooser;
    LazyStore store([&chooser] { return chooseWhenReady(&chooser); });
    std::vector<std::string> codes;
    TaskScope lasting;
    {
        TaskScope shortLived;
        shortLived.start(readInto(&store, &codes));
        lasting.start(readInto(&store, &codes));
    }
    chooser.ready.set(true);
    while (!lasting.idle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_EQ(codes.size(), 1U);
}

TEST(LazyStore, MayGoWhileTheChoiceIsUnderWay)
{
    Chooser chooser;
    std::vector<std::string> codes;
    {
        LazyStore store([&chooser] { return chooseWhenReady(&chooser); });
        TaskScope tasks;
        tasks.start(readInto(&store, &codes));
    }
    chooser.ready.set(true);
    QCoreApplication::processEvents();
    EXPECT_TRUE(codes.empty());
}

} // namespace scout::secrets
