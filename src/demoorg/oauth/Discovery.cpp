// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/Discovery.h"

#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

std::string configuration(const std::string& origin)
{
    auto scopes = nlohmann::ordered_json::array();
    for (const auto& scope : knownScopes())
        scopes.push_back(scope.name);
    scopes.push_back("offline_access");
    return jsonText({
        {"issuer", origin},
        {"authorization_endpoint", origin + "/services/oauth2/authorize"},
        {"token_endpoint", origin + "/services/oauth2/token"},
        {"revocation_endpoint", origin + "/services/oauth2/revoke"},
        {"userinfo_endpoint", origin + "/services/oauth2/userinfo"},
        {"jwks_uri", origin + "/id/keys"},
        {"introspection_endpoint", origin + "/services/oauth2/introspect"},
        {"scopes_supported", scopes},
        {"response_types_supported", {"code"}},
        {"subject_types_supported", {"public"}},
        {"id_token_signing_alg_values_supported", {"RS256"}},
        {"display_values_supported", {"page", "popup", "touch"}},
        {"token_endpoint_auth_methods_supported", {"client_secret_post", "client_secret_basic"}},
        {"code_challenge_methods_supported", {"S256"}},
        {"claims_supported",
            {"active", "address", "email", "email_verified", "family_name", "given_name", "is_app_installed",
                "language", "locale", "name", "nickname", "organization_id", "photos", "picture",
                "preferred_username", "profile", "sub", "updated_at", "urls", "user_id", "user_type",
                "zoneinfo"}},
    });
}

} // namespace

void addDiscoveryRoutes(Router& router, const Site& site)
{
    router.on("GET", "/.well-known/openid-configuration",
        [origin = site.origin](const Request&) { return Reply::json(configuration(origin)); });
    router.on(
        "GET", "/id/keys", [&org = site.org](const Request&) { return Reply::json(org.idTokens.keySet()); });
}

} // namespace scout::demoorg
