// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/Expression.h"

namespace scout::demoorg {

/// Whether the values have an order of their own: that of the picklist.
bool hasPicklistOrder(const Expression& expression);
/// The place of a value in its picklist; values that are not in it come last.
SqlFragment picklistRank(const Expression& expression);

/// One thing that rows are ordered by.
struct OrderTerm {
    SqlFragment sql;
    std::string direction; ///< " DESC NULLS LAST"
};

/// The terms of ORDER BY; a picklist orders by its values first.
ApiResult<std::vector<OrderTerm>> orderTerms(
    const ExpressionCompiler& expressions, const std::vector<soql::OrderItem>& items);

/// " ORDER BY …" of the items: nulls first unless the query says otherwise, picklists in the order of their
/// values, and rows that are equal in the order of their ids, so that pages are the same in every run.
ApiResult<SqlFragment> orderBy(
    const ExpressionCompiler& expressions, const std::vector<soql::OrderItem>& items);

/// The number of a LIMIT or OFFSET, where there is one.
std::int64_t countOf(const std::optional<soql::RowCount>& rows, std::int64_t otherwise);

/// " LIMIT ? OFFSET ?", or nothing. OFFSET has a maximum.
ApiResult<SqlFragment> limitOf(const soql::Query& query);

} // namespace scout::demoorg
