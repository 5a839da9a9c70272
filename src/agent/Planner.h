// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Plan.h"
#include "soql/Metadata.h"

#include <string_view>

namespace scout::agent {

/// Turns a request in plain English into calls of tools, by rules and the names of the org alone: offline,
/// always the same, and without reading a record. It plans only what it has understood to the last word;
/// anything else becomes a question.
///
/// What it needs to know of the org it asks `org` for. One that loads on demand (sf::DescribeCache) answers
/// from what is there; whoever plans loads the rest and plans again.
class Planner {
public:
    /// `userId`: who "my" is; may be empty.
    Planner(const soql::Metadata& org, std::string userId)
        : m_org(org)
        , m_userId(std::move(userId))
    { }

    Plan plan(std::string_view request) const;

private:
    const soql::Metadata& m_org;
    std::string m_userId;
};

} // namespace scout::agent
