// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/OAuthFault.h"

#include <gtest/gtest.h>

namespace scout::auth {

struct FaultCase {
    int status;
    const char* oauthError;
    ErrorKind kind;
    const char* code;
};

class OAuthFaults : public testing::TestWithParam<FaultCase> { };

TEST_P(OAuthFaults, HaveAKindAndAStableCode)
{
    HttpFault fault;
    fault.status = GetParam().status;
    fault.code = GetParam().oauthError;
    fault.text = "what Salesforce said";
    const Error error = toError(fault, "token_refused");
    EXPECT_EQ(error.kind, GetParam().kind);
    EXPECT_EQ(error.code, GetParam().code);
    EXPECT_EQ(error.http, fault);
    EXPECT_TRUE(error.message.ends_with('.')) << error.message;
}

INSTANTIATE_TEST_SUITE_P(Table, OAuthFaults,
    testing::Values(FaultCase{0, "access_denied", ErrorKind::Forbidden, "signin_denied"},
        FaultCase{0, "OAUTH_APP_BLOCKED", ErrorKind::Forbidden, "signin_app_blocked"},
        FaultCase{0, "OAUTH_APPROVAL_ERROR_GENERIC", ErrorKind::Forbidden, "signin_app_not_installed"},
        FaultCase{0, "OAUTH_EC_APP_NOT_FOUND", ErrorKind::Forbidden, "signin_app_not_installed"},
        FaultCase{0, "OAUTH_APP_ACCESS_DENIED", ErrorKind::Forbidden, "signin_app_not_allowed"},
        FaultCase{0, "OAUTH_AUTHORIZATION_BLOCKED", ErrorKind::Forbidden, "signin_app_not_allowed"},
        FaultCase{400, "invalid_app_access", ErrorKind::Forbidden, "signin_app_not_allowed"},
        FaultCase{400, "invalid_grant", ErrorKind::Unauthorized, "token_refused"},
        FaultCase{400, "inactive_user", ErrorKind::Unauthorized, "token_refused"},
        FaultCase{400, "inactive_org", ErrorKind::Unauthorized, "token_refused"},
        FaultCase{400, "invalid_client", ErrorKind::BadRequest, "client_refused"},
        FaultCase{400, "invalid_client_id", ErrorKind::BadRequest, "client_refused"},
        FaultCase{400, "invalid_client_credentials", ErrorKind::BadRequest, "client_refused"},
        FaultCase{400, "redirect_uri_mismatch", ErrorKind::BadRequest, "callback_refused"},
        FaultCase{400, "redirect_uri_missing", ErrorKind::BadRequest, "callback_refused"},
        FaultCase{400, "invalid_scope", ErrorKind::BadRequest, "scope_refused"},
        FaultCase{400, "rate_limit_exceeded", ErrorKind::RateLimited, "login_rate_limited"},
        FaultCase{400, "server_error", ErrorKind::Server, "login_server_failed"},
        FaultCase{400, "unknown_error", ErrorKind::Server, "login_server_failed"},
        FaultCase{400, "brand_new_error", ErrorKind::BadRequest, "token_refused"},
        FaultCase{503, "brand_new_error", ErrorKind::Server, "token_refused"},
        FaultCase{0, "brand_new_error", ErrorKind::BadRequest, "token_refused"}));

} // namespace scout::auth
