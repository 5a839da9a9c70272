// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/UnattendedConnect.h"

#include "auth/SalesforceHost.h"
#include "orgs/SecretNames.h"

namespace scout::orgs {

namespace {

Error badRequest(const char* code, std::string message)
{
    return Error{ErrorKind::BadRequest, code, std::move(message)};
}

std::string dayOf(TimePoint time)
{
    return toIso8601(time).substr(0, 10);
}

OrgProfile profileFor(JwtConnectRequest& request, const auth::JwtPlace& place)
{
    OrgProfile profile;
    profile.id = std::move(request.reconnects);
    profile.name = std::move(request.name);
    profile.method = Method::Jwt;
    profile.loginUrl = place.loginUrl;
    profile.audience = place.audience;
    profile.clientId = std::move(request.clientId);
    profile.usernames = std::move(request.usernames);
    if (request.certificate)
        profile.certificateExpiresAt = request.certificate->notAfter();
    return profile;
}

/// With the name of the user, of whom there may be several.
Error refused(Error error, const std::string& username)
{
    error.message = username + ": " + error.message;
    return error;
}

} // namespace

Result<void> checkCertificate(
    const crypto::Certificate& certificate, const crypto::PrivateKey& key, TimePoint now)
{
    if (!certificate.matches(key))
        return badRequest(
            "key_certificate_mismatch", "The certificate belongs to another key than the private key.");
    if (now > certificate.notAfter())
        return badRequest(
            "certificate_expired", "The certificate expired on " + dayOf(certificate.notAfter()) + '.');
    if (now < certificate.notBefore())
        return badRequest("certificate_not_yet_valid",
            "The certificate is good only from " + dayOf(certificate.notBefore()) + " on.");
    return {};
}

UnattendedConnect::UnattendedConnect(ConnectionKeeper::Parts parts)
    : m_keeper(parts)
    , m_tokens(parts.http)
    , m_assertions(parts.http, parts.clock)
    , m_clock(parts.clock)
{ }

Task<Result<Connected>> UnattendedConnect::clientCredentials(ClientCredentialsRequest request)
{
    if (auth::isSharedLogin(request.loginUrl))
        co_return badRequest("my_domain_needed",
            "Client credentials work at the org's own address only, not at " + request.loginUrl + '.');
    auto opened = co_await m_keeper.open();
    if (!opened)
        co_return opened.error();
    auth::ClientCredentials credentials{request.loginUrl, {request.clientId, request.clientSecret}};
    auto tokens = co_await m_tokens.clientCredentials(std::move(credentials));
    if (!tokens)
        co_return tokens.error();
    OrgProfile profile;
    profile.id = std::move(request.reconnects);
    profile.name = std::move(request.name);
    profile.method = Method::ClientCredentials;
    profile.loginUrl = std::move(request.loginUrl);
    profile.clientId = std::move(request.clientId);
    Granted granted;
    granted.tokens = std::move(tokens).value();
    granted.secrets.emplace(kClientSecret, std::move(request.clientSecret));
    co_return co_await m_keeper.keep(std::move(profile), std::move(granted));
}

Task<Result<Connected>> UnattendedConnect::jwt(JwtConnectRequest request)
{
    if (request.usernames.empty())
        co_return badRequest("username_missing", "A JWT connection needs a user to act as.");
    if (request.certificate) {
        const auto good = checkCertificate(*request.certificate, request.key, m_clock.now());
        if (!good)
            co_return good.error();
    }
    auto opened = co_await m_keeper.open();
    if (!opened)
        co_return opened.error();
    auto grant = co_await signInAll(request);
    if (!grant)
        co_return grant.error();
    Granted granted;
    granted.tokens = std::move(grant->tokens);
    granted.secrets.emplace(kPrivateKey, request.key.pem());
    OrgProfile profile = profileFor(request, grant->place);
    co_return co_await m_keeper.keep(std::move(profile), std::move(granted));
}

/// The grant of the first user; the others are only tried.
Task<Result<auth::JwtGrant>> UnattendedConnect::signInAll(JwtConnectRequest request)
{
    std::optional<auth::JwtGrant> first;
    for (const std::string& username : request.usernames) {
        auth::JwtRequest signIn{request.loginUrl, request.clientId, username, request.key};
        if (first) {
            signIn.loginUrl = first->place.loginUrl;
            signIn.audience = first->place.audience;
        }
        auto grant = co_await m_assertions.run(std::move(signIn));
        if (!grant)
            co_return refused(std::move(grant).error(), username);
        if (!first)
            first = std::move(grant).value();
    }
    co_return std::move(*first);
}

} // namespace scout::orgs
