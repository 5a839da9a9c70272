// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestServer.h"

#include "base/Text.h"

#include <QSslServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace scout::test {

namespace {

/// How long the first request in `bytes` is, or npos while it is incomplete.
std::size_t requestLength(std::string_view bytes)
{
    const auto headEnd = bytes.find("\r\n\r\n");
    if (headEnd == std::string_view::npos)
        return headEnd;
    std::size_t bodyLength = 0;
    for (const std::string_view line : split(bytes.substr(0, headEnd), '\n'))
        if (toLower(line).starts_with("content-length:"))
            bodyLength = std::stoul(std::string(line.substr(15)));
    const std::size_t length = headEnd + 4 + bodyLength;
    return bytes.size() < length ? std::string_view::npos : length;
}

} // namespace

TestServer::TestServer()
    : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

TestServer::TestServer(QSslConfiguration tls)
    : m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

TestServer::~TestServer() = default;

void TestServer::listen()
{
    QObject::connect(
        m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
    EXPECT_TRUE(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

void TestServer::accept()
{
    QTcpSocket* socket = m_server->nextPendingConnection();
    auto received = std::make_shared<std::string>();
    ++m_openConnections;
    QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this] { --m_openConnections; });
    QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(),
        [this, socket, received] { read(socket, received.get()); });
    read(socket, received.get());
}

void TestServer::read(QTcpSocket* socket, std::string* received)
{
    *received += socket->readAll().toStdString();
    const auto length = requestLength(*received);
    if (length == std::string::npos)
        return;
    m_requests.push_back(received->substr(0, length));
    received->erase(0, length);
    play(socket);
}

void TestServer::play(QTcpSocket* socket)
{
    if (m_scripts.empty()) {
        ADD_FAILURE() << "no script is left for the request:\n" << m_requests.back();
        socket->disconnectFromHost();
        return;
    }
    const Script script = std::move(m_scripts.front());
    m_scripts.pop_front();
    socket->write(script.bytes.data(), static_cast<qint64>(script.bytes.size()));
    if (script.ending == Ending::Close)
        socket->disconnectFromHost();
}

void TestServer::answer(int status, std::string_view body, std::string_view headers)
{
    std::string bytes = "HTTP/1.1 " + std::to_string(status) + " Scripted\r\n";
    bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    bytes += headers;
    bytes += "\r\n";
    bytes += body;
    m_scripts.push_back({std::move(bytes), Ending::KeepOpen});
}

void TestServer::sendAndClose(std::string bytes)
{
    m_scripts.push_back({std::move(bytes), Ending::Close});
}

void TestServer::sendAndStall(std::string bytes)
{
    m_scripts.push_back({std::move(bytes), Ending::Stall});
}

quint16 TestServer::port() const
{
    return m_server->serverPort();
}

std::string TestServer::url(std::string_view path) const
{
    const std::string origin = m_isTls ? "https://localhost:" : "http://127.0.0.1:";
    return origin + std::to_string(port()) + std::string(path);
}

} // namespace scout::test
