// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "orgs/OrgProfile.h"

namespace scout::cli {

/// `scout connections add …`, one sub-command a method.
void addConnectionsAddCommands(CLI::App& connections, Invocation& invocation);

/// Those of them that use an app of the user's own org.
void addConnectionsAddAppCommands(CLI::App& add, Invocation& invocation);

/// `scout connections reconnect`.
void addReconnectCommand(CLI::App& connections, Invocation& invocation);

/// `scout connections rename`, `export`, `import` and `act-as`.
void addConnectionsChangeCommands(CLI::App& connections, Invocation& invocation);

/// `scout connections add sfdx-url`, to `add`, and `scout connections sfdx-url`.
void addSfdxUrlCommands(CLI::App& connections, CLI::App& add, Invocation& invocation);

/// `scout connections adopt`.
void addAdoptCommand(CLI::App& connections, Invocation& invocation);

/// Signs a connection that was made from an SFDX auth URL in again, with a new one from the user.
Task<ExitCode> reconnectWithSfdxUrl(CommandContext context, orgs::OrgProfile profile);

} // namespace scout::cli
