// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RestApi.h"

#include "demoorg/rest/CollectionRoutes.h"
#include "demoorg/rest/CompositeRoutes.h"
#include "demoorg/rest/DescribeRoutes.h"
#include "demoorg/rest/OrgRoutes.h"
#include "demoorg/rest/QueryRoutes.h"
#include "demoorg/rest/RecordRoutes.h"
#include "demoorg/rest/ReplicationRoutes.h"
#include "demoorg/rest/SearchRoutes.h"
#include "demoorg/rest/Versions.h"
#include "demoorg/tooling/ToolingRoutes.h"

namespace scout::demoorg {

namespace {

/// What a call may do alone or as a part of a composite request.
void addBasicRoutes(ApiRoutes& api)
{
    api.add("GET", "/query", runQuery);
    api.add("GET", "/query/{locator}", nextQueryPage);
    api.add("GET", "/queryAll", runQueryAll);
    api.add("GET", "/queryAll/{locator}", nextQueryPage);
    addCollectionRoutes(api);
    addDescribeRoutes(api);
    addReplicationRoutes(api);
    addRecordRoutes(api);
}

} // namespace

void addRestRoutes(Router& router, Org& org)
{
    const auto parts = std::make_shared<Router>();
    ApiRoutes ofParts(*parts, org, Counting::Free);
    addBasicRoutes(ofParts);

    router.on("GET", "/services/data", [](const Request&) { return Reply::json(versionsBody()); });
    ApiRoutes api(router, org);
    addOrgRoutes(api);
    addSearchRoutes(api);
    addToolingRoutes(api);
    addCompositeRoutes(api, parts);
    addBasicRoutes(api);
}

} // namespace scout::demoorg
