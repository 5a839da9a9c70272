// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <string_view>

namespace scout::auth {

/// The Error for a refusal in OAuth's words: `fault.code` is "error" and `fault.text` "error_description"
/// (RFC 6749 sections 4.1.2.1 and 5.2, Salesforce's "OAuth 2.0 Error Codes"); `fault.status` is 0 where the
/// browser brought it.
///
/// Codes: "signin_denied", "signin_app_blocked", "signin_app_not_installed" (an app that no admin of the org
/// installed, refused since September 2025), "signin_app_not_allowed" (for this user, or in this org),
/// "client_refused" (consumer key or secret), "callback_refused", "scope_refused", "login_rate_limited",
/// "login_server_failed"; `otherwise` for all others, as "token_refused" or "signin_refused".
Error toError(HttpFault fault, std::string_view otherwise);

/// An error code that only Salesforce's own pages show, so that it can be believed without a `state`.
bool isAppRefusal(std::string_view oauthError);

} // namespace scout::auth
