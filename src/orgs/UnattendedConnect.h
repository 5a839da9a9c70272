// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/JwtSignIn.h"
#include "auth/TokenClient.h"
#include "crypto/Certificate.h"
#include "orgs/ConnectionKeeper.h"

namespace scout::orgs {

struct ClientCredentialsRequest {
    std::string name = {}; ///< empty: the org's own
    std::string reconnects = {}; ///< the id of the connection that signs in again; empty: a new one
    std::string loginUrl; ///< the org's own host, of auth::loginUrlFrom()
    std::string clientId;
    Secret clientSecret;
};

struct JwtConnectRequest {
    std::string name = {};
    std::string reconnects = {};
    std::string loginUrl; ///< of auth::loginUrlFrom()
    std::string clientId; ///< consumer key
    crypto::PrivateKey key;
    /// The one that was uploaded to the app, where it is at hand: compared with the key, and its expiry
    /// known.
    std::optional<crypto::Certificate> certificate = {};
    std::vector<std::string>
        usernames; ///< at least one; the connection acts as the first until told otherwise
};

/// Connects an org without anybody at a browser:
///
///     what was given, checked → secret store opened → tokens → look at the org → stored
///
/// The last two steps are ConnectionKeeper's.
class UnattendedConnect {
public:
    explicit UnattendedConnect(ConnectionKeeper::Parts parts);

    /// The app acts as the user that its policies name. Errors: BadRequest "my_domain_needed" for a login
    /// host that orgs share; those of TokenClient and of ConnectionKeeper.
    Task<Result<Connected>> clientCredentials(ClientCredentialsRequest request);

    /// Every user must be let in, so that none turns out to be refused only when it is needed; the message
    /// names the one that was not. Errors: BadRequest "username_missing", those of checkCertificate(); those
    /// of JwtSignIn and of ConnectionKeeper.
    Task<Result<Connected>> jwt(JwtConnectRequest request);

private:
    Task<Result<auth::JwtGrant>> signInAll(JwtConnectRequest request);

    ConnectionKeeper m_keeper;
    auth::TokenClient m_tokens;
    auth::JwtSignIn m_assertions;
    const Clock& m_clock;
};

/// Whether a certificate is good for signing with the key now. Errors, all BadRequest:
/// "key_certificate_mismatch", "certificate_expired", "certificate_not_yet_valid".
Result<void> checkCertificate(
    const crypto::Certificate& certificate, const crypto::PrivateKey& key, TimePoint now);

} // namespace scout::orgs
