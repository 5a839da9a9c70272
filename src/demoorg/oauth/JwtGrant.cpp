// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/AppPolicy.h"
#include "demoorg/oauth/Grants.h"
#include "demoorg/oauth/Jwt.h"

#include <array>

namespace scout::demoorg {

namespace {

/// "http://localhost:1/" and "http://127.0.0.1:1" are one place.
std::string normalized(std::string url)
{
    while (url.ends_with('/'))
        url.pop_back();
    constexpr std::string_view kName = "://localhost";
    const auto at = url.find(kName);
    if (at != std::string::npos)
        url.replace(at, kName.size(), "://127.0.0.1");
    return url;
}

/// The login host of the org's kind, or the org's own; Salesforce's names are good here as well, since
/// clients have them built in.
bool isAudience(const Org& org, const std::string& audience)
{
    const std::array<std::string, 3> good{
        org.isSandbox ? "https://test.salesforce.com" : "https://login.salesforce.com",
        org.isSandbox ? org.hosts.sandbox : org.hosts.production, org.hosts.instance};
    const std::string asked = normalized(audience);
    for (const auto& url : good)
        if (normalized(url) == asked)
            return true;
    return false;
}

bool isSigned(const ConnectedApp& app, const Jwt& jwt, TimePoint now)
{
    if (jwt.algorithm != "RS256" || app.certificate.empty())
        return false;
    const auto certificate = Certificate::read(app.certificate);
    return certificate && certificate->notBefore() <= now && now <= certificate->notAfter()
        && certificate->verifies(jwt.signedPart, jwt.signature);
}

std::optional<OAuthError> judge(const Org& org, const ConnectedApp& app, const Jwt& jwt)
{
    constexpr double kClockSkew = 60; // seconds that the clocks of client and org may differ
    const double now = double(org.clock.now().time_since_epoch().count()) / 1000;
    if (!app.jwtFlow)
        return OAuthError{"invalid_grant", "jwt bearer flow not enabled"};
    if (!isSigned(app, jwt, org.clock.now()))
        return OAuthError{"invalid_grant", "invalid assertion"};
    if (!isAudience(org, jwt.audience))
        return OAuthError{"invalid_grant", "audience is invalid"};
    // Only the past is refused: the Salesforce CLI sends milliseconds, thousands of years ahead.
    if (jwt.expires + kClockSkew < now)
        return OAuthError{"invalid_grant", "expired authorization code"};
    return std::nullopt;
}

} // namespace

GrantOutcome bearAssertion(const TokenRequest& request)
{
    Org& org = request.site.org;
    const std::string assertion = request.form.value("assertion");
    if (assertion.empty())
        return OAuthError{"invalid_request", "missing required parameter: assertion"};
    const auto jwt = Jwt::parse(assertion);
    if (!jwt)
        return OAuthError{"invalid_grant", "invalid assertion"};
    auto app = request.site.findApp(jwt->issuer);
    if (!app || app->installation == Installation::Blocked || !request.site.knowsOrg())
        return OAuthError{"invalid_client_id", "client identifier invalid"};
    if (auto refusal = judge(org, *app, *jwt))
        return std::move(*refusal);
    const auto user = org.users.byUsername(jwt->subject);
    if (!user)
        return OAuthError{"invalid_grant", "invalid assertion"};
    if (auto refusal = tokenRefusal(org, *app, *user))
        return std::move(*refusal);
    auto approved = approvedScopes(org, *app, *user);
    if (auto* refusal = std::get_if<OAuthError>(&approved))
        return std::move(*refusal);
    TokenGrant earned{std::move(*app), {{}, user->id, std::get<Scopes>(approved).without("refresh_token")}};
    earned.grant.app = earned.app.consumerKey;
    earned.tellsIssued = false;
    return earned;
}

} // namespace scout::demoorg
