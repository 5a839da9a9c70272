// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtFault.h"

#include "async/QtText.h"
#include "net/NetworkError.h"
#include "net/TlsFault.h"

#include <QNetworkReply>

namespace scout::net {

namespace {

using Code = QNetworkReply::NetworkError;

/// Qt has words of its own for a proxy's faults, but reports most as if there were none: where the way leads
/// through a proxy, it is the proxy that wasn't found or refused.
bool isProxyFault(Code code, bool isProxied)
{
    const bool isCalledSo =
        code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError;
    const bool isWayFault = code == QNetworkReply::ConnectionRefusedError
        || code == QNetworkReply::HostNotFoundError || code == QNetworkReply::UnknownNetworkError;
    return isCalledSo || (isProxied && isWayFault);
}

bool comesFromStatus(Code code)
{
    const bool isContentFault =
        code >= QNetworkReply::ContentAccessDenied && code <= QNetworkReply::UnknownContentError;
    const bool isServerFault =
        code >= QNetworkReply::InternalServerError && code <= QNetworkReply::UnknownServerError;
    return isContentFault || isServerFault || code == QNetworkReply::ProtocolInvalidOperationError;
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

bool isWholeAnswer(const QNetworkReply& reply)
{
    const int status = statusOf(reply);
    if (reply.error() == QNetworkReply::NoError)
        return status != 0;
    return status >= 400 && comesFromStatus(reply.error());
}

Error toError(const QNetworkReply& reply, const Circumstances& circumstances)
{
    const std::string& host = circumstances.url.host;
    if (isProxyFault(reply.error(), circumstances.isProxied))
        return networkError("network_proxy",
            "The proxy did not let us through to " + host + ": " + withFullStop(reply.errorString()));
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return networkError("network_name", "The name " + host + " could not be found.");
    case QNetworkReply::ConnectionRefusedError:
        return networkError(
            "network_refused", "No connection: " + circumstances.url.authority() + " refused it.");
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFault(host, circumstances.tlsErrors, reply.errorString());
    case QNetworkReply::OperationCanceledError: // Qt's word for its own transfer timeout
    case QNetworkReply::TimeoutError:
        return Error{ErrorKind::Timeout, "network_idle", host + " has been silent for too long."};
    case QNetworkReply::NoError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return Error{ErrorKind::BadResponse, "network_garbage", "What " + host + " answered is not HTTP."};
    case QNetworkReply::RemoteHostClosedError: // also Qt's verdict on bytes that are no HTTP
    case QNetworkReply::ContentReSendError: // it would have liked to send a body again
        return networkError("network_cut", host + " closed the connection before it gave a complete answer.");
    default:
        return networkError(
            "network_cut", "The connection to " + host + " was lost: " + withFullStop(reply.errorString()));
    }
}

} // namespace scout::net
