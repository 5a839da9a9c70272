// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgs/EnvironmentTrap.h"

#include "auth/SalesforceHost.h"
#include "net/Url.h"

namespace scout::orgs {

namespace {

bool isLikeSandbox(Environment environment)
{
    return environment == Environment::Sandbox || environment == Environment::Scratch;
}

/// What the user said, in their words.
std::string choiceOf(std::string_view loginUrl)
{
    if (loginUrl == auth::kProductionLogin)
        return "You chose Production";
    if (loginUrl == auth::kSandboxLogin)
        return "You chose Sandbox";
    return std::string("The address looks like ")
        + (auth::looksLikeSandbox(loginUrl) ? "that of a sandbox" : "that of a production org");
}

} // namespace

std::optional<std::string> environmentSurprise(std::string_view loginUrl, Environment found)
{
    const auto url = net::Url::parse(loginUrl);
    const bool promises = url && auth::isSalesforceHost(url->host) && found != Environment::Demo;
    if (!promises || auth::looksLikeSandbox(loginUrl) == isLikeSandbox(found))
        return std::nullopt;
    if (isLikeSandbox(found))
        return choiceOf(loginUrl) + ", but this org is a "
            + (found == Environment::Scratch ? "scratch org" : "sandbox")
            + ". What you see and change here is not the real data. If you meant the production org, add a "
              "connection and choose Production.";
    return choiceOf(loginUrl) + ", but this is a "
        + (found == Environment::Developer ? "Developer Edition org."
                                           : "production org. What you change here is real.")
        + " If you meant a sandbox, add a connection and choose Sandbox; usernames there end in its name.";
}

} // namespace scout::orgs
