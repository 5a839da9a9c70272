// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/LoopbackListener.h"

#include "auth/CallbackAnswer.h"
#include "net/Url.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace scout::auth {

namespace {

CallbackPage pageFor(const Result<Secret>& answer)
{
    if (answer)
        return CallbackPage::Received;
    if (answer.error().code == "signin_state_mismatch")
        return CallbackPage::Foreign;
    return answer.error().code == "signin_denied" ? CallbackPage::Denied : CallbackPage::Refused;
}

Error portError(const QTcpServer& server, quint16 port)
{
    const std::string number = std::to_string(port);
    if (server.serverError() == QAbstractSocket::AddressInUseError)
        return Error{ErrorKind::Network, "callback_port_busy",
            "Another program is using port " + number + ", where the browser would bring the answer."};
    return Error{ErrorKind::Network, "callback_port_refused",
        "The system does not let Scout listen on port " + number + " of this machine."};
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::open(
    const std::string& callbackUrl, Secret state, OnAnswer onAnswer, Limits limits)
{
    const auto url = net::Url::parse(callbackUrl);
    if (!url || url->scheme != "http" || !url->isLoopback())
        return Error{ErrorKind::BadRequest, "callback_url_invalid",
            "The callback URL has to be an http address on this machine, like "
            "http://localhost:1717/OauthRedirect."};
    std::unique_ptr<LoopbackListener> listener(
        new LoopbackListener(url->path, std::move(state), std::move(onAnswer), limits));
    if (auto error = listener->listen(static_cast<quint16>(url->port)))
        return std::move(*error);
    return listener;
}

LoopbackListener::LoopbackListener(std::string path, Secret state, OnAnswer onAnswer, Limits limits)
    : m_path(std::move(path))
    , m_finishedPath(m_path + (m_path.ends_with('/') ? "finished" : "/finished"))
    , m_state(std::move(state))
    , m_onAnswer(std::move(onAnswer))
    , m_limits(limits)
{ }

LoopbackListener::~LoopbackListener() = default;

/// "localhost" is ::1 to many browsers, so a port that another program holds only there is busy, too: it
/// would get the code. A machine without IPv6 is fine.
std::optional<Error> LoopbackListener::listen(quint16 port)
{
    // The bare enumerator would convert to a port and listen on every interface.
    for (const QHostAddress& address :
        {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
        auto server = std::make_unique<QTcpServer>();
        server->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        const bool isListening = server->listen(address, port);
        const bool isOptional = address == QHostAddress(QHostAddress::LocalHostIPv6)
            && server->serverError() != QAbstractSocket::AddressInUseError;
        if (!isListening && !isOptional)
            return portError(*server, port);
        QObject::connect(server.get(), &QTcpServer::newConnection, server.get(),
            [this, listening = server.get()] { accept(*listening); });
        m_servers.push_back(std::move(server));
    }
    return std::nullopt;
}

void LoopbackListener::accept(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        if (m_openConnections >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_openConnections;
        const auto onClosed = [this](const std::string& path) {
            --m_openConnections;
            if (m_page && path == m_finishedPath)
                m_pageSent.set(true);
        };
        new LoopbackConnection( // deletes itself, at the latest with the server
            socket, m_limits.connection, [this](const RequestHead& request) { return respond(request); },
            onClosed, &server);
    }
}

std::string LoopbackListener::respond(const RequestHead& request)
{
    if (!net::isLoopbackHost(request.host))
        return statusAnswer(403); // a page elsewhere made a name of its own point here
    const bool isFinishedPage = m_page && request.path == m_finishedPath;
    if (!isFinishedPage && request.path != m_path)
        return statusAnswer(404);
    if (request.method != "GET")
        return statusAnswer(405);
    if (isFinishedPage)
        return pageAnswer(*m_page);
    if (!looksLikeAnswer(request.query))
        return pageAnswer(CallbackPage::Visit);
    if (!m_page)
        settle(request);
    return redirectAnswer(m_finishedPath);
}

void LoopbackListener::settle(const RequestHead& request)
{
    auto answer = readCallback(request.query, m_state);
    m_page = pageFor(answer);
    m_onAnswer(std::move(answer));
}

Task<Result<void>> LoopbackListener::pageSent()
{
    co_await m_pageSent.wait();
    co_return Result<void>();
}

} // namespace scout::auth
