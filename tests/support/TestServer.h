// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace scout::test {

/// A loopback server that plays scripted bytes, one script a request: good answers, garbage, cut, stall. It
/// runs on the test's own event loop.
class TestServer {
public:
    TestServer();
    /// By TLS, with the certificate and key of `tls`.
    explicit TestServer(QSslConfiguration tls);
    ~TestServer();

    /// A whole answer with Content-Length; the connection stays open for the next request.
    void answer(int status, std::string_view body, std::string_view headers = {});
    /// These bytes, then the connection is closed.
    void sendAndClose(std::string bytes);
    /// These bytes (or none), then silence.
    void sendAndStall(std::string bytes = {});

    quint16 port() const;
    /// "http://127.0.0.1:PORT/path" or "https://localhost:PORT/path".
    std::string url(std::string_view path = "/") const;

    /// What was received, a request each: head and body as they came.
    const std::vector<std::string>& requests() const noexcept { return m_requests; }
    bool allPlayed() const noexcept { return m_scripts.empty(); }
    /// Connections that are open at this moment.
    int openConnections() const noexcept { return m_openConnections; }

private:
    enum class Ending { KeepOpen, Close, Stall };
    struct Script {
        std::string bytes;
        Ending ending;
    };

    void listen();
    void accept();
    void read(QTcpSocket* socket, std::string* received);
    void play(QTcpSocket* socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    std::deque<Script> m_scripts;
    std::vector<std::string> m_requests;
    int m_openConnections = 0;
};

} // namespace scout::test
