// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/ApiGate.h"

#include "demoorg/oauth/IdentityEndpoint.h"
#include "demoorg/rest/Versions.h"

namespace scout::demoorg {

namespace {

Reply unauthorized(std::string message)
{
    return errorReply({401, "INVALID_SESSION_ID", std::move(message)}).with("WWW-Authenticate", "Token");
}

std::string limitInfo(const ApiUsage::Count& count)
{
    return "api-usage=" + std::to_string(count.used) + "/" + std::to_string(count.limit);
}

Reply run(const ApiHandler& handler, const ApiCall& call)
{
    if (!versionOf(call.version))
        return unknownResource();
    auto answer = handler(call);
    return answer ? std::move(answer).value() : errorReply(answer.error());
}

Reply pass(Org& org, const ApiHandler& handler, Counting counting, const Request& request)
{
    auto session = org.tokens.session(bearerToken(request));
    auto user = session ? org.users.byId(session->grant.userId) : std::nullopt;
    if (!user || !user->isActive)
        return unauthorized("Session expired or invalid");
    if (!session->grant.scopes.allows("api"))
        return unauthorized("This session is not valid for use with the REST API");
    if (!org.policy.hasApi(user->profileId))
        return errorReply({403, "API_CURRENTLY_DISABLED", "API is disabled for this User"});
    const ApiCall call{request, request.variable("version"), std::move(*user), std::move(*session)};
    if (counting == Counting::Free)
        return run(handler, call);
    const auto taken = org.usage.take();
    Reply reply = taken.allowed
        ? run(handler, call)
        : errorReply({403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."});
    reply.headers.push_back({"Sforce-Limit-Info", limitInfo(taken.count)});
    return reply;
}

} // namespace

Handler behindApiGate(Org& org, ApiHandler handler, Counting counting)
{
    return [&org, handler = std::move(handler), counting](
               const Request& request) { return pass(org, handler, counting, request); };
}

} // namespace scout::demoorg
