// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Plan.h"
#include "agent/ToolResult.h"
#include "async/Task.h"

namespace scout::agent {

/// The connection that tools work with.
struct ToolTarget {
    std::string profileId;
    std::string name; ///< as the user calls it
    std::string apiVersion; ///< "67.0"
    std::string userId; ///< who is signed in; may be empty

    bool operator==(const ToolTarget&) const = default;
};

/// The tools of an org, and the planner over its names.
class Toolbox {
public:
    virtual ~Toolbox() = default;

    /// Asks the org for nothing but its describe. Errors: those of the session and of describe.
    virtual Task<Result<Plan>> plan(ToolTarget target, std::string request) = 0;
    /// Errors: those of the session, with Salesforce's own code; BadRequest "tool_arguments".
    virtual Task<Result<ToolResult>> run(ToolTarget target, ToolCall call) = 0;
};

} // namespace scout::agent
