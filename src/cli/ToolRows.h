// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/Toolbox.h"
#include "cli/Invocation.h"

namespace scout::cli {

/// The connection of the command line, as tools need it. Errors: those of chooseConnection.
Result<agent::ToolTarget> chooseTarget(CommandContext context);

/// The table of a tool as data, in the format of --format.
Result<void> printRows(CommandContext context, const agent::ToolResult& result);

} // namespace scout::cli
