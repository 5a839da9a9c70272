// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/IdentityEndpoint.h"

#include "base/Text.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/oauth/IdentityBody.h"

namespace scout::demoorg {

namespace {

Reply refuse(int status, std::string word)
{
    Reply reply = Reply::text(std::move(word), status);
    reply.contentType = "text/html;charset=UTF-8";
    return reply;
}

bool namesOrg(const Org& org, std::string_view id)
{
    const auto parsed = RecordId::parse(id);
    return parsed && parsed->text() == org.id;
}

Reply identity(const Request& request, Org& org)
{
    const std::string token = bearerToken(request);
    if (token.empty())
        return refuse(403, "Missing_OAuth_Token");
    const auto session = org.tokens.session(token);
    if (!session)
        return refuse(403, "Bad_OAuth_Token");
    if (!namesOrg(org, request.variable("org")))
        return refuse(403, "Wrong_Org");
    const auto id = RecordId::parse(request.variable("user"));
    const auto user = id ? org.users.byId(id->text()) : std::nullopt;
    if (!user)
        return refuse(404, "Bad_Id");
    if (!user->isActive)
        return refuse(404, "Inactive");
    if (user->id != session->grant.userId)
        return refuse(404, "No_Access");
    return Reply::json(identityBody(org, *user, request.query.value("version")));
}

Reply userInfo(const Request& request, Org& org)
{
    const std::string token = bearerToken(request);
    if (token.empty())
        return refuse(403, "Missing_OAuth_Token");
    const auto session = org.tokens.session(token);
    const auto user = session ? org.users.byId(session->grant.userId) : std::nullopt;
    if (!user || !user->isActive)
        return refuse(403, "Bad_OAuth_Token");
    return Reply::json(userInfoBody(org, *user));
}

} // namespace

std::string bearerToken(const Request& request)
{
    const auto header = trim(request.header("Authorization"));
    for (const std::string_view scheme : {"Bearer ", "OAuth "})
        if (equalsIgnoreCase(header.substr(0, scheme.size()), scheme))
            return std::string(trim(header.substr(scheme.size())));
    if (!header.empty())
        return std::string(header);
    for (const std::string_view name : {"oauth_token", "access_token"}) {
        if (request.query.contains(name))
            return request.query.value(name);
        const Parameters form = request.form();
        if (form.contains(name))
            return form.value(name);
    }
    return {};
}

void addIdentityRoutes(Router& router, Org& org)
{
    const auto who = [&org](const Request& request) { return identity(request, org); };
    const auto info = [&org](const Request& request) { return userInfo(request, org); };
    for (const std::string_view method : {"GET", "POST"}) {
        router.on(method, "/id/{org}/{user}", who);
        router.on(method, "/services/oauth2/userinfo", info);
    }
}

} // namespace scout::demoorg
