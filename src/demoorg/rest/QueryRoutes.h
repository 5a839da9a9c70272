// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/rest/ApiGate.h"

namespace scout::demoorg {

/// GET /query, /queryAll and /query/LOCATOR.
ApiResult<Reply> runQuery(Org& org, const ApiCall& call);
ApiResult<Reply> runQueryAll(Org& org, const ApiCall& call);
ApiResult<Reply> nextQueryPage(Org& org, const ApiCall& call);

/// The number behind `batchSize=` in a Sforce-Query-Options header; 2000 where there is none.
std::int64_t batchSizeOf(std::string_view queryOptions);

} // namespace scout::demoorg
