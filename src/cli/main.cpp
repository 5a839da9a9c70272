// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/RunTask.h"
#include "base/CoreDumps.h"
#include "base/Log.h"
#include "cli/CommandLine.h"
#include "cli/Console.h"

#include "cli/TerminalPrompt.h"
#include "services/Services.h"

#include <QCoreApplication>

#include <csignal>

namespace {

using namespace scout;

cli::ExitCode run(cli::Invocation invocation)
{
    cli::Console console(invocation.global);
    cli::TerminalPrompt prompt;
    services::Services::Options options;
    options.idleTimeout = invocation.global.idleTimeout();
    options.prompt = cli::TerminalPrompt::isPossible() ? &prompt : nullptr;
    services::Services services(std::move(options));
    if (const auto loaded = services.load(); !loaded) {
        console.report(loaded.error());
        return cli::exitCodeFor(loaded.error());
    }
    const cli::CommandContext context{&services, &console, &invocation.global};
    return runTask(invocation.command(context));
}

} // namespace

int main(int argc, char** argv)
{
    scout::forbidCoreDumps();
    // A reader that went away is told by the failed write.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    cli::Invocation invocation;
    if (const auto ended = cli::parseCommandLine(argc, argv, invocation))
        return static_cast<int>(*ended);
    log::start({invocation.global.verbose ? log::Verbosity::Verbose : log::Verbosity::Quiet, {}});
    return static_cast<int>(run(std::move(invocation)));
}
