// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "cli/CommandEnd.h"
#include "cli/ConnectionsCommands.h"
#include "cli/Console.h"
#include "cli/ProfileText.h"
#include "orgs/CliAdoption.h"
#include "orgs/OrgStore.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace scout::cli {

namespace {

using Json = nlohmann::ordered_json;

struct AdoptOptions {
    std::vector<std::string> names; ///< aliases or usernames
    bool all = false;
    bool list = false;
};

std::filesystem::path homeFolder()
{
    const char* home = std::getenv("HOME");
    return home ? home : "";
}

/// As the CLI reads it.
bool usesKeyFile()
{
    const char* value = std::getenv("SF_USE_GENERIC_UNIX_KEYCHAIN");
    return value && (equalsIgnoreCase(value, "true") || std::string_view(value) == "1");
}

std::string_view signInOf(const orgs::CliOrg& org)
{
    if (org.isJwt())
        return "jwt";
    return org.refreshToken.empty() ? "access token" : "web";
}

std::string listAsJson(const std::vector<orgs::CliOrg>& orgs, const orgs::CliAdoption& adoption)
{
    Json list = Json::array();
    for (const auto& org : orgs) {
        const auto* profile = adoption.adopted(org);
        list.push_back({{"username", org.username}, {"aliases", org.aliases}, {"orgId", org.orgId},
            {"instanceUrl", org.instanceUrl}, {"signIn", signInOf(org)},
            {"connection", profile ? Json(profile->name) : Json(nullptr)}});
    }
    return list.dump(2) + '\n';
}

std::string listAsTable(const std::vector<orgs::CliOrg>& orgs, const orgs::CliAdoption& adoption)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& org : orgs) {
        const auto* profile = adoption.adopted(org);
        rows.push_back({join(org.aliases, ", "), org.username, std::string(signInOf(org)), org.instanceUrl,
            profile ? profile->name : std::string()});
    }
    return textTable({"Alias", "Username", "Sign-in", "Address", "Connection"}, rows);
}

ExitCode list(CommandContext context, const orgs::CliOrgs& found)
{
    const auto adoption = context.services->newCliAdoption();
    if (context.global->wantsJson())
        context.console->data() << listAsJson(found.orgs, *adoption);
    else if (found.orgs.empty())
        context.console->say("The Salesforce CLI is signed in to no org on this computer.");
    else
        context.console->data() << listAsTable(found.orgs, *adoption);
    for (const auto& file : found.unreadable)
        context.console->say("Passed over " + file.string() + ": it is no auth file that Scout understands.");
    return finishData(context);
}

Result<orgs::CliOrg> find(const std::vector<orgs::CliOrg>& orgs, const std::string& name)
{
    const auto isNamed = [&name](const orgs::CliOrg& org) {
        const bool isAlias = std::find(org.aliases.begin(), org.aliases.end(), name) != org.aliases.end();
        return isAlias || equalsIgnoreCase(org.username, name);
    };
    const auto found = std::find_if(orgs.begin(), orgs.end(), isNamed);
    if (found != orgs.end())
        return *found;
    return Error{ErrorKind::NotFound, "cli_org_unknown",
        "The Salesforce CLI has no org with the alias or username \"" + name + "\"."};
}

Result<std::vector<orgs::CliOrg>> choose(const orgs::CliOrgs& found, const AdoptOptions& options)
{
    if (options.all)
        return found.orgs;
    std::vector<orgs::CliOrg> chosen;
    for (const std::string& name : options.names) {
        auto org = find(found.orgs, name);
        if (!org)
            return org.error();
        chosen.push_back(std::move(org).value());
    }
    return chosen;
}

void warnOfSharing(CommandContext context, const std::vector<orgs::CliOrg>& chosen)
{
    const bool isShared = std::any_of(chosen.begin(), chosen.end(),
        [](const auto& org) { return !org.isJwt() && !org.refreshToken.empty(); });
    if (isShared)
        context.console->say(
            "Scout and the Salesforce CLI now share a sign-in. Where the app rotates refresh "
            "tokens, whoever renews first ends it for the other: connect such an org with "
            "Quick Connect instead.");
}

ExitCode finishAdoption(CommandContext context, const std::vector<orgs::OrgProfile>& adopted)
{
    if (context.global->wantsJson()) {
        const auto* byDefault = context.services->orgs().defaultProfile();
        context.console->data() << profilesAsJson(adopted, byDefault ? byDefault->id : std::string());
    }
    return finishData(context);
}

/// Each by itself: one that fails does not keep the others from being adopted.
Task<ExitCode> adoptEach(CommandContext context, std::vector<orgs::CliOrg> chosen, std::vector<Secret> keys)
{
    const auto adoption = context.services->newCliAdoption();
    std::vector<orgs::OrgProfile> adopted;
    ExitCode end = ExitCode::Done;
    for (const auto& org : chosen) {
        const bool isKnown = adoption->adopted(org) != nullptr;
        auto connected = co_await adoption->adopt(org, keys);
        if (connected) {
            context.console->say(signedIn(connected->profile, isKnown ? "Reconnected" : "Adopted"));
            adopted.push_back(std::move(connected->profile));
        } else {
            end = refuse(context, connected.error());
        }
    }
    const ExitCode written = finishAdoption(context, adopted);
    if (end == ExitCode::Done)
        co_return written;
    co_return adopted.empty() ? end : ExitCode::PartlyDone;
}

bool needsKeys(const std::vector<orgs::CliOrg>& chosen)
{
    return std::any_of(chosen.begin(), chosen.end(), [](const auto& org) { return !org.isJwt(); });
}

Task<ExitCode> adopt(CommandContext context, AdoptOptions options)
{
    const auto found = orgs::readCliOrgs(homeFolder());
    const bool isChoice = options.all || !options.names.empty();
    if (options.list || !isChoice)
        co_return list(context, found);
    auto chosen = choose(found, options);
    if (!chosen)
        co_return refuse(context, chosen.error());
    std::vector<Secret> keys;
    if (needsKeys(*chosen)) {
        auto known = co_await orgs::findCliKeys(homeFolder(), usesKeyFile());
        if (!known)
            co_return refuse(context, known.error());
        keys = std::move(known).value();
    }
    warnOfSharing(context, *chosen);
    co_return co_await adoptEach(context, std::move(chosen).value(), std::move(keys));
}

} // namespace

void addAdoptCommand(CLI::App& connections, Invocation& invocation)
{
    auto options = std::make_shared<AdoptOptions>();
    auto* command = connections.add_subcommand(
        "adopt", "Connect orgs that the Salesforce CLI is signed in to; without a choice, lists them");
    command->add_option("org", options->names, "Their aliases or usernames");
    command->add_flag("--all", options->all, "All of them");
    command->add_flag("--list", options->list, "Only list them");
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return adopt(context, *options); };
    });
}

} // namespace scout::cli
