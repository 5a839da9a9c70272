// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BrowserSignInRun.h"
#include "cli/ChosenAddress.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "cli/ProfileText.h"
#include "cli/StandardInput.h"
#include "net/Url.h"
#include "orgs/DemoOrgHost.h"
#include "orgs/OrgStore.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace scout::cli {

namespace {

/// The user that the demo org signs in where nobody else is named.
constexpr const char* kDemoUser = "demo@scout.example";

struct AddOptions {
    std::string name;
    std::string environment = "production";
    std::string instanceUrl;
    bool tokenFromStdin = false;
    int port = 0;
    BrowserOptions browser;
};

orgs::QuickConnectRequest quickRequest(const AddOptions& options, std::string loginUrl)
{
    orgs::QuickConnectRequest request;
    request.name = options.name;
    request.loginUrl = std::move(loginUrl);
    request.clientId = services::Services::quickConnectClientId();
    request.callbackUrl = services::Services::quickConnectCallback();
    return request;
}

Task<ExitCode> addQuick(CommandContext context, AddOptions options)
{
    auto loginUrl = chosenAddress(context, options.environment);
    if (!loginUrl)
        co_return refuse(context, loginUrl.error());
    auto request = quickRequest(options, std::move(loginUrl).value());
    auto connected = co_await signInWithBrowser(context, std::move(request), options.browser);
    co_return finishSignIn(context, connected, "Connected");
}

Task<ExitCode> addDemo(CommandContext context, AddOptions options)
{
    auto address = co_await context.services->demoOrg().start(options.port);
    if (!address)
        co_return refuse(context, address.error());
    auto request = quickRequest(options, std::move(address).value());
    request.method = orgs::Method::Demo;
    request.loginHint = kDemoUser;
    auto connected = co_await signInWithBrowser(context, std::move(request), options.browser);
    co_return finishSignIn(context, connected, "Connected");
}

Task<ExitCode> addToken(CommandContext context, AddOptions options)
{
    auto instanceUrl = chosenAddress(context, options.instanceUrl);
    if (!instanceUrl)
        co_return refuse(context, instanceUrl.error());
    auto token = secretFromStandardInput("the access token");
    if (!token)
        co_return refuse(context, token.error());
    orgs::TokenConnectRequest request;
    request.name = options.name;
    request.instanceUrl = std::move(instanceUrl).value();
    request.accessToken = std::move(token).value();
    const auto flow = context.services->newConnectFlow();
    auto connected = co_await flow->token(std::move(request));
    co_return finishSignIn(context, connected, "Connected");
}

} // namespace

void addConnectionsAddCommands(CLI::App& connections, Invocation& invocation)
{
    auto* add = connections.add_subcommand("add", "Connect an org");
    add->require_subcommand(1);
    auto options = std::make_shared<AddOptions>();

    auto* quick = add->add_subcommand("quick", "Sign in with the browser; nothing to set up in Salesforce");
    quick->add_option("--name", options->name, "What to call the connection; the org's name if left out");
    quick->add_option("--environment", options->environment, "production, sandbox, or the org's own address");
    addBrowserFlags(*quick, options->browser);
    quick->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return addQuick(context, *options); };
    });

    auto* token = add->add_subcommand("token", "Use an access token; it can't be renewed when it ends");
    token->add_option("--name", options->name, "What to call the connection; the org's name if left out");
    token->add_option("--instance-url", options->instanceUrl, "The org's own address")->required();
    token->add_flag("--access-token-stdin", options->tokenFromStdin, "Read the token from stdin")->required();
    token->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return addToken(context, *options); };
    });

    auto* demo = add->add_subcommand("demo", "Connect the demo org on this computer, starting it if needed");
    demo->add_option("--name", options->name, "What to call the connection; the org's name if left out");
    demo->add_option("--port", options->port, "Port of the demo org")->check(CLI::Range(1, 65535));
    addBrowserFlags(*demo, options->browser);
    demo->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return addDemo(context, *options); };
    });

    addConnectionsAddAppCommands(*add, invocation);
    addSfdxUrlCommands(connections, *add, invocation);
}

} // namespace scout::cli
