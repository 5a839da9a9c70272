// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <filesystem>
#include <string>

namespace scout::demoorg {

/// Everything that a client needs to reach a demo org, with throw-away credentials of one app that has every
/// flow enabled.
struct ServerEnvironment {
    std::string loginUrl; ///< the login host of production
    std::string testUrl; ///< the login host of sandboxes
    std::string instanceUrl; ///< the org's own host, its My Domain
    std::string clientId;
    Secret clientSecret;
    std::string username;
    Secret password;
    Secret accessToken;
    Secret refreshToken;
    Secret readToken; ///< an access token of a user who may change nothing
    std::string redirectUri;
    std::filesystem::path jwtKeyFile; ///< empty where the caller brought a certificate
    std::string apiVersion; ///< "67.0"
    std::filesystem::path authorityFile; ///< what a client has to trust; empty without TLS
};

} // namespace scout::demoorg
