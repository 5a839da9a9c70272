// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RestApi.h"

#include "demoorg/rest/ApiGate.h"
#include "demoorg/rest/Limits.h"
#include "demoorg/rest/QueryRoutes.h"
#include "demoorg/rest/RecordRoutes.h"
#include "demoorg/rest/Versions.h"

namespace scout::demoorg {

void addRestRoutes(Router& router, Org& org)
{
    const auto api = [&router, &org](std::string_view method, const std::string& path, ApiHandler handler) {
        router.on(method, "/services/data/{version}" + path, behindApiGate(org, std::move(handler)));
    };
    router.on("GET", "/services/data", [](const Request&) { return Reply::json(versionsBody()); });
    api("GET", "", [&org](const ApiCall& call) -> ApiResult<Reply> {
        return Reply::json(resourcesBody(call.version, org.identityUrl(call.user.id)));
    });
    api("GET", "/limits",
        [&org](const ApiCall&) -> ApiResult<Reply> { return Reply::json(limitsBody(org.usage.count())); });
    api("GET", "/query", [&org](const ApiCall& call) { return runQuery(org, call); });
    api("GET", "/query/{locator}", [&org](const ApiCall& call) { return nextQueryPage(org, call); });
    api("GET", "/queryAll", [&org](const ApiCall& call) { return runQueryAll(org, call); });
    api("GET", "/queryAll/{locator}", [&org](const ApiCall& call) { return nextQueryPage(org, call); });
    addRecordRoutes(org, api);
}

} // namespace scout::demoorg
