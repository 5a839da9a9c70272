// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/SfdxAuthUrl.h"
#include "auth/TokenClient.h"
#include "orgs/ConnectionKeeper.h"

namespace scout::orgs {

struct SfdxConnectRequest {
    std::string name = {}; ///< empty: the org's own
    std::string reconnects = {}; ///< the id of the connection that signs in again; empty: a new one
    auth::SfdxAuthUrl url;
};

/// From an SFDX auth URL to a stored connection, and back:
///
///     secret store opened → tokens for the refresh token → look at the org → stored
///
/// The last two steps are ConnectionKeeper's.
class SfdxConnect {
public:
    explicit SfdxConnect(ConnectionKeeper::Parts parts);

    /// A host of this machine is asked without TLS unless it answers a handshake. Errors: those of
    /// TokenClient and of ConnectionKeeper.
    Task<Result<Connected>> run(SfdxConnectRequest request);

    /// The URL of a connection: whoever has it can sign in as its user, so ask before it is shown. Errors:
    /// BadRequest "sfdx_url_impossible" where the connection has no refresh token; NotFound
    /// "connection_unknown"; those of the secret store.
    Task<Result<auth::SfdxAuthUrl>> urlOf(std::string profileId);

private:
    Task<Result<Connected>> keep(SfdxConnectRequest request, std::string loginUrl);

    ConnectionKeeper::Parts m_parts;
    ConnectionKeeper m_keeper;
    auth::TokenClient m_tokens;
};

} // namespace scout::orgs
