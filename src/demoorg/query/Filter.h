// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/Expression.h"

namespace scout::demoorg {

/// " WHERE …" of a query: its conditions, USING SCOPE and the recycle bin. Of a child subquery it begins with
/// `parentLookup`, a column that equals the first parameter.
ApiResult<SqlFragment> filterOf(
    const soql::Query& query, const ExpressionCompiler& expressions, const std::string& parentLookup);

} // namespace scout::demoorg
