// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/Site.h"

namespace scout::demoorg {

bool Site::knowsOrg() const
{
    return role == HostRole::MyDomain || (role == HostRole::SandboxLogin) == org.isSandbox;
}

std::optional<ConnectedApp> Site::findApp(std::string_view consumerKey) const
{
    auto app = org.apps.find(consumerKey);
    const bool isKnown = app && app->isEnabled && app->usesOAuth && (knowsOrg() || app->madeElsewhere);
    return isKnown ? app : std::nullopt;
}

std::string Site::cookieName() const
{
    return "scout_demo_" + origin.substr(origin.rfind(':') + 1);
}

} // namespace scout::demoorg
