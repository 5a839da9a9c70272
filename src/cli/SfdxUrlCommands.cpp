// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-ins that travel as one line: into Scout and out of it.
#include "cli/CommandEnd.h"
#include "cli/Confirmation.h"
#include "cli/ConnectionChoice.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "cli/StandardInput.h"
#include "cli/TerminalPrompt.h"
#include "orgs/SfdxConnect.h"
#include "services/Services.h"
#include "settings/AtomicFile.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace scout::cli {

namespace {

Task<ExitCode> connect(
    CommandContext context, orgs::SfdxConnectRequest request, Secret text, std::string done)
{
    auto url = auth::SfdxAuthUrl::parse(text);
    if (!url)
        co_return refuse(context, url.error());
    request.url = std::move(url).value();
    const auto flow = context.services->newSfdxConnect();
    auto connected = co_await flow->run(std::move(request));
    co_return finishSignIn(context, connected, done);
}

Task<ExitCode> addFromStdin(CommandContext context, std::string name)
{
    auto text = secretFromStandardInput("the SFDX auth URL");
    if (!text)
        co_return refuse(context, text.error());
    orgs::SfdxConnectRequest request;
    request.name = std::move(name);
    co_return co_await connect(context, std::move(request), std::move(text).value(), "Connected");
}

/// To stdout, or into a file that only its owner can read.
ExitCode hand(CommandContext context, const Secret& text)
{
    const auto& file = context.global->output;
    if (!file.empty()) {
        const auto written = settings::writeFile(file, text.reveal() + '\n');
        return written ? ExitCode::Done : refuse(context, written.error());
    }
    context.console->data() << text.reveal() << '\n';
    return finishData(context);
}

Task<ExitCode> showUrl(CommandContext context, std::string name)
{
    const auto profile = chooseConnection(context, name);
    if (!profile)
        co_return refuse(context, profile.error());
    const auto flow = context.services->newSfdxConnect();
    auto url = co_await flow->urlOf(profile->id);
    if (!url)
        co_return refuse(context, url.error());
    context.console->say("Whoever has this URL can sign in as " + profile->username
        + " until the connection is revoked. Where the app rotates refresh tokens, it must not be used "
          "beside "
          "this connection: the second use of a token ends both.");
    const auto confirmed = confirm(context, "Show the secret URL of \"" + profile->name + "\"?");
    if (!confirmed)
        co_return refuse(context, confirmed.error());
    co_return hand(context, url->text());
}

} // namespace

Task<ExitCode> reconnectWithSfdxUrl(CommandContext context, orgs::OrgProfile profile)
{
    auto text = secretFromUser("SFDX auth URL");
    if (!text)
        co_return refuse(context, text.error());
    orgs::SfdxConnectRequest request;
    request.reconnects = profile.id;
    co_return co_await connect(context, std::move(request), std::move(text).value(), "Reconnected");
}

void addSfdxUrlCommands(CLI::App& connections, CLI::App& add, Invocation& invocation)
{
    auto name = std::make_shared<std::string>();
    auto fromStdin = std::make_shared<bool>(false);
    auto* addCommand =
        add.add_subcommand("sfdx-url", "Use an SFDX auth URL, force://clientId:secret:refreshToken@host");
    addCommand->add_option("--name", *name, "What to call the connection; the org's name if left out");
    addCommand->add_flag("--sfdx-url-stdin", *fromStdin, "Read the URL from stdin")->required();
    addCommand->callback([name, fromStdin, &invocation] {
        invocation.command = [name](CommandContext context) { return addFromStdin(context, *name); };
    });

    auto* showCommand = connections.add_subcommand(
        "sfdx-url", "Print the SFDX auth URL of a connection, a secret; asks first");
    showCommand->add_option("name", *name, "The connection")->required();
    showCommand->callback([name, &invocation] {
        invocation.command = [name](CommandContext context) { return showUrl(context, *name); };
    });
}

} // namespace scout::cli
