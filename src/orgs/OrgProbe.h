// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgProfile.h"
#include "orgs/OrgSession.h"

namespace scout::orgs {

/// What an org says about itself. Fields stay empty where the user may not read them.
struct OrgFacts {
    std::string apiVersion; ///< the newest, "67.0"
    std::string userId;
    std::string username;
    std::string displayName;
    std::string orgId;
    std::string orgName;
    std::string edition;
    std::string instanceName;
    Environment environment = Environment::Production;
    std::optional<ApiUsage> usage;
    int latencyMs = 0; ///< of the slowest single call

    bool operator==(const OrgFacts&) const = default;
};

/// Looks at an org with the token at hand: versions, user, organization; three calls, of which two count
/// against the org's API limit.
class OrgProbe {
public:
    OrgProbe(OrgSession& session, const Clock& clock);

    /// Fails where the token is refused or the org is not reached; an Organization that the user may not
    /// read only leaves its fields empty.
    Task<Result<OrgFacts>> look();

private:
    Task<Result<net::HttpResponse>> timed(std::string path);
    Task<Result<void>> readVersions();
    Task<Result<void>> readUser();
    Task<Result<void>> readOrganization();

    OrgSession& m_session;
    const Clock& m_clock;
    OrgFacts m_facts;
};

/// Copies what was learned into the profile and marks it as checked at `now`.
void apply(const OrgFacts& facts, TimePoint now, OrgProfile& profile);
/// Marks the profile with the status that the failure of a check means.
void apply(const Error& failure, TimePoint now, OrgProfile& profile);

} // namespace scout::orgs
