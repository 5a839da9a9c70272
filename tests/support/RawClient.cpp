// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RawClient.h"

#include "async/SignalAwaiter.h"
#include "base/Text.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace scout::test {

Task<std::string> talk(quint16 port, std::string bytes, QHostAddress address)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    co_await async::SignalAwaiter(&socket, &QTcpSocket::disconnected);
    co_return socket.readAll().toStdString();
}

std::string getRequest(const std::string& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost:1717\r\nAccept: */*\r\n\r\n";
}

quint16 freePort()
{
    QTcpServer four;
    QTcpServer six;
    do {
        four.close();
        four.listen(QHostAddress(QHostAddress::LocalHost), 0);
    } while (!six.listen(QHostAddress(QHostAddress::LocalHostIPv6), four.serverPort())
        && six.serverError() == QAbstractSocket::AddressInUseError);
    return four.serverPort();
}

std::string headerOf(const std::string& answer, const std::string& name)
{
    for (const std::string_view line :
        split(std::string_view(answer).substr(0, answer.find("\r\n\r\n")), '\n')) {
        const auto colon = line.find(':');
        if (colon != std::string_view::npos && equalsIgnoreCase(line.substr(0, colon), name))
            return std::string(trim(line.substr(colon + 1)));
    }
    return {};
}

} // namespace scout::test
