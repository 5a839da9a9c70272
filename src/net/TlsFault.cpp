// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsFault.h"

#include "async/QtText.h"
#include "net/NetworkError.h"
#include "net/Url.h"

#include <QSslCertificate>

#include <algorithm>

namespace scout::net {

namespace {

/// The name of the authority, with its company's where that says more: "Zscaler Root CA" of "Zscaler Inc.".
std::string issuerOf(const QSslCertificate& certificate)
{
    const QString name = certificate.issuerInfo(QSslCertificate::CommonName).value(0);
    const QString company = certificate.issuerInfo(QSslCertificate::Organization).value(0);
    if (name.isEmpty() || company.isEmpty())
        return toUtf8(name + company);
    return toUtf8(name) + "\" of \"" + toUtf8(company);
}

/// The certificate of the host itself: the complaints about it and about those above it name each of theirs.
QSslCertificate leafOf(const QList<QSslError>& errors)
{
    const auto leaf = std::find_if(errors.begin(), errors.end(), [](const QSslError& error) {
        return !error.certificate().isNull() && !error.certificate().isSelfSigned();
    });
    return leaf == errors.end() ? errors.first().certificate() : leaf->certificate();
}

bool isOfUnknownAuthority(const QList<QSslError>& errors)
{
    return std::any_of(errors.begin(), errors.end(), [](const QSslError& error) {
        return error.error() == QSslError::UnableToGetLocalIssuerCertificate
            || error.error() == QSslError::SelfSignedCertificateInChain;
    });
}

} // namespace

Error tlsFault(const std::string& host, const QList<QSslError>& errors, const QString& reason)
{
    if (errors.isEmpty())
        return networkError(
            "tls_untrusted", "No secure connection to " + host + " could be made: " + withFullStop(reason));
    const QSslCertificate certificate = leafOf(errors);
    const std::string issuer = issuerOf(certificate);
    const bool isOurs = isLoopbackHost(host);
    if (isOfUnknownAuthority(errors) && !certificate.isSelfSigned() && !issuer.empty() && !isOurs)
        return networkError("tls_intercepted",
            "The certificate of " + host + " comes from \"" + issuer
                + "\", which is no public authority: it opens the connections of this computer.");
    std::string message =
        "The certificate of " + host + " is not trusted: " + withFullStop(errors.first().errorString());
    if (!issuer.empty())
        message += " It was issued by \"" + issuer + "\".";
    return networkError("tls_untrusted", std::move(message));
}

} // namespace scout::net
