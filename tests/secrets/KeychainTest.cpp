// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainStore.h"

#include "secrets/KeyringDaemon.h"
#include "secrets/PrivateBus.h"

#include "async/RunTask.h"
#include "secrets/SecretLookup.h"
#include "support/Requirement.h"

#include <QCoreApplication>
#include <QProcess>

#include <gtest/gtest.h>

// A real gnome-keyring in a session of its own.
namespace scout::secrets {

using namespace Qt::StringLiterals;

namespace {

class Keychain : public testing::Test {
protected:
    void SetUp() override
    {
        SCOUT_SKIP_IF_MISSING(missingForKeychainTests());
        KeyringDaemon::running();
    }

    std::string readCode(const std::string& name)
    {
        const auto secret = runTask(store.read(name));
        return secret ? secret->reveal() : secret.error().code;
    }
    std::string writeCode(const std::string& name, const std::string& secret)
    {
        const auto written = runTask(store.write(name, Secret(secret)));
        return written ? "written" : written.error().code;
    }
    std::string removeCode(const std::string& name)
    {
        const auto removed = runTask(store.remove(name));
        return removed ? "removed" : removed.error().code;
    }

    KeychainStore store;
};

Task<> readAndNote(KeychainStore* store, bool* resumed)
{
    const auto secret = co_await store->read("owner");
    *resumed = secret.ok();
}

} // namespace

TEST_F(Keychain, WritesReadsAndRemoves)
{
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    ASSERT_EQ(writeCode("org/1/refresh_token", "5Aep861"), "written");
    EXPECT_EQ(readCode("org/1/refresh_token"), "5Aep861");
    ASSERT_EQ(writeCode("org/1/refresh_token", "5Aep862"), "written");
    EXPECT_EQ(readCode("org/1/refresh_token"), "5Aep862");
    EXPECT_EQ(removeCode("org/1/refresh_token"), "removed");
    EXPECT_EQ(readCode("org/1/refresh_token"), "secret_missing");
}

TEST_F(Keychain, AnOpenOneKnowsWhatItHasNot)
{
    const auto secret = runTask(store.read("never written"));
    ASSERT_FALSE(secret.ok());
    EXPECT_EQ(secret.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(secret.error().code, "secret_missing");
    EXPECT_EQ(removeCode("never written"), "removed") << "removing nothing succeeds";
}

namespace {

std::string otherProgramsSecret()
{
    const auto found = runTask(lookUpSecret({{"user", "local"}, {"domain", "sfdx"}}));
    return found ? found->reveal() : found.error().code;
}

} // namespace

// As the Salesforce CLI stores the key that it encrypts with.
TEST_F(Keychain, FindsTheSecretOfAnotherProgram)
{
    EXPECT_EQ(otherProgramsSecret(), "secret_missing");
    QProcess store;
    store.start(u"secret-tool"_s,
        {u"store"_s, u"--label=salesforce.com"_s, u"user"_s, u"local"_s, u"domain"_s, u"sfdx"_s});
    store.write("0123456789abcdef");
    store.closeWriteChannel();
    ASSERT_TRUE(store.waitForFinished());
    EXPECT_EQ(otherProgramsSecret(), "0123456789abcdef");

    ASSERT_TRUE(KeyringDaemon::running().lock());
    const std::string whenLocked = otherProgramsSecret();
    ASSERT_TRUE(KeyringDaemon::running().unlock());
    EXPECT_EQ(whenLocked, "keychain_locked");
}

TEST_F(Keychain, CarriesAnyBytes)
{
    std::string everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += static_cast<char>(byte);
    for (const std::string& secret : {everyByte, std::string(), std::string("base64:Zm9v"),
             std::string("d\xc3\xa9j\xc3\xa0\nvu"), std::string(20'000, 'k')}) {
        ASSERT_EQ(writeCode("bytes", secret), "written");
        EXPECT_EQ(readCode("bytes"), secret);
    }
}

TEST_F(Keychain, KeepsSecretsFromOneStoreToTheNext)
{
    ASSERT_EQ(writeCode("lasting", "secret"), "written");
    KeychainStore later;
    EXPECT_EQ(runTask(later.read("lasting"))->reveal(), "secret");
}

TEST_F(Keychain, ALockedOneIsNeverTakenForAMissingSecret)
{
    ASSERT_EQ(writeCode("locked away", "secret"), "written");
    ASSERT_TRUE(KeyringDaemon::running().lock());
    EXPECT_EQ(runTask(store.state()), StoreState::Locked);
    EXPECT_EQ(readCode("locked away"), "keychain_locked");
    EXPECT_EQ(readCode("never written"), "keychain_locked");
    EXPECT_EQ(writeCode("locked away", "another"), "keychain_locked");
    EXPECT_EQ(removeCode("locked away"), "keychain_locked");
    ASSERT_TRUE(KeyringDaemon::running().unlock());
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    EXPECT_EQ(readCode("locked away"), "secret") << "nothing that was stored is lost";
}

TEST_F(Keychain, ItsOwnerMayGoAtEveryPointOfARequest)
{
    ASSERT_EQ(writeCode("owner", "secret"), "written");
    bool resumed = false;
    for (int turns = 0; turns < 200 && !resumed; ++turns) {
        auto shortLived = std::make_unique<KeychainStore>();
        TaskScope tasks;
        tasks.start(readAndNote(shortLived.get(), &resumed));
        for (int turn = 0; turn < turns && !resumed; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        tasks.cancelAll();
        shortLived.reset();
    }
    EXPECT_TRUE(resumed) << "the last rounds must reach the end of a request";
    EXPECT_EQ(readCode("owner"), "secret") << "what was left behind must not disturb the next request";
}

} // namespace scout::secrets
