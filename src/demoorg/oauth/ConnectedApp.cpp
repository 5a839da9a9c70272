// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/ConnectedApp.h"

#include "demoorg/http/JsonText.h"
#include "json/Decoder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

constexpr auto kAdminApproved = "admin-approved";
constexpr auto kSelfAuthorize = "self-authorize";
constexpr auto kConnectedApp = "connected-app";
constexpr auto kExternalClientApp = "external-client-app";

const char* toText(Installation installation)
{
    switch (installation) {
    case Installation::NotInstalled:
        return "not-installed";
    case Installation::Installed:
        return "installed";
    case Installation::Blocked:
        return "blocked";
    }
    return "installed";
}

Installation installationOf(std::string_view text)
{
    if (text == "not-installed")
        return Installation::NotInstalled;
    return text == "blocked" ? Installation::Blocked : Installation::Installed;
}

void readIdentity(ConnectedApp& app, const json::Node& root)
{
    app.consumerKey = root["consumerKey"].string();
    app.consumerSecret = root["consumerSecret"].string();
    app.kind =
        root["kind"].stringOr("") == kConnectedApp ? AppKind::ConnectedApp : AppKind::ExternalClientApp;
    app.name = root["name"].string();
    app.apiName = root["apiName"].stringOr("");
    app.contactEmail = root["contactEmail"].string();
    app.distribution = root["distribution"].stringOr("Local");
    app.description = root["description"].stringOr("");
    app.logoUrl = root["logoUrl"].stringOr("");
    app.infoUrl = root["infoUrl"].stringOr("");
    app.installation = installationOf(root["installation"].string());
    app.madeElsewhere = root["madeElsewhere"].boolean();
}

void readOAuthSettings(ConnectedApp& app, const json::Node& root)
{
    app.usesOAuth = root["usesOAuth"].booleanOr(true);
    app.callbackUrls = root["callbackUrls"].strings();
    app.scopes = Scopes(root["scopes"].string());
    app.webServerFlow = root["webServerFlow"].boolean();
    app.clientCredentialsFlow = root["clientCredentialsFlow"].boolean();
    app.jwtFlow = root["jwtFlow"].boolean();
    app.passwordFlow = root["passwordFlow"].boolean();
    app.secretForWebServerFlow = root["secretForWebServerFlow"].boolean();
    app.secretForRefreshFlow = root["secretForRefreshFlow"].boolean();
    app.pkceRequired = root["pkceRequired"].boolean();
    app.rotatesRefreshTokens = root["rotatesRefreshTokens"].boolean();
    app.certificate = root["certificate"].string();
}

void readPolicies(ConnectedApp& app, const json::Node& root)
{
    app.isEnabled = root["isEnabled"].booleanOr(true);
    app.permittedUsers = root["permittedUsers"].string() == kAdminApproved ? PermittedUsers::AdminApproved
                                                                           : PermittedUsers::SelfAuthorize;
    app.permittedProfiles = root["permittedProfiles"].strings();
    app.relaxesIpRestrictions = root["relaxesIpRestrictions"].booleanOr(true);
    app.expiresRefreshTokensAtOnce = root["expiresRefreshTokensAtOnce"].booleanOr(false);
    app.runAsUser = root["runAsUser"].string();
}

} // namespace

bool ConnectedApp::hasCallback(std::string_view url) const
{
    return std::find(callbackUrls.begin(), callbackUrls.end(), url) != callbackUrls.end();
}

std::string toJson(const ConnectedApp& app)
{
    return jsonText({
        {"consumerKey", app.consumerKey},
        {"consumerSecret", app.consumerSecret},
        {"kind", app.kind == AppKind::ConnectedApp ? kConnectedApp : kExternalClientApp},
        {"name", app.name},
        {"apiName", app.apiName},
        {"contactEmail", app.contactEmail},
        {"distribution", app.distribution},
        {"description", app.description},
        {"logoUrl", app.logoUrl},
        {"infoUrl", app.infoUrl},
        {"isEnabled", app.isEnabled},
        {"usesOAuth", app.usesOAuth},
        {"callbackUrls", app.callbackUrls},
        {"scopes", app.scopes.text()},
        {"webServerFlow", app.webServerFlow},
        {"clientCredentialsFlow", app.clientCredentialsFlow},
        {"jwtFlow", app.jwtFlow},
        {"passwordFlow", app.passwordFlow},
        {"secretForWebServerFlow", app.secretForWebServerFlow},
        {"secretForRefreshFlow", app.secretForRefreshFlow},
        {"pkceRequired", app.pkceRequired},
        {"rotatesRefreshTokens", app.rotatesRefreshTokens},
        {"permittedUsers",
            app.permittedUsers == PermittedUsers::AdminApproved ? kAdminApproved : kSelfAuthorize},
        {"permittedProfiles", app.permittedProfiles},
        {"relaxesIpRestrictions", app.relaxesIpRestrictions},
        {"expiresRefreshTokensAtOnce", app.expiresRefreshTokensAtOnce},
        {"certificate", app.certificate},
        {"runAsUser", app.runAsUser},
        {"installation", toText(app.installation)},
        {"madeElsewhere", app.madeElsewhere},
    });
}

Result<ConnectedApp> appFromJson(std::string_view text)
{
    auto document = json::Decoder::parse(text, "a connected app");
    if (!document)
        return document.error();
    const auto root = document->root();
    ConnectedApp app;
    readIdentity(app, root);
    readOAuthSettings(app, root);
    readPolicies(app, root);
    if (const auto complaint = document->complaint())
        return *complaint;
    return app;
}

} // namespace scout::demoorg
