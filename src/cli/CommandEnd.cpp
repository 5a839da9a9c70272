// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandEnd.h"

#include "cli/Console.h"
#include "cli/ProfileText.h"
#include "orgs/EnvironmentTrap.h"
#include "orgs/OrgStore.h"
#include "services/Services.h"

#include <ostream>

namespace scout::cli {

ExitCode refuse(CommandContext context, const Error& error)
{
    context.console->report(error);
    return exitCodeFor(error);
}

ExitCode finishData(CommandContext context)
{
    const auto written = context.console->finishData();
    return written ? ExitCode::Done : refuse(context, written.error());
}

std::string signedIn(const orgs::OrgProfile& profile, const std::string& done)
{
    return done + ' ' + profile.name + " as " + profile.username + " ("
        + std::string(toString(profile.environment)) + ").";
}

ExitCode finishSignIn(
    CommandContext context, const Result<orgs::Connected>& connected, const std::string& done)
{
    if (!connected)
        return refuse(context, connected.error());
    const orgs::OrgProfile& profile = connected->profile;
    context.console->say(signedIn(profile, done));
    if (const auto surprise = orgs::environmentSurprise(profile.loginUrl, profile.environment))
        context.console->say(*surprise);
    if (context.global->wantsJson())
        context.console->data() << profilesAsJson({profile}, context.services->orgs().defaultProfile()->id);
    return finishData(context);
}

} // namespace scout::cli
