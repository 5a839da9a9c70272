// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scout::orgs {

/// What kind of org it is, recognised after sign-in and not from what the user said.
enum class Environment { Production, Sandbox, Scratch, Developer, Demo };

/// How the connection signs in.
enum class Method { Quick, Custom, ClientCredentials, Jwt, Token, SfdxUrl, Demo };

enum class Status {
    Connected,
    Attention, ///< works, with something to look after
    Reconnect, ///< its credentials no longer work: sign in again
    Checking,
    Offline, ///< the last check did not reach the org
    Unchecked,
};

/// The words of `scout connections list --format json` and of the profile file.
std::string_view toString(Environment environment);
std::string_view toString(Method method);
std::string_view toString(Status status);
std::optional<Environment> environmentFrom(std::string_view word);
std::optional<Method> methodFrom(std::string_view word);
std::optional<Status> statusFrom(std::string_view word);

/// What the last look at the org found.
struct LastCheck {
    TimePoint at;
    Status status = Status::Unchecked;
    std::string note; ///< one sentence; empty when all is well
    std::optional<int> latencyMs; ///< of one REST call
    std::optional<int> apiUsed; ///< calls of the last 24 hours
    std::optional<int> apiLimit;

    bool operator==(const LastCheck&) const = default;
};

/// A connection as it is kept on disk: everything but its secrets, which are in the SecretStore.
struct OrgProfile {
    std::string id; ///< ours, never shown: 32 hexadecimal digits
    std::string name; ///< unique among the connections, case ignored
    Method method = Method::Quick;
    Environment environment = Environment::Production;

    std::string loginUrl; ///< https://login.salesforce.com, …test…, or the org's own host
    std::string instanceUrl; ///< where the data calls go; no trailing slash
    std::string clientId; ///< consumer key; empty for a pasted access token
    std::string callbackUrl;
    std::vector<std::string> scopes; ///< as granted
    std::string apiVersion; ///< "67.0", the newest that the org offers

    std::string audience; ///< JWT: whom its assertions are addressed to
    std::vector<std::string> usernames; ///< JWT: whom it can act as; `username` is whom it does
    std::optional<TimePoint> certificateExpiresAt; ///< JWT: where the certificate is known

    std::string username;
    std::string displayName;
    std::string userId;
    std::string orgId; ///< 18 characters
    std::string orgName;
    std::string edition; ///< Organization.OrganizationType, "Enterprise Edition"
    std::string instanceName; ///< "EU47"

    TimePoint connectedAt; ///< of the newest sign-in
    bool signedOut = false; ///< its user disconnected it: no new session before Reconnect
    LastCheck lastCheck;

    bool operator==(const OrgProfile&) const = default;
};

} // namespace scout::orgs
