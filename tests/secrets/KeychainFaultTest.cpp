// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainStore.h"

#include "secrets/PrivateBus.h"

#include "async/QtText.h"
#include "async/RunTask.h"
#include "support/EnvironmentVariable.h"
#include "support/Requirement.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

#include <gtest/gtest.h>

#include <map>
#include <set>

// Keychain services that misbehave, played by the test itself.
namespace scout::secrets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Owns a name on the bus, answers the methods that it was given answers for, and is silent on the rest.
class FakeService final : public QDBusVirtualObject {
public:
    FakeService(const QString& name, const QString& path, std::map<QString, QVariant> answers)
        : m_name(name)
        , m_answers(std::move(answers))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake service"_s))
    {
        m_bus.registerVirtualObject(path, this, QDBusConnection::SubPath);
        if (!m_bus.registerService(m_name))
            ADD_FAILURE() << "the bus did not give the name away";
    }
    ~FakeService() override
    {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(u"fake service"_s);
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        m_asked.insert(message.member());
        const auto answer = m_answers.find(message.member());
        if (answer == m_answers.end())
            message.setDelayedReply(true);
        else if (answer->second.isValid())
            bus.send(message.createReply(answer->second));
        else
            bus.send(
                message.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, u"no such method"_s));
        return true;
    }

    bool wasAsked(const QString& method) const { return m_asked.contains(method); }

private:
    QString m_name;
    std::map<QString, QVariant> m_answers;
    std::set<QString> m_asked;
    QDBusConnection m_bus;
};

QVariant collection(const QString& path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}
QVariant property(bool value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

class FaultyKeychain : public testing::Test {
protected:
    void SetUp() override { SCOUT_SKIP_IF_MISSING(missingForKeychainTests()); }

    static FakeService secretService(std::map<QString, QVariant> answers)
    {
        return FakeService(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, std::move(answers));
    }
    static std::map<QString, QVariant> openCollection()
    {
        return {{u"ReadAlias"_s, collection(u"/org/freedesktop/secrets/collection/login"_s)},
            {u"Get"_s, property(false)}};
    }
    std::string readCode()
    {
        const auto secret = runTask(store.read("name"));
        return secret ? "read" : secret.error().code;
    }

    KeychainStore store{{.answer = 200ms, .unlock = 300ms}};
};

Task<> readFaultyAndNote(KeychainStore* store, bool* resumed)
{
    const auto secret = co_await store->read("name");
    *resumed = true;
}

} // namespace

TEST_F(FaultyKeychain, IsAbsentWhereNobodyOwnsTheName)
{
    EXPECT_EQ(runTask(store.state()), StoreState::Absent);
    EXPECT_EQ(readCode(), "keychain_absent");
}

TEST_F(FaultyKeychain, IsAbsentWhereTheServiceIsSomethingElse)
{
    const auto service = secretService({{u"ReadAlias"_s, QVariant()}});
    EXPECT_EQ(readCode(), "keychain_absent");
}

TEST_F(FaultyKeychain, IsSilentWhereTheServiceNeverAnswers)
{
    const auto service = secretService({});
    EXPECT_EQ(runTask(store.state()), StoreState::Unreachable);
    EXPECT_EQ(readCode(), "keychain_silent");
    EXPECT_TRUE(service.wasAsked(u"ReadAlias"_s));
}

TEST_F(FaultyKeychain, IsSilentWhereOnlyTheRequestIsNotAnswered)
{
    const auto service = secretService(openCollection());
    EXPECT_EQ(runTask(store.state()), StoreState::Ready);
    EXPECT_EQ(readCode(), "keychain_silent");
}

TEST_F(FaultyKeychain, IsLockedWhereThereIsNoCollectionYet)
{
    const auto service = secretService({{u"ReadAlias"_s, collection(u"/"_s)}});
    EXPECT_EQ(runTask(store.state()), StoreState::Locked);
    EXPECT_EQ(readCode(), "keychain_locked");
}

TEST_F(FaultyKeychain, IsLockedWhereNobodyAnswersItsDialog)
{
    auto answers = openCollection();
    answers[u"Get"_s] = property(true);
    const auto service = secretService(std::move(answers));
    EXPECT_EQ(readCode(), "keychain_locked");
}

TEST_F(FaultyKeychain, ItsOwnerMayGoBeforeItAnswers)
{
    bool resumed = false;
    {
        const auto service = secretService({});
        auto shortLived = std::make_unique<KeychainStore>();
        TaskScope tasks;
        tasks.start(readFaultyAndNote(shortLived.get(), &resumed));
        while (!service.wasAsked(u"ReadAlias"_s))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        tasks.cancelAll();
        shortLived.reset();
    }
    EXPECT_EQ(readCode(), "keychain_absent") << "the service has gone and nothing is stuck";
    EXPECT_FALSE(resumed);
}

TEST_F(FaultyKeychain, AWalletIsAskedWhereQtKeychainWouldUseIt)
{
    const test::EnvironmentVariable desktop("XDG_CURRENT_DESKTOP", "KDE");
    const test::EnvironmentVariable version("KDE_SESSION_VERSION", "5");
    for (const bool open : {true, false}) {
        const FakeService wallet(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
            {{u"networkWallet"_s, u"kdewallet"_s}, {u"isOpen"_s, open}});
        EXPECT_EQ(runTask(store.state()), open ? StoreState::Ready : StoreState::Locked);
    }
    const auto service = secretService(openCollection());
    EXPECT_EQ(runTask(store.state()), StoreState::Ready) << "without a wallet the Secret Service answers";
}

} // namespace scout::secrets
