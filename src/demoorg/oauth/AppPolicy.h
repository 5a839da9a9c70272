// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/Org.h"
#include "demoorg/oauth/OAuthError.h"

namespace scout::demoorg {

/// Whether the app's policies let this user use it at all: "Admin approved users are pre-authorized" lets in
/// those whose profile, or one of whose permission sets, was picked.
bool isPermitted(const Org& org, const ConnectedApp& app, const OrgUser& user);

/// Why the browser is sent back without a sign-in: the app is blocked or not installed, or not for this user.
std::optional<OAuthError> browserRefusal(const Org& org, const ConnectedApp& app, const OrgUser& user);

/// Why a client gets no token for this user without a browser: the same, in the words of the token endpoint.
std::optional<OAuthError> tokenRefusal(const Org& org, const ConnectedApp& app, const OrgUser& user);

/// The scopes that the user, or an admin in the user's name, has let the app have; or why it has none yet.
std::variant<Scopes, OAuthError> approvedScopes(const Org& org, const ConnectedApp& app, const OrgUser& user);

} // namespace scout::demoorg
