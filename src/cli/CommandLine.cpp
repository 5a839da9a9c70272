// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace scout::cli {

namespace {

void addGlobalFlags(CLI::App& app, GlobalOptions& global)
{
    app.add_option("-c,--connection", global.connection, "The connection to use")
        ->envname("SCOUT_CONNECTION");
    app.add_option("--format", global.format, "How rows come out")
        ->check(CLI::IsMember({"table", "json", "jsonl", "csv", "md"}));
    app.add_option("-o,--output", global.output, "Write the data to this file");
    app.add_flag("-q,--quiet", global.quiet, "Say nothing but errors");
    app.add_flag("-v,--verbose", global.verbose, "Log to stderr");
    app.add_flag("--no-color", global.noColor, "No colours on the terminal");
    app.add_flag("--yes", global.yes, "Answer every confirmation with yes");
    app.add_option("--timeout", global.timeoutSeconds, "Seconds of silence that count as a lost connection")
        ->check(CLI::PositiveNumber);
    app.set_version_flag("--version", "scout " SCOUT_VERSION);
}

} // namespace

std::optional<ExitCode> parseCommandLine(int argc, char** argv, Invocation& invocation)
{
    CLI::App app("Scout: Salesforce connections, queries and data from the command line.", "scout");
    app.require_subcommand(1);
    app.fallthrough();
    addGlobalFlags(app, invocation.global);
    addConnectionsCommands(app, invocation);
    addQueryCommand(app, invocation);
    addSoqlCommands(app, invocation);
    addToolsCommands(app, invocation);
    addAskCommand(app, invocation);
    addKeysCommands(app, invocation);
    addVaultCommands(app, invocation);
    addSettingsCommands(app, invocation);
    addDemoOrgCommand(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool isAnswer = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        app.exit(error, std::cout, std::cerr);
        return isAnswer ? ExitCode::Done : ExitCode::Usage;
    }
    return std::nullopt;
}

} // namespace scout::cli
