// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"

#include <optional>
#include <string>
#include <vector>

namespace scout::auth {

/// The app that signs in: a consumer key and, where the app demands one, its secret.
struct ClientApp {
    std::string id;
    Secret secret = {};

    bool operator==(const ClientApp&) const = default;
};

/// What a token endpoint grants. Salesforce never says how long an access token lives.
struct Tokens {
    Secret accessToken;
    Secret refreshToken = {}; ///< empty if none was granted, or if the old one stays good
    std::string instanceUrl = {}; ///< origin of the org, "https://acme.my.salesforce.com"
    std::string identityUrl = {}; ///< ".../id/ORG/USER"; its host may be a login host
    std::vector<std::string> scopes = {}; ///< as granted, in the server's order
    std::optional<TimePoint> issuedAt = {};

    bool operator==(const Tokens&) const = default;
};

} // namespace scout::auth
