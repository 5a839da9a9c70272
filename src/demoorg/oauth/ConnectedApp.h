// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "demoorg/oauth/Scopes.h"

namespace scout::demoorg {

/// Policy "Permitted Users" of an app.
enum class PermittedUsers {
    SelfAuthorize, ///< "All users may self-authorize"
    AdminApproved, ///< "Admin approved users are pre-authorized"
};

/// Which of Setup's two pages made an app. The protocol is the same.
enum class AppKind { ExternalClientApp, ConnectedApp };

/// What "Connected Apps OAuth Usage" in Setup says of an app. Apps made in this org are installed from the
/// start; PlatformCLI, which every org knows, is not.
enum class Installation { NotInstalled, Installed, Blocked };

/// An external client app (or connected app) with its OAuth settings and policies, named as in Setup.
struct ConnectedApp {
    std::string consumerKey;
    /// Empty for a public client. Kept as it is: Setup reveals it, and `signature` is keyed with it.
    std::string consumerSecret = {};
    AppKind kind = AppKind::ExternalClientApp;
    std::string name = {};
    std::string apiName = {};
    std::string contactEmail = {};
    std::string distribution = "Local"; ///< or "Packaged"
    std::string description = {};
    std::string logoUrl = {};
    std::string infoUrl = {};
    bool isEnabled = true; ///< policy "App Status"; nobody knows an app that is not

    bool usesOAuth = true;
    std::vector<std::string> callbackUrls = {};
    Scopes scopes = {};

    bool webServerFlow = true;
    bool clientCredentialsFlow = false;
    bool jwtFlow = false;
    bool passwordFlow = false;
    bool secretForWebServerFlow = true;
    bool secretForRefreshFlow = true;
    bool pkceRequired = true;
    bool rotatesRefreshTokens = false;

    PermittedUsers permittedUsers = PermittedUsers::SelfAuthorize;
    std::vector<std::string> permittedProfiles = {}; ///< ids of profiles and permission sets
    bool relaxesIpRestrictions = true; ///< policy "IP Relaxation"
    bool expiresRefreshTokensAtOnce = false; ///< policy "Refresh Token Policy"
    std::string certificate = {}; ///< PEM, for the JWT bearer flow
    std::string runAsUser = {}; ///< username, for the client credentials flow

    Installation installation = Installation::Installed;
    bool madeElsewhere = false; ///< in another org, as PlatformCLI was

    bool isPublic() const { return consumerSecret.empty(); }
    bool hasCallback(std::string_view url) const;

    bool operator==(const ConnectedApp&) const = default;
};

std::string toJson(const ConnectedApp& app);
/// Errors: those of json::Decoder.
Result<ConnectedApp> appFromJson(std::string_view text);

} // namespace scout::demoorg
