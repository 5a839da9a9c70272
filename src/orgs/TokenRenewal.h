// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/JwtSignIn.h"
#include "auth/TokenClient.h"
#include "orgs/OrgProfile.h"

#include <filesystem>

namespace scout::secrets {
class SecretStore;
}

namespace scout::orgs {

/// Why a connection that its user disconnected has no session: Unauthorized "connection_disconnected".
Error disconnectedError();

/// Gets a connection a new access token, in the way that it signs in:
///
///     quick, custom, SFDX auth URL, demo   with the refresh token, which may come back changed
///     client credentials                   asks anew with the app's secret
///     JWT                                  signs a new assertion, for the user that it acts as
///     access token                         not at all: its user must paste a new one
///
/// One renewal at a time for each connection, over all processes: where refresh tokens rotate, the second of
/// two would use up one that is dead, and Salesforce then ends the whole sign-in. A new refresh token is
/// stored, in the place of the old one, before the access token that came with it.
class TokenRenewal {
public:
    /// `lockFolder` holds a lock file for each connection; the others are borrowed.
    struct Parts {
        net::HttpClient& http;
        secrets::SecretStore& secrets;
        const Clock& clock;
        std::filesystem::path lockFolder;
    };

    explicit TokenRenewal(Parts parts);

    /// A newer token than `refused`, stored; the one that another process has got meanwhile counts. Errors:
    /// Unauthorized "reconnect_needed" where there is nothing to renew with, "connection_disconnected" where
    /// that is its user's wish; Salesforce's refusal; those of
    /// the secret store, of the network and of settings::FileLock.
    Task<Result<Secret>> renew(OrgProfile profile, Secret refused);

private:
    Task<Result<Secret>> renewLocked(OrgProfile profile, Secret refused);
    Task<Result<auth::Tokens>> request(OrgProfile profile);
    Task<Result<auth::Tokens>> withRefreshToken(OrgProfile profile);
    Task<Result<auth::Tokens>> withClientCredentials(OrgProfile profile);
    Task<Result<auth::Tokens>> withAssertion(OrgProfile profile);
    Task<Result<Secret>> keep(std::string profileId, auth::Tokens tokens);
    Task<Result<Secret>> read(std::string profileId, std::string what);

    Parts m_parts;
    auth::TokenClient m_tokens;
    auth::JwtSignIn m_assertions;
};

} // namespace scout::orgs
