// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SingleInstance.h"

#include "settings/AtomicFile.h"

#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kPatienceMs = 1000;
constexpr auto kShow = "show\n";

} // namespace

SingleInstance::SingleInstance(std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_socket(QString::fromStdString((folder / "desktop.sock").string()))
    , m_folder(std::move(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim()
{
    if (!settings::ensureFolder(m_folder))
        return Role::Alone;
    auto lock = settings::FileLock::acquire(m_folder / "desktop.lock");
    if (!lock)
        return askFirst() ? Role::Later : Role::Alone;
    m_lock = std::move(lock).value();
    return listen() ? Role::First : Role::Alone;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // who has the lock is alone: it is a crashed one's
    return m_server.listen(m_socket);
}

bool SingleInstance::askFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(kShow);
    return socket.waitForBytesWritten(kPatienceMs);
}

void SingleInstance::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT showRequested();
    }
}

std::filesystem::path runtimeFolder()
{
    const QString home = qEnvironmentVariable("SCOUT_HOME");
    if (!home.isEmpty())
        return std::filesystem::path(home.toStdString()) / "run";
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return std::filesystem::path(runtime.toStdString()) / "scout-desktop";
}

} // namespace scout::shell
