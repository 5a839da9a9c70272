// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/RequestHead.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <string>

class QTcpSocket;

namespace scout::auth {

/// One connection to the loopback listener: reads one request head, writes one answer, closes. It owns its
/// socket and deletes itself once that is closed. A request that is too long is refused, one that takes too
/// long is dropped.
class LoopbackConnection final : public QObject {
public:
    struct Limits {
        std::chrono::milliseconds time = std::chrono::seconds(10);
        std::size_t headBytes = 64 * 1024; ///< cookies of other programs on "localhost" come along
    };
    /// The whole HTTP answer to a request.
    using Respond = std::function<std::string(const RequestHead&)>;
    /// Called when the connection is over, with the path that was answered.
    using OnClosed = std::function<void(const std::string& path)>;

    LoopbackConnection(
        QTcpSocket* socket, Limits limits, Respond respond, OnClosed onClosed, QObject* parent);

private:
    void read();
    void write(const std::string& answer);

    QTcpSocket* m_socket;
    Limits m_limits;
    Respond m_respond;
    OnClosed m_onClosed;
    std::string m_received;
    std::string m_answeredPath;
    bool m_isAnswered = false;
    QTimer m_timer;
};

} // namespace scout::auth
