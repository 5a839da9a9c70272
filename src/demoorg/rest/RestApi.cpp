// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RestApi.h"

#include "demoorg/rest/DescribeRoutes.h"
#include "demoorg/rest/OrgRoutes.h"
#include "demoorg/rest/QueryRoutes.h"
#include "demoorg/rest/RecordRoutes.h"
#include "demoorg/rest/SearchRoutes.h"
#include "demoorg/rest/Versions.h"

namespace scout::demoorg {

void addRestRoutes(Router& router, Org& org)
{
    router.on("GET", "/services/data", [](const Request&) { return Reply::json(versionsBody()); });
    ApiRoutes api(router, org);
    addOrgRoutes(api);
    api.add("GET", "/query", runQuery);
    api.add("GET", "/query/{locator}", nextQueryPage);
    api.add("GET", "/queryAll", runQueryAll);
    api.add("GET", "/queryAll/{locator}", nextQueryPage);
    addSearchRoutes(api);
    addDescribeRoutes(api);
    addRecordRoutes(api);
}

} // namespace scout::demoorg
