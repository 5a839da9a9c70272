// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Order.h"

namespace scout::demoorg {

namespace {

constexpr std::int64_t kMaxOffset = 2000;

std::string directionOf(const soql::OrderItem& item)
{
    const std::string direction = item.direction == soql::Direction::Descending ? " DESC" : " ASC";
    return direction + (item.nulls == soql::Nulls::Last ? " NULLS LAST" : " NULLS FIRST");
}

} // namespace

bool hasPicklistOrder(const Expression& expression)
{
    return expression.field && expression.field->type == FieldType::Picklist
        && !expression.field->picklist.empty();
}

SqlFragment picklistRank(const Expression& expression)
{
    SqlFragment sql;
    sql.append("CASE ").append(expression.sql);
    const auto& values = expression.field->picklist;
    for (std::size_t rank = 0; rank < values.size(); ++rank)
        sql.append(" WHEN ").appendValue(values[rank].value).append(" THEN " + std::to_string(rank));
    return sql.append(" WHEN NULL THEN NULL ELSE CASE WHEN ")
        .append(expression.sql)
        .append(" IS NULL THEN NULL ELSE 999999 END END");
}

ApiResult<std::vector<OrderTerm>> orderTerms(
    const ExpressionCompiler& expressions, const std::vector<soql::OrderItem>& items)
{
    std::vector<OrderTerm> terms;
    for (const auto& item : items) {
        auto expression = expressions.compile(item.expression);
        if (!expression)
            return expression.error();
        const auto* path = std::get_if<soql::FieldPath>(&item.expression);
        if (path && !expression->field->sortable)
            return expressions.scope().context().errors.notSortable(*path);
        const std::string direction = directionOf(item);
        if (hasPicklistOrder(*expression))
            terms.push_back({picklistRank(*expression), direction});
        terms.push_back({std::move(expression->sql), direction});
    }
    return terms;
}

ApiResult<SqlFragment> orderBy(
    const ExpressionCompiler& expressions, const std::vector<soql::OrderItem>& items)
{
    auto terms = orderTerms(expressions, items);
    if (!terms)
        return terms.error();
    SqlFragment sql;
    for (const auto& term : *terms)
        sql.append(&term == &terms->front() ? " ORDER BY " : ", ").append(term.sql).append(term.direction);
    return sql;
}

std::int64_t countOf(const std::optional<soql::RowCount>& rows, std::int64_t otherwise)
{
    const auto* count = rows ? std::get_if<std::int64_t>(&rows->count) : nullptr;
    return count ? *count : otherwise;
}

ApiResult<SqlFragment> limitOf(const soql::Query& query)
{
    SqlFragment sql;
    const std::int64_t offset = countOf(query.offset, 0);
    if (offset > kMaxOffset)
        return ApiError{400, "NUMBER_OUTSIDE_VALID_RANGE", "Maximum SOQL offset allowed is 2000"};
    if (query.limit || query.offset)
        sql.append(" LIMIT ").appendValue(countOf(query.limit, -1)).append(" OFFSET ").appendValue(offset);
    return sql;
}

} // namespace scout::demoorg
