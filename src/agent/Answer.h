// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Plan.h"
#include "agent/ToolResult.h"

#include <optional>

namespace scout::agent {

/// The result of the plan's call in one or two sentences. Nothing but what the result says.
std::string answerTo(const Plan& plan, const ToolCall& call, const ToolResult& result);

/// The same for an error that is an answer, too: there is no such record.
std::optional<std::string> answerTo(const Plan& plan, const ToolCall& call, const Error& error);

} // namespace scout::agent
