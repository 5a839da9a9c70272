// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Toolbox.h"
#include "orgs/OrgSession.h"
#include "sf/DescribeCache.h"

namespace scout::agent {

/// An org as its tools use it.
struct ToolOrg {
    ToolOrg(std::shared_ptr<orgs::OrgSession> openSession, std::string version, const Clock& clock,
        sf::DescribeCache::Place place)
        : session(std::move(openSession))
        , apiVersion(std::move(version))
        , describe(session, clock, std::move(place))
    { }

    std::shared_ptr<orgs::OrgSession> session;
    std::string apiVersion; ///< "67.0"
    sf::DescribeCache describe;
};

/// Makes the call. Of a query it takes the first page, 2,000 rows at most. Errors: those of Toolbox::run.
Task<Result<ToolResult>> runTool(std::shared_ptr<ToolOrg> org, ToolCall call);

} // namespace scout::agent
