// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainProbe.h"

#include "async/WithTimeout.h"
#include "secrets/Faults.h"
#include "secrets/SecretService.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace scout::secrets {

using namespace Qt::StringLiterals;

namespace {

StoreState stateOfFailure(const QDBusMessage& reply)
{
    const QString error = reply.errorName();
    const bool slow = error == "org.freedesktop.DBus.Error.NoReply"_L1
        || error == "org.freedesktop.DBus.Error.Timeout"_L1
        || error == "org.freedesktop.DBus.Error.TimedOut"_L1;
    return slow ? StoreState::Unreachable : StoreState::Absent;
}

Task<StoreState> secretServiceState(QDBusConnection bus, std::chrono::milliseconds limit)
{
    auto readAlias =
        secretServiceCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    readAlias << u"default"_s;
    const auto alias = co_await callBus(bus, readAlias, limit);
    if (!hasAnswered(alias))
        co_return stateOfFailure(alias);
    const QString collection = alias.arguments().constFirst().value<QDBusObjectPath>().path();
    if (collection.size() <= 1) // "/" stands for none
        co_return StoreState::Locked;
    auto readLocked = secretServiceCall(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    readLocked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const auto locked = co_await callBus(bus, readLocked, limit);
    if (!hasAnswered(locked))
        co_return stateOfFailure(locked);
    const bool isLocked = locked.arguments().constFirst().value<QDBusVariant>().variant().toBool();
    co_return isLocked ? StoreState::Locked : StoreState::Ready;
}

QDBusMessage walletCall(const QString& method)
{
    return QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
}

Task<StoreState> walletState(QDBusConnection bus, std::chrono::milliseconds limit)
{
    const auto wallet = co_await callBus(bus, walletCall(u"networkWallet"_s), limit);
    if (!hasAnswered(wallet))
        co_return stateOfFailure(wallet);
    auto askOpen = walletCall(u"isOpen"_s);
    askOpen << wallet.arguments().constFirst().toString();
    const auto open = co_await callBus(bus, askOpen, limit);
    if (!hasAnswered(open))
        co_return stateOfFailure(open);
    co_return open.arguments().constFirst().toBool() ? StoreState::Ready : StoreState::Locked;
}

/// As QtKeychain decides it.
bool prefersWallet()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}

Task<Result<StoreState>> ask(std::chrono::milliseconds limit)
{
    const auto bus = co_await connectToSessionBus();
    if (!bus.isConnected())
        co_return StoreState::Absent;
    if (prefersWallet()) {
        const auto wallet = co_await walletState(bus, limit);
        if (wallet != StoreState::Absent)
            co_return wallet;
    }
    const auto state = co_await secretServiceState(bus, limit);
    co_return state;
}

} // namespace

Task<StoreState> probeKeychain(std::chrono::milliseconds limit)
{
    auto state = co_await async::withTimeout(ask(limit), limit, keychainFault(StoreState::Unreachable));
    co_return std::move(state).valueOr(StoreState::Unreachable);
}

} // namespace scout::secrets
