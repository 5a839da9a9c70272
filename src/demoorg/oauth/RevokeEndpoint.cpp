// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/RevokeEndpoint.h"

#include "base/Text.h"

namespace scout::demoorg {

namespace {

Reply refuse(std::string_view error, std::string_view description)
{
    Reply reply =
        Reply::text("error=" + std::string(error) + "&error_description=" + percentEncode(description), 400);
    reply.contentType = "application/x-www-form-urlencoded;charset=UTF-8";
    return reply;
}

Reply revoke(const Request& request, Org& org)
{
    Parameters form = request.form();
    if (!form.contains("token"))
        form = request.query;
    const std::string token = form.value("token");
    if (token.empty())
        return refuse("invalid_request", "missing required parameter: token");
    if (!org.tokens.revoke(token))
        return refuse("invalid_token", "invalid token");
    return Reply::empty(200);
}

} // namespace

void addRevokeRoutes(Router& router, Org& org)
{
    const auto handler = [&org](const Request& request) { return revoke(request, org); };
    router.on("POST", "/services/oauth2/revoke", handler);
    router.on("GET", "/services/oauth2/revoke", handler);
}

} // namespace scout::demoorg
