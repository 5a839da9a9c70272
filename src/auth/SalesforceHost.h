// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace scout::auth {

/// The login hosts that all orgs of a kind share.
inline constexpr std::string_view kProductionLogin = "https://login.salesforce.com";
inline constexpr std::string_view kSandboxLogin = "https://test.salesforce.com";

/// One of those two. Client credentials are good at an org's own host only.
bool isSharedLogin(std::string_view loginUrl);
/// Whether the host names a sandbox or a scratch org, as far as a name can tell: "acme--uat.sandbox.my…",
/// "acme--uat.my…", "….scratch.my…", or the login host of sandboxes.
bool looksLikeSandbox(std::string_view loginUrl);

/// True for the domains that Salesforce serves orgs from: salesforce.com, force.com, site.com and their
/// government and China counterparts. `host` is lower case.
bool isSalesforceHost(std::string_view host);

/// The address to sign in at, from what a person says: "production", "sandbox", or any pasted address of an
/// org, reduced to its My Domain login host ("acme.lightning.force.com/lightning/page/home" becomes
/// "https://acme.my.salesforce.com"). Other https hosts and loopback ones are taken as they are.
/// Errors: BadRequest "login_url_invalid".
Result<std::string> loginUrlFrom(std::string_view text);

/// Whether only the user can say that a token may go there: a host that is neither Salesforce's nor this
/// computer. `loginUrl` is of loginUrlFrom().
bool needsConfirmation(std::string_view loginUrl);

/// May a token that came from `loginUrl` be sent to `url`? To the login host itself, which the user chose; to
/// a Salesforce host by https; to this machine only if the login was on this machine.
/// Errors: BadResponse "token_target_untrusted".
Result<void> checkTokenTarget(std::string_view url, std::string_view loginUrl);

} // namespace scout::auth
