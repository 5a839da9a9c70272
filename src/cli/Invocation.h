// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "cli/ExitCode.h"
#include "cli/GlobalOptions.h"

#include <functional>

namespace CLI {
class App;
}
namespace scout::services {
class Services;
}

namespace scout::cli {

class Console;

/// What a command works with; all of it outlives the command's task.
struct CommandContext {
    services::Services* services;
    Console* console;
    const GlobalOptions* global;
};

using Command = std::function<Task<ExitCode>(CommandContext)>;

/// A parsed command line: the flags, and the command that was chosen.
struct Invocation {
    GlobalOptions global;
    Command command;
};

/// Each adds its command to the program and, when the user chose it, puts it into the invocation.
void addAskCommand(CLI::App& app, Invocation& invocation);
void addConnectionsCommands(CLI::App& app, Invocation& invocation);
void addDemoOrgCommand(CLI::App& app, Invocation& invocation);
void addKeysCommands(CLI::App& app, Invocation& invocation);
void addQueryCommand(CLI::App& app, Invocation& invocation);
void addSettingsCommands(CLI::App& app, Invocation& invocation);
void addSoqlCommands(CLI::App& app, Invocation& invocation);
void addToolsCommands(CLI::App& app, Invocation& invocation);
void addVaultCommands(CLI::App& app, Invocation& invocation);

} // namespace scout::cli
