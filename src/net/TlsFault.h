// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>
#include <QSslError>

#include <string>

namespace scout::net {

/// Why no secure connection to `host` came about. `reason` is what Qt says where there are no `errors`.
///
/// Network "tls_intercepted" where somebody else than a public authority vouches for a certificate of the
/// host: a company's proxy or a security program that opens connections, which the message names. Network
/// "tls_untrusted" for all else, such as a certificate that vouches for itself.
Error tlsFault(const std::string& host, const QList<QSslError>& errors, const QString& reason);

} // namespace scout::net
