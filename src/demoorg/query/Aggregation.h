// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"
#include "demoorg/query/Scope.h"

namespace scout::demoorg {

/// Queries with aggregate functions or GROUP BY: one statement gives the results.
ApiResult<CompiledQuery> compileAggregate(const soql::Query& query, const Scope& scope);

} // namespace scout::demoorg
