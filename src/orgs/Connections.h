// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/TokenClient.h"
#include "orgs/OrgProbe.h"

#include <optional>

namespace scout::secrets {
class SecretStore;
}

namespace scout::orgs {

class OrgSessions;
class OrgStore;

/// What can be done with a connection that is there: look whether it works, sign it in and out, and end it.
class Connections {
public:
    struct Parts {
        net::HttpClient& http;
        secrets::SecretStore& secrets;
        OrgStore& store;
        OrgSessions& sessions;
        const Clock& clock;
    };

    struct CheckOutcome {
        OrgProfile profile; ///< with what the check found
        std::optional<Error> failure; ///< why it is not healthy
    };
    /// What became of the token of a connection that ended.
    struct Removal {
        bool revoked = false; ///< Salesforce no longer takes its token
        std::optional<Error> revocationFailure; ///< the token was deleted here, but may still be good there
    };

    explicit Connections(Parts parts);

    /// A light check: token, API, identity, organization. What it finds is kept in the profile. An unhealthy
    /// connection is an outcome; Errors are NotFound "connection_unknown" and those of the store.
    Task<Result<CheckOutcome>> check(std::string profileId);

    /// A new session for a connection that keeps what it signs in with (ReconnectBy::StoredKey), also after
    /// disconnect(). Errors:
    /// those of the sign-in and of OrgProbe; Forbidden "reconnect_other_user"; NotFound "connection_unknown";
    /// those of the stores.
    Task<Result<OrgProfile>> signInAgain(std::string profileId);

    /// Has a JWT connection act as another of its users, once the org has let that one in; until then, and if
    /// it does not, everything stays as it was. Errors: BadRequest "act_as_needs_jwt", "act_as_unknown_user"
    /// (not one of the connection's); those of signInAgain().
    Task<Result<OrgProfile>> actAs(std::string profileId, std::string username);

    /// Revokes the tokens at Salesforce and deletes them here. The connection stays, without a session until
    /// it is signed in again; so does what it signs in with, as a key or the secret of its app. A revocation
    /// that fails changes nothing of that. Errors: NotFound "connection_unknown"; those of the stores, and
    /// with the secret store locked everything is as it was.
    Task<Result<Removal>> disconnect(std::string profileId);

    /// Revokes the token at Salesforce unless `keepToken`, then deletes secrets and profile. A revocation
    /// that fails does not keep the connection; a secret store that is locked does, with everything in place.
    Task<Result<Removal>> remove(std::string profileId, bool keepToken);

private:
    Task<Result<OrgFacts>> look(std::string profileId);
    Task<Result<void>> forgetSession(std::string profileId);
    Task<Result<OrgFacts>> lookAs(std::string profileId, std::string username);
    Task<Result<OrgProfile>> signInNow(std::string profileId);
    Task<Result<Secret>> tokenToRevoke(std::string profileId);
    Task<Result<Removal>> revoke(std::string profileId);
    Task<Result<void>> deleteSecrets(std::string profileId, std::vector<std::string_view> which);

    auth::TokenClient m_tokens;
    Parts m_parts;
};

} // namespace scout::orgs
