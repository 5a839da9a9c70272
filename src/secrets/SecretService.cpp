// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretService.h"

#include "async/QtText.h"
#include "async/RunInPool.h"
#include "async/SignalAwaiter.h"
#include "secrets/SessionBus.h"

#include <QDBusPendingCallWatcher>

namespace scout::secrets {

using namespace Qt::StringLiterals;

namespace {

/// By address: libdbus would keep to the first session bus that it ever saw.
QDBusConnection connectTo(const QString& address)
{
    const QString name = u"scout-keychain "_s + address;
    const auto known = QDBusConnection::connectToBus(address, name);
    if (known.isConnected())
        return known;
    QDBusConnection::disconnectFromBus(name); // else a bus that went away would be handed out for ever
    return QDBusConnection::connectToBus(address, name);
}

} // namespace

Task<QDBusConnection> connectToSessionBus()
{
    const auto address = findSessionBus();
    if (!address)
        co_return QDBusConnection(QString());
    auto connecting = [address = toQString(*address)] { return connectTo(address); };
    auto bus = co_await runInPool(std::move(connecting));
    co_return bus;
}

Task<QDBusMessage> callBus(QDBusConnection bus, QDBusMessage message, std::chrono::milliseconds limit)
{
    QDBusPendingCallWatcher watcher(bus.asyncCall(message, static_cast<int>(limit.count())));
    co_await async::SignalAwaiter(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

bool hasAnswered(const QDBusMessage& reply)
{
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty();
}

QDBusMessage secretServiceCall(const QString& path, const QString& interface, const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

} // namespace scout::secrets
