// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/SingleAccess.h"

#include "base/Text.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/oauth/IdentityEndpoint.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

Reply refuseAccess(std::string word)
{
    Reply reply = Reply::text(std::move(word), 403);
    reply.contentType = "text/html;charset=UTF-8";
    return reply;
}

Reply singleAccess(const Request& request, Org& org)
{
    const std::string token = bearerToken(request);
    if (token.empty())
        return refuseAccess("Missing_OAuth_Token");
    const auto session = org.tokens.session(token);
    const auto user = session ? org.users.byId(session->grant.userId) : std::nullopt;
    if (!user || !user->isActive || !session->grant.scopes.allows("web"))
        return refuseAccess("Bad_OAuth_Token");
    const Parameters form = request.form();
    const auto& sent = form.contains("redirect_uri") ? form : request.query;
    std::string address = org.hosts.instance + "/secur/frontdoor.jsp?otp=" + org.browsers.ticket(user->id);
    const std::string page = sent.value("redirect_uri");
    if (!page.empty())
        address += "&startURL=" + percentEncode(page.starts_with('/') ? page : "/" + page);
    return Reply::json(jsonText({{"frontdoor_uri", address}}));
}

} // namespace

void addSingleAccessRoutes(Router& router, Org& org)
{
    for (const std::string_view method : {"GET", "POST"})
        router.on(method, "/services/oauth2/singleaccess",
            [&org](const Request& request) { return singleAccess(request, org); });
}

} // namespace scout::demoorg
