// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/Tokens.h"
#include "net/HttpClient.h"
#include "orgs/OrgProbe.h"

#include <map>

namespace scout::secrets {
class SecretStore;
}

namespace scout::orgs {

class OrgSessions;
class OrgStore;

/// A connection, stored.
struct Connected {
    OrgProfile profile;
    OrgFacts facts;
};

/// What a sign-in brought that must be kept secret.
struct Granted {
    auth::Tokens tokens;
    std::map<std::string, Secret> secrets = {}; ///< by the names of SecretNames.h, the tokens' aside
};

/// From granted tokens to a stored connection:
///
///     look at the org → the same user as before? → secrets stored → profile stored
///
/// Nothing is stored before the org has answered with the new token; the secrets are on disk before the
/// profile that needs them.
class ConnectionKeeper {
public:
    struct Parts {
        net::HttpClient& http;
        secrets::SecretStore& secrets;
        OrgStore& store;
        OrgSessions& sessions;
        const Clock& clock;
    };

    explicit ConnectionKeeper(Parts parts)
        : m_parts(parts)
    { }

    /// Before the user is bothered with a sign-in whose tokens could not be kept. Errors: those of the
    /// secret store.
    Task<Result<void>> open();

    /// Without an id, a new connection, with its org's name if it has none. With one, a new sign-in of that
    /// connection, which keeps its name, its place and whether it is the default. Errors: those of OrgProbe
    /// and of the stores; NotFound "connection_unknown"; Forbidden "reconnect_other_user" where somebody else
    /// signed in than the connection belongs to, or in another org; the connection is then as it was.
    Task<Result<Connected>> keep(OrgProfile profile, Granted granted);

private:
    Task<Result<Connected>> keepNew(OrgProfile profile, Granted granted, OrgFacts facts);
    Task<Result<Connected>> keepInPlace(OrgProfile profile, Granted granted, OrgFacts facts);
    Task<Result<void>> store(std::string profileId, Granted granted);
    Task<Result<void>> storeTokens(std::string profileId, auth::Tokens tokens);

    Parts m_parts;
};

/// Refuses facts of another user or org than the profile's; what the profile does not know is not compared.
Result<void> checkSameUser(const OrgProfile& profile, const OrgFacts& facts);

} // namespace scout::orgs
