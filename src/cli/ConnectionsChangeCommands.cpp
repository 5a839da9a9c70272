// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes a connection or carries it to another computer, without a sign-in.
#include "base/Text.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionChoice.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "orgs/Connections.h"
#include "orgs/OrgStore.h"
#include "orgs/ProfileExchange.h"
#include "services/Services.h"
#include "settings/AtomicFile.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace scout::cli {

namespace {

Task<ExitCode> rename(CommandContext context, std::string from, std::string to)
{
    const auto profile = chooseConnection(context, from);
    if (!profile)
        co_return refuse(context, profile.error());
    const std::string name(trim(to));
    if (name.empty())
        co_return refuse(context, Error{ErrorKind::BadRequest, "usage", "A connection needs a name."});
    orgs::OrgStore::Change change = [name](orgs::OrgProfile& changed) { changed.name = name; };
    auto renamed = co_await context.services->orgs().update(profile->id, std::move(change));
    if (!renamed)
        co_return refuse(context, renamed.error());
    context.console->say("Renamed " + profile->name + " to " + renamed->name + '.');
    co_return ExitCode::Done;
}

Task<ExitCode> exportAll(CommandContext context)
{
    const auto& profiles = context.services->orgs().profiles();
    context.console->data() << orgs::exportProfiles(profiles);
    const ExitCode end = finishData(context);
    if (end == ExitCode::Done)
        context.console->say("Exported " + std::to_string(profiles.size())
            + " connections, without any secret: each must be signed in to where it is imported.");
    co_return end;
}

/// "Imported Acme." or, where the name was taken, "Imported Acme as Acme 2, since …".
std::string imported(const std::string& name, const orgs::OrgProfile& profile)
{
    if (profile.name == name)
        return "Imported " + name + '.';
    return "Imported " + name + " as " + profile.name + ", since the name was taken.";
}

Task<ExitCode> importFile(CommandContext context, std::string file)
{
    const auto text = settings::readFile(file);
    if (!text)
        co_return refuse(context, text.error());
    auto profiles = orgs::importProfiles(*text);
    if (!profiles)
        co_return refuse(context, profiles.error());
    const std::vector<orgs::OrgProfile> wanted = *profiles;
    auto added = co_await context.services->orgs().addAll(std::move(profiles).value());
    if (!added)
        co_return refuse(context, added.error());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        context.console->say(imported(wanted[i].name, (*added)[i]));
    context.console->say("Sign in to each with \"scout connections reconnect NAME\".");
    co_return ExitCode::Done;
}

Task<ExitCode> actAs(CommandContext context, std::string name, std::string username)
{
    const auto profile = chooseConnection(context, name);
    if (!profile)
        co_return refuse(context, profile.error());
    auto acting = co_await context.services->connections().actAs(profile->id, std::move(username));
    if (!acting)
        co_return refuse(context, acting.error());
    context.console->say(acting->name + " now acts as " + acting->username + '.');
    co_return ExitCode::Done;
}

/// What the commands take; one command line chooses one of them.
struct ChangeOptions {
    std::string name;
    std::string to;
};

} // namespace

void addConnectionsChangeCommands(CLI::App& connections, Invocation& invocation)
{
    auto options = std::make_shared<ChangeOptions>();

    auto* renameCommand = connections.add_subcommand("rename", "Give a connection another name");
    renameCommand->add_option("old", options->name, "The connection")->required();
    renameCommand->add_option("new", options->to, "Its new name")->required();
    renameCommand->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) {
            return rename(context, options->name, options->to);
        };
    });

    auto* actAsCommand =
        connections.add_subcommand("act-as", "Choose which of its users a JWT connection acts as");
    actAsCommand->add_option("name", options->name, "The connection")->required();
    actAsCommand->add_option("username", options->to, "The user")->required();
    actAsCommand->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) {
            return actAs(context, options->name, options->to);
        };
    });

    connections.add_subcommand("export", "Every connection as JSON, without any secret")
        ->callback([&invocation] {
            invocation.command = [](CommandContext context) { return exportAll(context); };
        });

    auto* importCommand = connections.add_subcommand("import", "Add the connections of an exported file");
    importCommand->add_option("file", options->name, "The file")->required();
    importCommand->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return importFile(context, options->name); };
    });
}

} // namespace scout::cli
