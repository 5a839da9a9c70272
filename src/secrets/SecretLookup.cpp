// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretLookup.h"

#include "async/QtText.h"
#include "async/WithTimeout.h"
#include "secrets/Faults.h"
#include "secrets/SecretService.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace scout::secrets {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

QDBusMessage serviceCall(const QString& method)
{
    return secretServiceCall(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
}

Error failed(const QDBusMessage& reply)
{
    return Error{ErrorKind::Storage, "keychain_failed",
        "The keychain refused: " + toUtf8(reply.errorMessage().simplified())};
}

/// The value of (session, parameters, value, content type).
Secret secretOf(const QDBusMessage& reply)
{
    const auto structure = reply.arguments().constFirst().value<QDBusArgument>();
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
    structure.beginStructure();
    structure >> session >> parameters >> value >> contentType;
    structure.endStructure();
    Secret secret(value.toStdString());
    value.fill('\0');
    return secret;
}

/// Where the item is; "/" never is one.
Task<Result<QDBusObjectPath>> findItem(
    QDBusConnection bus, Attributes attributes, std::chrono::milliseconds limit)
{
    auto search = serviceCall(u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    const auto found = co_await callBus(bus, search, limit);
    if (found.type() == QDBusMessage::ErrorMessage)
        co_return keychainFault(StoreState::Absent);
    if (found.arguments().size() != 2)
        co_return failed(found);
    const auto open = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(0));
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(1));
    if (!open.isEmpty())
        co_return open.constFirst();
    if (!locked.isEmpty())
        co_return keychainFault(StoreState::Locked);
    co_return secretMissing("of another program");
}

Task<Result<Secret>> read(QDBusConnection bus, Attributes attributes, std::chrono::milliseconds limit)
{
    auto item = co_await findItem(bus, std::move(attributes), limit);
    if (!item)
        co_return item.error();
    // "plain": the bytes cross the user's own session bus, which nobody else can listen to.
    auto openSession = serviceCall(u"OpenSession"_s);
    openSession << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const auto session = co_await callBus(bus, openSession, limit);
    if (session.arguments().size() != 2)
        co_return failed(session);
    auto getSecret = secretServiceCall(item->path(), u"org.freedesktop.Secret.Item"_s, u"GetSecret"_s);
    getSecret << QVariant::fromValue(session.arguments().at(1).value<QDBusObjectPath>());
    const auto secret = co_await callBus(bus, getSecret, limit);
    if (!hasAnswered(secret))
        co_return failed(secret);
    co_return secretOf(secret);
}

Task<Result<Secret>> lookUp(Attributes attributes, std::chrono::milliseconds limit)
{
    auto bus = co_await connectToSessionBus();
    if (!bus.isConnected())
        co_return keychainFault(StoreState::Absent);
    co_return co_await read(std::move(bus), std::move(attributes), limit);
}

} // namespace

Task<Result<Secret>> lookUpSecret(
    std::map<std::string, std::string> attributes, std::chrono::milliseconds limit)
{
    qDBusRegisterMetaType<Attributes>();
    Attributes wanted;
    for (const auto& [name, value] : attributes)
        wanted.insert(toQString(name), toQString(value));
    const Error silent = keychainFault(StoreState::Unreachable);
    auto secret = co_await async::withTimeout(lookUp(std::move(wanted), limit), limit, silent);
    co_return secret;
}

} // namespace scout::secrets
