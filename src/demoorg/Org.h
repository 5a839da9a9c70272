// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkService.h"
#include "demoorg/describe/DescribeService.h"
#include "demoorg/dml/RecentRecords.h"
#include "demoorg/dml/RecordService.h"
#include "demoorg/faults/FaultPlan.h"
#include "demoorg/oauth/AppStore.h"
#include "demoorg/oauth/BrowserSessions.h"
#include "demoorg/oauth/IdTokens.h"
#include "demoorg/oauth/LoginHistory.h"
#include "demoorg/oauth/OrgPolicy.h"
#include "demoorg/oauth/TokenStore.h"
#include "demoorg/oauth/UserDirectory.h"
#include "demoorg/query/QueryService.h"
#include "demoorg/rest/ApiUsage.h"
#include "demoorg/search/SearchService.h"
#include "demoorg/tooling/ToolingSchema.h"

#include <atomic>

namespace scout::demoorg {

/// Where the org can be reached: scheme, host and port, as "http://127.0.0.1:8080".
struct Hosts {
    std::string instance; ///< its My Domain
    std::string production; ///< login.salesforce.com of this world
    std::string sandbox; ///< test.salesforce.com of this world
};

/// The org that stands behind all hosts. Built once by the Server; its parts are safe on any thread.
struct Org {
    Database& database;
    const Clock& clock;
    crypto::RandomSource& random;
    std::string id; ///< 18 characters
    std::string name;
    std::atomic<bool> isSandbox = false;
    AppStore apps;
    TokenStore tokens;
    UserDirectory users;
    LoginHistory logins;
    BrowserSessions browsers;
    IdTokens idTokens;
    OrgPolicy policy;
    ApiUsage usage;
    QueryService queries;
    RecordService records;
    QueryService tooling{database, clock, {}, &toolingSchema()};
    DescribeService toolingDescribes{database, {}, &toolingSchema()};
    RecentRecords recent{database, clock};
    DescribeService describes{database, clock.now()};
    SearchService searches{database, clock};
    BulkService bulk{database, clock, queries, records};
    FaultPlan faults = {};
    Hosts hosts = {};

    std::string shortId() const { return id.substr(0, 15); }
    /// The identity URL of a user, which names the user in every token answer.
    std::string identityUrl(std::string_view userId) const
    {
        return hosts.instance + "/id/" + id + "/" + std::string(userId);
    }
};

} // namespace scout::demoorg
