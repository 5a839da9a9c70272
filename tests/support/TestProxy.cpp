// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestProxy.h"

#include <QTcpSocket>

#include <gtest/gtest.h>

namespace scout::test {

namespace {

constexpr const char* kUnauthorized = "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                      "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n";

// RFC 1928 and RFC 1929.
enum class SocksStage { Greeting, Password, Request };
constexpr char kNoMethod = '\xff';

int byteAt(const QByteArray& bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

} // namespace

struct TestProxy::Connection {
    QTcpSocket* client;
    QTcpSocket* upstream = nullptr; ///< once the way is free
    QByteArray received = {};
    SocksStage stage = SocksStage::Greeting;
};

TestProxy::TestProxy(Protocol protocol, quint16 upstream, std::string user, std::string password)
    : m_protocol(protocol)
    , m_upstream(upstream)
    , m_user(std::move(user))
    , m_password(std::move(password))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    EXPECT_TRUE(m_server.listen(QHostAddress(QHostAddress::LocalHost), 0));
}

std::string TestProxy::url() const
{
    return (m_protocol == Protocol::Http ? "http" : "socks5") + std::string("://127.0.0.1:")
        + std::to_string(port());
}

void TestProxy::accept()
{
    QTcpSocket* client = m_server.nextPendingConnection();
    auto connection = std::make_shared<Connection>(Connection{client});
    QObject::connect(client, &QTcpSocket::readyRead, &m_server, [this, connection] { read(*connection); });
}

void TestProxy::read(Connection& connection)
{
    connection.received += connection.client->readAll();
    while (!connection.upstream)
        if (m_protocol == Protocol::Http ? !readHttp(connection) : !readSocks(connection))
            return;
    connection.upstream->write(std::exchange(connection.received, {}));
}

/// One CONNECT; false while there is no whole one.
bool TestProxy::readHttp(Connection& connection)
{
    const qsizetype end = connection.received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = connection.received.left(end + 2);
    connection.received.remove(0, end + 4);
    const QByteArray pair = QByteArray::fromStdString(m_user + ':' + m_password).toBase64();
    if (!m_user.empty() && !head.contains("Proxy-Authorization: Basic " + pair + "\r\n")) {
        ++m_refusals;
        connection.client->write(kUnauthorized);
        return true;
    }
    tunnel(connection, head.split(' ').value(1).toStdString());
    connection.client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    return true;
}

/// One step of the handshake; false while there is no whole one.
bool TestProxy::readSocks(Connection& connection)
{
    QByteArray& bytes = connection.received;
    const int second = byteAt(bytes, 1);
    if (bytes.size() < 2)
        return false;
    if (connection.stage == SocksStage::Greeting) { // version, methods
        if (bytes.size() < 2 + second)
            return false;
        const char method = m_user.empty() ? '\0' : '\2';
        const bool isOffered = bytes.mid(2, second).contains(method);
        connection.client->write(QByteArray("\5") + (isOffered ? method : kNoMethod));
        bytes.remove(0, 2 + second);
        connection.stage = m_user.empty() ? SocksStage::Request : SocksStage::Password;
        return true;
    }
    if (connection.stage == SocksStage::Password) { // version, user, password, each after its length
        const int length = byteAt(bytes, 2 + second);
        if (bytes.size() < 3 + second + length)
            return false;
        const bool isRight = bytes.mid(2, second).toStdString() == m_user
            && bytes.mid(3 + second, length).toStdString() == m_password;
        m_refusals += isRight ? 0 : 1;
        connection.client->write(QByteArray("\1") + (isRight ? '\0' : '\1'));
        bytes.remove(0, 3 + second + length);
        connection.stage = SocksStage::Request;
        return true;
    }
    const int length = byteAt(bytes, 4); // of a name: version, connect, 0, 3, length, name, port
    if (bytes.size() < 7 + length)
        return false;
    EXPECT_EQ(byteAt(bytes, 3), 3) << "the proxy resolves names, not the program";
    const int port = byteAt(bytes, 5 + length) * 256 + byteAt(bytes, 6 + length);
    const std::string name = bytes.mid(5, length).toStdString();
    bytes.remove(0, 7 + length);
    connection.client->write(QByteArray("\5\0\0\1\0\0\0\0\0\0", 10));
    tunnel(connection, name + ':' + std::to_string(port));
    return true;
}

void TestProxy::tunnel(Connection& connection, std::string target)
{
    m_targets.push_back(std::move(target));
    QTcpSocket* client = connection.client;
    auto* upstream = new QTcpSocket(client);
    connection.upstream = upstream;
    QObject::connect(
        upstream, &QTcpSocket::readyRead, client, [client, upstream] { client->write(upstream->readAll()); });
    QObject::connect(upstream, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
}

} // namespace scout::test
