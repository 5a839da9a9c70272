// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <string>
#include <vector>

class QTcpSocket;

namespace scout::test {

/// A proxy on loopback, on the test's own event loop. Whatever address it is asked for, it connects to one
/// port of this machine: names that do not exist lead there, and what listens there stands in for the world,
/// or for a box that opens connections.
class TestProxy {
public:
    enum class Protocol { Http, Socks5 };

    /// With a user, it lets in nobody else.
    TestProxy(Protocol protocol, quint16 upstream, std::string user = {}, std::string password = {});

    quint16 port() const { return m_server.serverPort(); }
    /// "http://127.0.0.1:PORT" or "socks5://127.0.0.1:PORT".
    std::string url() const;
    /// What was connected to: "acme.my.salesforce.com:443".
    const std::vector<std::string>& targets() const { return m_targets; }
    /// How often it was asked without the right user and password.
    int refusals() const { return m_refusals; }

private:
    struct Connection;

    void accept();
    void read(Connection& connection);
    bool readHttp(Connection& connection);
    bool readSocks(Connection& connection);
    void tunnel(Connection& connection, std::string target);

    Protocol m_protocol;
    quint16 m_upstream;
    std::string m_user;
    std::string m_password;
    std::vector<std::string> m_targets;
    int m_refusals = 0;
    QTcpServer m_server;
};

} // namespace scout::test
