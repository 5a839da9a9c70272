// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/SalesforceCli.h"
#include "orgs/SfdxConnect.h"
#include "orgs/UnattendedConnect.h"

namespace scout::orgs {

/// Makes a connection of an org that the Salesforce CLI is signed in to, and writes nothing of the CLI's:
///
///     JWT           the CLI's key file, read and kept in our secret store
///     web sign-in   its access token, and the refresh token for later; only where Salesforce no longer takes
///                   the access token is the refresh token used at once
///     access token  as it is; it can't be renewed
///
/// With a refresh token, Scout and the CLI share one sign-in. Where the app rotates refresh tokens, the first
/// to renew uses up the other's: whoever calls this must say so.
class CliAdoption {
public:
    explicit CliAdoption(ConnectionKeeper::Parts parts);

    /// A connection that was adopted from this org before signs in again instead. Errors:
    /// "cli_token_unreadable"; those of SfdxConnect, UnattendedConnect and ConnectionKeeper.
    Task<Result<Connected>> adopt(CliOrg org, std::vector<Secret> keys);

    /// The connection that adopt() would sign in again; null if there is none.
    const OrgProfile* adopted(const CliOrg& org) const;

private:
    Task<Result<Connected>> adoptJwt(CliOrg org);
    Task<Result<Connected>> adoptTokens(CliOrg org, auth::Tokens tokens, Secret clientSecret);

    std::string nameOf(const CliOrg& org) const;
    std::string idOf(const CliOrg& org) const;

    ConnectionKeeper::Parts m_parts;
    ConnectionKeeper m_keeper;
    SfdxConnect m_sfdx;
    UnattendedConnect m_unattended;
};

} // namespace scout::orgs
