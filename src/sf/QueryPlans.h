// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgSession.h"

#include <cstdint>
#include <string>
#include <vector>

namespace scout::sf {

/// One way in which Salesforce could run a query. A cost above 1 is not selective.
struct QueryPlan {
    std::string operation; ///< "Index", "TableScan", "Sharing", "Other"
    double relativeCost = 0;
    std::int64_t cardinality = 0; ///< rows that it expects to find
    std::int64_t objectCardinality = 0; ///< rows of the object, about
    std::string object;
    std::vector<std::string> fields; ///< indexed ones that lead it
    std::vector<std::string> notes; ///< "Industry: Not considering filter for optimization because unindexed"

    bool operator==(const QueryPlan&) const = default;
};

/// Asks how the query would run, without running it; the cheapest plan first. REST API Developer Guide,
/// "Query Performance Feedback". Errors: those of the session; BadRequest for a faulty query; BadResponse
/// "json_invalid", "json_shape".
Task<Result<std::vector<QueryPlan>>> explainQuery(
    orgs::OrgSession* session, std::string apiVersion, std::string soql);

} // namespace scout::sf
