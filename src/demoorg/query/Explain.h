// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/query/QueryContext.h"
#include "soql/Tree.h"

#include <string>

namespace scout::demoorg {

/// {"plans":[…],"sourceQuery":"…"}: how a query could run, the cheapest plan first (REST API Developer Guide,
/// "Query Plan"). The numbers of rows are counted; the costs follow Salesforce's rule that an index is worth
/// its use below 30 % of the rows.
ApiResult<std::string> explainQuery(
    SqlConnection& connection, const soql::Query& query, std::string_view text, const QueryContext& context);

} // namespace scout::demoorg
