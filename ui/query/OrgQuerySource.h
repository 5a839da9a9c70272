// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "query/QuerySource.h"

#include <filesystem>

namespace scout::orgs {
class OrgSessions;
}

namespace scout::query {

/// Queries Salesforce over the session of the connection.
class OrgQuerySource final : public QuerySource {
public:
    /// What the orgs tell of their objects is kept below `cache`.
    OrgQuerySource(orgs::OrgSessions& sessions, const Clock& clock, std::filesystem::path cache)
        : m_sessions(sessions)
        , m_clock(clock)
        , m_cache(std::move(cache))
    { }

    Task<Result<std::unique_ptr<QueryPages>>> open(QueryRequest request) override;
    Task<Result<std::unique_ptr<QuerySchema>>> schema(QueryTarget target) override;

private:
    orgs::OrgSessions& m_sessions;
    const Clock& m_clock;
    std::filesystem::path m_cache;
};

} // namespace scout::query
