// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"
#include "demoorg/query/QueryContext.h"
#include "soql/Tree.h"

namespace scout::demoorg {

/// Checks a query against the schema, and turns it into SQL.
ApiResult<CompiledQuery> compileQuery(const soql::Query& query, const QueryContext& context);

/// The query in parentheses among the fields of another: its object is a child relationship of `parent`.
ApiResult<CompiledQuery> compileChildren(
    const soql::Query& query, const Object& parent, const QueryContext& context);

} // namespace scout::demoorg
