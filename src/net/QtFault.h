// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "net/Url.h"

#include <QSslError>

class QNetworkReply;

namespace scout::net {

/// Whether an answer arrived whole. Qt also reports refusing statuses (400 and up) as errors; those are
/// answers like any other.
bool isWholeAnswer(const QNetworkReply& reply);

/// What a reply itself doesn't know.
struct Circumstances {
    Url url;
    QList<QSslError> tlsErrors; ///< what the TLS layer complained about on the way
    bool isProxied = false;
};

/// Maps what went wrong with a finished reply that is no whole answer.
Error toError(const QNetworkReply& reply, const Circumstances& circumstances);

} // namespace scout::net
