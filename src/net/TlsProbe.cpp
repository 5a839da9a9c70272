// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsProbe.h"

#include "async/Deferred.h"
#include "async/QtText.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

namespace scout::net {

Task<bool> answersTls(std::string host, int port, std::chrono::milliseconds limit)
{
    async::Deferred<bool> answer;
    QSslSocket socket;
    const auto settle = [&answer](bool isTls) { answer.set(isTls); };
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [settle] { settle(true); });
    // A complaint about the certificate comes only from somebody who sent one.
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [settle] { settle(true); });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &socket, [settle] { settle(false); });
    QTimer::singleShot(limit, &socket, [settle] { settle(false); });
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHostEncrypted(toQString(host), static_cast<quint16>(port));
    const bool isTls = co_await answer.wait();
    co_return isTls;
}

} // namespace scout::net
