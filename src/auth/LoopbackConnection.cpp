// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/LoopbackConnection.h"

#include "auth/CallbackPage.h"
#include "base/Secret.h"

#include <QTcpSocket>

#include <algorithm>

namespace scout::auth {

LoopbackConnection::LoopbackConnection(
    QTcpSocket* socket, Limits limits, Respond respond, OnClosed onClosed, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_respond(std::move(respond))
    , m_onClosed(std::move(onClosed))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        m_onClosed(m_answeredPath);
        deleteLater();
    });
    connect(&m_timer, &QTimer::timeout, socket, [socket] { socket->abort(); });
    m_timer.setSingleShot(true);
    m_timer.start(limits.time);
    read(); // what came before we listened
}

void LoopbackConnection::read()
{
    QByteArray bytes = m_socket->readAll();
    if (m_isAnswered)
        return;
    m_received.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto end = m_received.find("\r\n\r\n");
    if (std::min(end, m_received.size()) > m_limits.headBytes) {
        write(statusAnswer(431));
        return;
    }
    if (end == std::string::npos)
        return;
    const auto head = parseRequestHead(std::string_view(m_received).substr(0, end));
    wipe(m_received); // it may hold a code
    if (head)
        m_answeredPath = head->path;
    write(head ? m_respond(*head) : statusAnswer(400));
}

void LoopbackConnection::write(const std::string& answer)
{
    m_isAnswered = true;
    m_socket->write(answer.data(), static_cast<qint64>(answer.size()));
    m_socket->disconnectFromHost(); // once all is written
}

} // namespace scout::auth
