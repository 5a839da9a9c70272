// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Url.h"

#include "async/QtText.h"

#include <QHostAddress>
#include <QUrl>

namespace scout::net {

namespace {

int defaultPort(std::string_view scheme)
{
    return scheme == "https" ? 443 : 80;
}

} // namespace

Result<Url> Url::parse(std::string_view text)
{
    const QUrl parsed(toQString(text), QUrl::StrictMode);
    Url url;
    url.scheme = toUtf8(parsed.scheme());
    url.host = toUtf8(parsed.host(QUrl::FullyEncoded));
    const bool isHttp = url.scheme == "https" || url.scheme == "http";
    if (!parsed.isValid() || !isHttp || url.host.empty() || !parsed.userInfo().isEmpty())
        return Error{ErrorKind::BadRequest, "url_invalid", "This is not an http or https address."};
    url.port = parsed.port(defaultPort(url.scheme));
    url.path = toUtf8(parsed.path(QUrl::FullyEncoded));
    if (url.path.empty())
        url.path = "/";
    url.query = toUtf8(parsed.query(QUrl::FullyEncoded));
    return url;
}

std::string Url::authority() const
{
    const bool isIpv6 = host.find(':') != std::string::npos;
    const std::string name = isIpv6 ? '[' + host + ']' : host;
    return port == defaultPort(scheme) ? name : name + ':' + std::to_string(port);
}

std::string Url::origin() const
{
    return scheme + "://" + authority();
}

std::string Url::text() const
{
    return origin() + path + (query.empty() ? "" : '?' + query);
}

bool Url::isLoopback() const
{
    return isLoopbackHost(host);
}

bool Url::isConfidential() const
{
    return scheme == "https" || isLoopback();
}

bool isLoopbackHost(std::string_view host)
{
    return host == "localhost" || QHostAddress(toQString(host)).isLoopback();
}

} // namespace scout::net
