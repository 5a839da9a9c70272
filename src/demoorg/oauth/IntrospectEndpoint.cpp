// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/IntrospectEndpoint.h"

#include "demoorg/http/JsonText.h"
#include "demoorg/oauth/TokenRequest.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

std::int64_t epochSeconds(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

SecretRule introspectionSecret(const ConnectedApp&)
{
    return SecretRule::Required;
}

Json describe(const Org& org, const Grant& grant, const char* kind)
{
    const auto user = org.users.byId(grant.userId);
    return {{"active", true}, {"scope", grant.scopes.text()}, {"client_id", grant.app},
        {"username", user ? user->username : ""}, {"sub", org.identityUrl(grant.userId)},
        {"token_type", kind}};
}

Reply introspect(const Site& site, const Request& request)
{
    Org& org = site.org;
    const Parameters form = request.form();
    const auto client = authenticateClient(site, clientCredentials(request, form), introspectionSecret);
    if (std::holds_alternative<OAuthError>(client))
        return oauthErrorReply({"invalid_client", "invalid client credentials", 401});
    const auto& app = std::get<ConnectedApp>(client);
    const std::string token = form.value("token");
    if (const auto session = org.tokens.session(token); session && session->grant.app == app.consumerKey) {
        Json body = describe(org, session->grant, "access_token");
        body["exp"] = epochSeconds(session->expires);
        body["iat"] = epochSeconds(session->issued);
        body["nbf"] = epochSeconds(session->issued);
        return Reply::json(jsonText(body));
    }
    if (const auto grant = org.tokens.peekRefreshGrant(token); grant && grant->app == app.consumerKey)
        return Reply::json(jsonText(describe(org, *grant, "refresh_token")));
    return Reply::json(R"({"active":false})");
}

} // namespace

void addIntrospectRoutes(Router& router, const Site& site)
{
    router.on("POST", "/services/oauth2/introspect",
        [&site](const Request& request) { return introspect(site, request); });
}

} // namespace scout::demoorg
