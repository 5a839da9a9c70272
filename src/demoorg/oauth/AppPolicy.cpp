// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/AppPolicy.h"

#include "demoorg/oauth/Approvals.h"

#include <algorithm>

namespace scout::demoorg {

bool isPermitted(const Org& org, const ConnectedApp& app, const OrgUser& user)
{
    if (app.permittedUsers == PermittedUsers::SelfAuthorize)
        return true;
    const auto isPicked = [&picked = app.permittedProfiles](const std::string& id) {
        return std::find(picked.begin(), picked.end(), id) != picked.end();
    };
    const auto sets = org.users.permissionSets(user.id);
    return isPicked(user.profileId) || std::any_of(sets.begin(), sets.end(), isPicked);
}

std::optional<OAuthError> browserRefusal(const Org& org, const ConnectedApp& app, const OrgUser& user)
{
    switch (app.installation) {
    case Installation::Blocked:
        return OAuthError{"OAUTH_APP_BLOCKED", "this app is blocked by admin"};
    case Installation::NotInstalled:
        return OAuthError{"OAUTH_APPROVAL_ERROR_GENERIC",
            "An unexpected error has occurred during authentication. Please try again."};
    case Installation::Installed:
        break;
    }
    if (!isPermitted(org, app, user))
        return OAuthError{"OAUTH_APP_ACCESS_DENIED", "user is not admin approved to access this app"};
    return std::nullopt;
}

std::optional<OAuthError> tokenRefusal(const Org& org, const ConnectedApp& app, const OrgUser& user)
{
    if (!user.isActive)
        return OAuthError{"inactive_user", "user is inactive"};
    if (org.policy.loginRangeExcludesUs() && !app.relaxesIpRestrictions)
        return OAuthError{"invalid_grant", "ip restricted"};
    if (!isPermitted(org, app, user))
        return OAuthError{"invalid_app_access", "user is not admin approved to access this app"};
    return std::nullopt;
}

std::variant<Scopes, OAuthError> approvedScopes(const Org& org, const ConnectedApp& app, const OrgUser& user)
{
    if (app.permittedUsers == PermittedUsers::AdminApproved)
        return app.scopes;
    const auto approved = Approvals(org.database).find(app.consumerKey, user.id);
    if (!approved)
        return OAuthError{"invalid_grant", "user hasn't approved this consumer"};
    return *approved;
}

} // namespace scout::demoorg
