// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConnectionsCommands.h"

#include "cli/CommandEnd.h"
#include "cli/ConnectionChoice.h"
#include "cli/Console.h"
#include "cli/ProfileText.h"
#include "orgs/Connections.h"
#include "orgs/OrgStore.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace scout::cli {

namespace {

std::string defaultIdOf(const orgs::OrgStore& store)
{
    const auto* profile = store.defaultProfile();
    return profile ? profile->id : std::string();
}

Task<ExitCode> list(CommandContext context)
{
    const orgs::OrgStore& store = context.services->orgs();
    const TimePoint now = context.services->clock().now();
    if (context.global->wantsJson())
        context.console->data() << profilesAsJson(store.profiles(), defaultIdOf(store));
    else if (store.profiles().empty())
        context.console->say(
            "No connection yet. Connect an org with \"scout connections add quick\", or try the "
            "demo org with \"scout connections add demo\".");
    else
        context.console->data() << profilesAsTable(store.profiles(), defaultIdOf(store), now);
    co_return finishData(context);
}

Task<ExitCode> show(CommandContext context, std::string name)
{
    const auto profile = chooseConnection(context, name);
    if (!profile)
        co_return refuse(context, profile.error());
    const std::string defaultId = defaultIdOf(context.services->orgs());
    if (context.global->wantsJson())
        context.console->data() << profilesAsJson({*profile}, defaultId);
    else
        context.console->data() << profileAsText(
            *profile, profile->id == defaultId, context.services->clock().now());
    co_return finishData(context);
}

Task<ExitCode> use(CommandContext context, std::string name)
{
    const auto profile = chooseConnection(context, name);
    if (!profile)
        co_return refuse(context, profile.error());
    auto chosen = co_await context.services->orgs().setDefault(profile->id);
    if (!chosen)
        co_return refuse(context, chosen.error());
    context.console->say("Using " + profile->name + '.');
    co_return ExitCode::Done;
}

Task<ExitCode> removeConnection(CommandContext context, std::string name, bool keepToken)
{
    const auto profile = chooseConnection(context, name);
    if (!profile)
        co_return refuse(context, profile.error());
    auto removed = co_await context.services->connections().remove(profile->id, keepToken);
    if (!removed)
        co_return refuse(context, removed.error());
    const char* token = removed->revoked ? " Its token was revoked in Salesforce." : "";
    context.console->say("Removed " + profile->name + '.' + token);
    if (removed->revocationFailure)
        context.console->say(
            "Its token could not be revoked in Salesforce: " + removed->revocationFailure->message);
    co_return ExitCode::Done;
}

/// Those that are named, else that of -c, else all.
Result<std::vector<orgs::OrgProfile>> toCheck(CommandContext context, std::vector<std::string> names)
{
    if (names.empty() && context.global->connection.empty())
        return context.services->orgs().profiles();
    if (names.empty())
        names.push_back(context.global->connection);
    std::vector<orgs::OrgProfile> chosen;
    for (const auto& name : names) {
        auto profile = chooseConnection(context, name);
        if (!profile)
            return profile.error();
        chosen.push_back(std::move(profile).value());
    }
    return chosen;
}

Task<ExitCode> check(CommandContext context, std::vector<std::string> names)
{
    auto chosen = toCheck(context, std::move(names));
    if (!chosen)
        co_return refuse(context, chosen.error());
    ExitCode worst = ExitCode::Done;
    std::vector<orgs::OrgProfile> checked;
    for (const auto& profile : *chosen) {
        auto outcome = co_await context.services->connections().check(profile.id);
        if (!outcome)
            co_return refuse(context, outcome.error());
        if (outcome->failure) {
            Error failure = *outcome->failure;
            failure.message = profile.name + ": " + failure.message; // several may fail alike
            context.console->report(failure);
            worst = exitCodeFor(failure);
        }
        checked.push_back(outcome->profile);
    }
    const TimePoint now = context.services->clock().now();
    const std::string defaultId = defaultIdOf(context.services->orgs());
    context.console->data() << (context.global->wantsJson() ? profilesAsJson(checked, defaultId)
                                                            : profilesAsTable(checked, defaultId, now));
    const ExitCode written = finishData(context);
    co_return worst != ExitCode::Done ? worst : written;
}

} // namespace

void addConnectionsCommands(CLI::App& app, Invocation& invocation)
{
    auto* connections = app.add_subcommand("connections", "The orgs that Scout is connected to");
    connections->require_subcommand(1);

    connections->add_subcommand("list", "Every connection with its status")->callback([&invocation] {
        invocation.command = [](CommandContext context) { return list(context); };
    });

    auto name = std::make_shared<std::string>();
    auto* showCommand = connections->add_subcommand("show", "One connection with all that is known about it");
    showCommand->add_option("name", *name, "The connection")->required();
    showCommand->callback([name, &invocation] {
        invocation.command = [name](CommandContext context) { return show(context, *name); };
    });

    auto* useCommand =
        connections->add_subcommand("use", "Choose the connection that is used where none is named");
    useCommand->add_option("name", *name, "The connection")->required();
    useCommand->callback([name, &invocation] {
        invocation.command = [name](CommandContext context) { return use(context, *name); };
    });

    auto names = std::make_shared<std::vector<std::string>>();
    auto* checkCommand = connections->add_subcommand("check", "Look whether connections still work");
    checkCommand->add_option("name", *names, "The connections; all of them if none is named");
    checkCommand->callback([names, &invocation] {
        invocation.command = [names](CommandContext context) { return check(context, *names); };
    });

    auto keepToken = std::make_shared<bool>(false);
    auto* removeCommand = connections->add_subcommand("remove", "Revoke a connection's token and forget it");
    removeCommand->add_option("name", *name, "The connection")->required();
    removeCommand->add_flag("--keep-token", *keepToken, "Leave the token valid in Salesforce");
    removeCommand->callback([name, keepToken, &invocation] {
        invocation.command = [name, keepToken](CommandContext context) {
            return removeConnection(context, *name, *keepToken);
        };
    });

    addConnectionsAddCommands(*connections, invocation);
    addAdoptCommand(*connections, invocation);
    addReconnectCommand(*connections, invocation);
    addConnectionsChangeCommands(*connections, invocation);
}

} // namespace scout::cli
