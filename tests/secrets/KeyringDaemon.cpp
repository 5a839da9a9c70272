// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeyringDaemon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QEventLoop>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.secrets"_s;
const auto kSecretService = u"org.freedesktop.Secret.Service"_s;
const QDBusObjectPath kLogin(u"/org/freedesktop/secrets/collection/login"_s);
constexpr const char* kPassword = "a login password";

} // namespace

/// A secret as it travels: Secret Service API 0.2, "(oayays)".
struct TransportSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(TransportSecret)

static QDBusArgument& operator<<(QDBusArgument& argument, const TransportSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument& operator>>(const QDBusArgument& argument, TransportSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace scout::secrets {

namespace {

QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(kService, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool succeeded(const QDBusMessage& reply)
{
    if (reply.type() == QDBusMessage::ReplyMessage)
        return true;
    ADD_FAILURE() << reply.errorMessage().toStdString();
    return false;
}

} // namespace

KeyringDaemon& KeyringDaemon::running()
{
    static KeyringDaemon daemon;
    return daemon;
}

KeyringDaemon::KeyringDaemon()
{
    qDBusRegisterMetaType<TransportSecret>();
    const auto bus = QDBusConnection::sessionBus();
    QDBusServiceWatcher watcher(kService, bus, QDBusServiceWatcher::WatchForRegistration);
    QEventLoop loop;
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceRegistered, &loop, &QEventLoop::quit);
    QProcess daemon;
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.setStandardErrorFile(QProcess::nullDevice());
    daemon.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    daemon.write(kPassword);
    daemon.closeWriteChannel();
    // It goes on in the background when its first process ends, and takes its name some time after.
    if (!daemon.waitForFinished() || daemon.exitCode() != 0)
        ADD_FAILURE() << "gnome-keyring-daemon did not start";
    else if (!bus.interface()->isServiceRegistered(kService))
        loop.exec();
}

bool KeyringDaemon::lock()
{
    return succeeded(call(kSecretService, u"Lock"_s, {QVariant::fromValue(QList{kLogin})}));
}

/// As the login of a desktop does it, since nobody is there to answer a dialog.
bool KeyringDaemon::unlock()
{
    const auto opened =
        call(kSecretService, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (!succeeded(opened))
        return false;
    const TransportSecret password = {
        opened.arguments().at(1).value<QDBusObjectPath>(), QByteArray(), kPassword, u"text/plain"_s};
    return succeeded(call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s, {QVariant::fromValue(kLogin), QVariant::fromValue(password)}));
}

} // namespace scout::secrets
