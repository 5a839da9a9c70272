// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ToolCall.h"

namespace scout::agent {

/// Where the call goes, from the org's host on: "/services/data/v67.0/query?q=SELECT…". All are GET. Errors:
/// BadRequest "tool_arguments" for a name or ID that can't be one.
Result<std::string> requestFor(const ToolCall& call, const std::string& apiVersion);

/// The SOQL or SOSL of the call; else "GET" and the path, to be shown.
std::string shownRequest(const ToolCall& call, const std::string& apiVersion);

} // namespace scout::agent
