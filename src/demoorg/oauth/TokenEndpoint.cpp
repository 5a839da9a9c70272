// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/TokenEndpoint.h"

#include "crypto/Base64.h"
#include "crypto/Digest.h"
#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

#include <array>

namespace scout::demoorg {

namespace {

struct GrantType {
    std::string_view name;
    std::string_view label; ///< in the login history
    GrantOutcome (*run)(const TokenRequest&);
};

constexpr std::array kGrantTypes{
    GrantType{"authorization_code", "Remote Access 2.0", exchangeCode},
    GrantType{"refresh_token", "Refresh Token", refreshTokens},
    GrantType{"urn:ietf:params:oauth:grant-type:jwt-bearer", "JWT Bearer", bearAssertion},
    GrantType{"client_credentials", "Client Credentials", actAsClient},
    GrantType{"password", "Username-Password", usePassword},
};

/// Salesforce's proof that an answer was not tampered with (Salesforce Help, "OAuth 2.0 Web Server Flow").
std::string signature(const ConnectedApp& app, const std::string& identityUrl, const std::string& issuedAt)
{
    return crypto::toBase64(crypto::hmacSha256(app.consumerSecret, identityUrl + issuedAt));
}

Reply tokenReply(std::string body)
{
    return Reply::json(std::move(body))
        .with("Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private")
        .with("Expires", "Thu, 01 Jan 1970 00:00:00 GMT")
        .with("X-ReadOnlyMode", "false");
}

} // namespace

void TokenEndpoint::addRoutes(Router& router)
{
    router.on("POST", "/services/oauth2/token", [this](const Request& request) { return answer(request); });
    router.on("GET", "/services/oauth2/token", [](const Request&) {
        return oauthErrorReply({"invalid_request", "must use HTTP POST"});
    });
}

Reply TokenEndpoint::answer(const Request& request) const
{
    // The parameters may stand in the query as well, as old clients have them.
    Parameters form = request.form();
    for (const auto& [name, value] : request.query.entries())
        form.add(name, value);
    const std::string wanted = form.value("grant_type");
    if (wanted.empty())
        return oauthErrorReply({"invalid_request", "missing required parameter: grant_type"});
    const TokenRequest asked{m_site, form, clientCredentials(request, form)};
    for (const auto& type : kGrantTypes) {
        if (type.name != wanted)
            continue;
        auto outcome = type.run(asked);
        remember(type.label, outcome);
        if (const auto* refusal = std::get_if<OAuthError>(&outcome))
            return oauthErrorReply(*refusal);
        return issue(std::get<TokenGrant>(std::move(outcome)));
    }
    return oauthErrorReply({"unsupported_grant_type", "grant type not supported"});
}

void TokenEndpoint::remember(std::string_view kind, const GrantOutcome& outcome) const
{
    LoginRecord record{.kind = std::string(kind)};
    if (const auto* refusal = std::get_if<OAuthError>(&outcome)) {
        record.status = "Failed: " + refusal->description;
    } else {
        const auto& earned = std::get<TokenGrant>(outcome);
        const auto user = m_site.org.users.byId(earned.grant.userId);
        record.username = user ? user->username : "";
        record.app = earned.app.name;
        record.status = "Success";
    }
    m_site.org.logins.add(record);
}

Reply TokenEndpoint::issue(TokenGrant earned) const
{
    Org& org = m_site.org;
    const Secret token = org.tokens.issueAccessToken(earned.grant);
    const std::string identityUrl = org.identityUrl(earned.grant.userId);
    const std::string issuedAt = std::to_string(org.clock.now().time_since_epoch().count());
    nlohmann::ordered_json body{{"access_token", token.reveal()}};
    if (earned.refreshToken)
        body["refresh_token"] = earned.refreshToken->reveal();
    if (earned.tellsIssued)
        body["signature"] = signature(earned.app, identityUrl, issuedAt);
    if (earned.tellsScope)
        body["scope"] = earned.grant.scopes.text();
    if (earned.grant.scopes.contains("openid") && earned.tellsScope && earned.tellsIssued)
        body["id_token"] = org.idTokens.sign({m_site.origin, identityUrl, earned.app.consumerKey,
            earned.nonce, token.reveal(), org.clock.now()});
    body["instance_url"] = org.hosts.instance;
    body["id"] = identityUrl;
    body["token_type"] = "Bearer";
    if (earned.tellsIssued)
        body["issued_at"] = issuedAt;
    return tokenReply(jsonText(body));
}

} // namespace scout::demoorg
