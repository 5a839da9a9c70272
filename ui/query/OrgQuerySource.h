// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/QuerySource.h"

namespace scout::orgs {
class OrgSessions;
}

namespace scout::query {

/// Queries Salesforce over the session of the connection.
class OrgQuerySource final : public QuerySource {
public:
    explicit OrgQuerySource(orgs::OrgSessions& sessions)
        : m_sessions(sessions)
    { }

    Task<Result<std::unique_ptr<QueryPages>>> open(QueryRequest request) override;

private:
    orgs::OrgSessions& m_sessions;
};

} // namespace scout::query
