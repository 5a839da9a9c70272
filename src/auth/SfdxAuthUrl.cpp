// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/SfdxAuthUrl.h"

#include "base/Text.h"
#include "net/Url.h"

#include <algorithm>

namespace scout::auth {

namespace {

constexpr std::string_view kScheme = "force://";

Error invalid(const std::string& what)
{
    return Error{ErrorKind::BadRequest, "sfdx_url_invalid",
        "The text is no SFDX auth URL: " + what
            + " It looks like force://clientId:secret:refreshToken@host."};
}

/// The characters of consumer keys, secrets and refresh tokens.
bool isCredential(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isDigit || isLetter || c == '.' || c == '_' || c == '=' || c == '-';
    });
}

Result<net::Url> readHost(std::string_view text)
{
    auto url = net::Url::parse("https://" + std::string(text));
    const bool isBareHost = url && url->path == "/" && url->query.empty();
    if (!isBareHost)
        return invalid("what follows the @ is not a host.");
    return url;
}

} // namespace

Result<SfdxAuthUrl> SfdxAuthUrl::parse(const Secret& text)
{
    std::string_view rest = trim(text.reveal());
    if (!rest.starts_with(kScheme))
        return invalid("it does not begin with force://.");
    rest.remove_prefix(kScheme.size());
    const auto at = rest.find('@');
    if (at == std::string_view::npos)
        return invalid("there is no @ with a host behind it.");
    const auto parts = split(rest.substr(0, at), ':');
    if (parts.size() != 3)
        return invalid("before the @ stand three parts, with a colon between.");
    const bool isComplete = !parts[0].empty() && !parts[2].empty();
    if (!isComplete || !std::all_of(parts.begin(), parts.end(), isCredential))
        return invalid("the consumer key or the refresh token is missing or has a character too many.");
    const auto host = readHost(rest.substr(at + 1));
    if (!host)
        return host.error();
    SfdxAuthUrl url;
    url.app = {std::string(parts[0]), Secret(std::string(parts[1]))};
    url.refreshToken = Secret(std::string(parts[2]));
    url.host = host->host;
    url.port = host->port;
    return url;
}

bool SfdxAuthUrl::isLoopback() const
{
    return net::isLoopbackHost(host);
}

std::string SfdxAuthUrl::origin(std::string_view scheme) const
{
    net::Url url;
    url.scheme = scheme;
    url.host = host;
    url.port = port;
    return url.origin();
}

Secret SfdxAuthUrl::text() const
{
    const std::string authority = origin().substr(std::string_view("https://").size());
    return Secret(std::string(kScheme) + app.id + ':' + app.secret.reveal() + ':' + refreshToken.reveal()
        + '@' + authority);
}

} // namespace scout::auth
