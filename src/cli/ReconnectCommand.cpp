// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/Reconnect.h"

#include "cli/BrowserSignInRun.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionChoice.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "cli/TerminalPrompt.h"
#include "net/Url.h"
#include "orgs/Connections.h"
#include "orgs/DemoOrgHost.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

namespace scout::cli {

namespace {

/// Where to sign in again; the demo org is started for that and may have moved.
Task<Result<std::string>> loginUrlOf(CommandContext context, orgs::OrgProfile profile)
{
    if (profile.method != orgs::Method::Demo)
        co_return profile.loginUrl;
    const auto known = net::Url::parse(profile.instanceUrl);
    const int port = known ? known->port : 0;
    co_return co_await context.services->demoOrg().start(port);
}

Task<ExitCode> withBrowser(CommandContext context, orgs::OrgProfile profile, BrowserOptions options)
{
    auto loginUrl = co_await loginUrlOf(context, profile);
    if (!loginUrl)
        co_return refuse(context, loginUrl.error());
    auto request =
        co_await orgs::reconnectRequest(profile, std::move(loginUrl).value(), &context.services->secrets());
    if (!request)
        co_return refuse(context, request.error());
    auto connected = co_await signInWithBrowser(context, std::move(request).value(), options);
    co_return finishSignIn(context, connected, "Reconnected");
}

Task<ExitCode> withToken(CommandContext context, orgs::OrgProfile profile)
{
    auto token = secretFromUser("access token");
    if (!token)
        co_return refuse(context, token.error());
    orgs::TokenConnectRequest request;
    request.reconnects = profile.id;
    request.instanceUrl = profile.instanceUrl;
    request.accessToken = std::move(token).value();
    const auto flow = context.services->newConnectFlow();
    auto connected = co_await flow->token(std::move(request));
    co_return finishSignIn(context, connected, "Reconnected");
}

Task<ExitCode> withStoredKey(CommandContext context, orgs::OrgProfile profile)
{
    auto again = co_await context.services->connections().signInAgain(profile.id);
    if (!again)
        co_return refuse(context, again.error());
    const orgs::Connected connected{std::move(again).value(), {}};
    co_return finishSignIn(context, connected, "Reconnected");
}

Task<ExitCode> reconnect(CommandContext context, std::string name, BrowserOptions options)
{
    auto profile = chooseConnection(context, name);
    if (!profile)
        co_return refuse(context, profile.error());
    switch (orgs::reconnectBy(profile->method)) {
    case orgs::ReconnectBy::Browser:
        co_return co_await withBrowser(context, std::move(profile).value(), options);
    case orgs::ReconnectBy::AccessToken:
        co_return co_await withToken(context, std::move(profile).value());
    case orgs::ReconnectBy::SfdxUrl:
        co_return co_await reconnectWithSfdxUrl(context, std::move(profile).value());
    case orgs::ReconnectBy::StoredKey:
        co_return co_await withStoredKey(context, std::move(profile).value());
    }
    co_return ExitCode::Usage;
}

} // namespace

void addReconnectCommand(CLI::App& connections, Invocation& invocation)
{
    auto* command = connections.add_subcommand(
        "reconnect", "Sign a connection in again, with the method that it was made with");
    auto name = std::make_shared<std::string>();
    auto options = std::make_shared<BrowserOptions>();
    command->add_option("name", *name, "The connection")->required();
    addBrowserFlags(*command, *options);
    command->callback([name, options, &invocation] {
        invocation.command = [name, options](
                                 CommandContext context) { return reconnect(context, *name, *options); };
    });
}

} // namespace scout::cli
