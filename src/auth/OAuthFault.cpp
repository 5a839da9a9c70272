// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/OAuthFault.h"

#include "net/HttpStatus.h"

#include <algorithm>
#include <array>

namespace scout::auth {

namespace {

struct Row {
    std::string_view oauthError;
    ErrorKind kind;
    std::string_view code;
    std::string_view message;
};

constexpr std::string_view kBadClient = "Salesforce does not accept the app's consumer key or secret.";
constexpr std::string_view kNotInstalled =
    "The app is not installed in this org, and this user may not approve it.";
constexpr std::string_view kNotAllowed = "This user may not use the app in this org.";
constexpr std::string_view kServerFailed = "Salesforce's sign-in failed on their side.";

constexpr std::array kRows{
    Row{"access_denied", ErrorKind::Forbidden, "signin_denied", "Access was denied on Salesforce's page."},
    Row{"OAUTH_APP_BLOCKED", ErrorKind::Forbidden, "signin_app_blocked",
        "An admin has blocked the app in this org."},
    Row{"OAUTH_APPROVAL_ERROR_GENERIC", ErrorKind::Forbidden, "signin_app_not_installed", kNotInstalled},
    Row{"OAUTH_EC_APP_NOT_FOUND", ErrorKind::Forbidden, "signin_app_not_installed", kNotInstalled},
    Row{"OAUTH_APP_ACCESS_DENIED", ErrorKind::Forbidden, "signin_app_not_allowed", kNotAllowed},
    Row{"OAUTH_AUTHORIZATION_BLOCKED", ErrorKind::Forbidden, "signin_app_not_allowed",
        "The app may be used only in the org that it was made in."},
    Row{"invalid_app_access", ErrorKind::Forbidden, "signin_app_not_allowed", kNotAllowed},
    Row{"invalid_client", ErrorKind::BadRequest, "client_refused", kBadClient},
    Row{"invalid_client_id", ErrorKind::BadRequest, "client_refused", kBadClient},
    Row{"invalid_client_credentials", ErrorKind::BadRequest, "client_refused", kBadClient},
    Row{"redirect_uri_mismatch", ErrorKind::BadRequest, "callback_refused",
        "The callback URL is not one that is registered with the app."},
    Row{"redirect_uri_missing", ErrorKind::BadRequest, "callback_refused", "Salesforce got no callback URL."},
    Row{"invalid_scope", ErrorKind::BadRequest, "scope_refused",
        "A requested scope is not assigned to the app."},
    Row{"invalid_grant", ErrorKind::Unauthorized, {}, "Salesforce no longer accepts the sign-in."},
    Row{"inactive_user", ErrorKind::Unauthorized, {}, "The user is not active."},
    Row{"inactive_org", ErrorKind::Unauthorized, {}, "The org is not active."},
    Row{"rate_limit_exceeded", ErrorKind::RateLimited, "login_rate_limited",
        "This user has signed in too often within the last hour."},
    Row{"server_error", ErrorKind::Server, "login_server_failed", kServerFailed},
    Row{"unknown_error", ErrorKind::Server, "login_server_failed", kServerFailed},
};

ErrorKind kindWithoutRow(int status)
{
    return status == 0 ? ErrorKind::BadRequest : net::kindOfStatus(status);
}

} // namespace

Error toError(HttpFault fault, std::string_view otherwise)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(),
        [&fault](const Row& candidate) { return candidate.oauthError == fault.code; });
    if (row == kRows.end()) {
        std::string message = "Salesforce refused the sign-in: " + fault.code + '.';
        return Error{
            kindWithoutRow(fault.status), std::string(otherwise), std::move(message), std::move(fault)};
    }
    const std::string_view code = row->code.empty() ? otherwise : row->code;
    return Error{row->kind, std::string(code), std::string(row->message), std::move(fault)};
}

bool isAppRefusal(std::string_view oauthError)
{
    return oauthError.starts_with("OAUTH_");
}

} // namespace scout::auth
