// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/Filter.h"

#include "base/Text.h"
#include "demoorg/query/Condition.h"

namespace scout::demoorg {

ApiResult<SqlFragment> filterOf(
    const soql::Query& query, const ExpressionCompiler& expressions, const std::string& parentLookup)
{
    const Scope& scope = expressions.scope();
    std::vector<SqlFragment> parts;
    if (!parentLookup.empty())
        parts.push_back({parentLookup + " = ?", {Value()}});
    if (query.scope && toLower(query.scope->text).starts_with("mine"))
        if (const auto owner = expressions.joins().column(JoinTree::kRoot, "OwnerId"))
            parts.push_back({owner->sql + " = ?", {Value(std::string(scope.context().userId))}});
    if (query.where) {
        auto where = ConditionCompiler(expressions).compile(*query.where);
        if (!where)
            return where;
        parts.push_back(std::move(*where));
    }
    const SqlFragment deleted = withoutDeleted(expressions.joins(), scope.context(), parts.empty());
    if (!deleted.text.empty())
        parts.push_back(deleted);
    SqlFragment filter;
    for (const auto& part : parts)
        filter.append(&part == &parts.front() ? " WHERE " : " AND ").append(part);
    return filter;
}

} // namespace scout::demoorg
