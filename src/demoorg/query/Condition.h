// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/Expression.h"

namespace scout::demoorg {

/// Turns WHERE and HAVING into SQL with SOQL's rules: text without case, "!=" and NOT IN match nulls, an
/// empty text is null, and date literals are ranges in the time zone of the user.
class ConditionCompiler {
public:
    explicit ConditionCompiler(const ExpressionCompiler& expressions)
        : m_expressions(expressions)
    { }

    ApiResult<SqlFragment> compile(const soql::Condition& condition) const;

private:
    ApiResult<SqlFragment> junction(const soql::Junction& junction) const;
    ApiResult<SqlFragment> comparison(const soql::Comparison& comparison) const;
    ApiResult<SqlFragment> single(
        const Expression& left, const soql::Comparison& comparison, const soql::Value& value) const;
    ApiResult<SqlFragment> list(
        const Expression& left, const soql::Comparison& comparison, const soql::ValueList& values) const;
    ApiResult<SqlFragment> multiSelect(
        const Expression& left, const soql::Comparison& comparison, const soql::ValueList& values) const;
    ApiResult<SqlFragment> semiJoin(
        const Expression& left, const soql::Comparison& comparison, const soql::Query& inner) const;
    /// The object of the query behind IN.
    ApiResult<const Object*> semiJoinObject(const soql::Query& inner) const;
    ApiResult<std::monostate> checkSemiJoinFields(const Expression& left, const Expression& selected,
        const Object& object, const soql::Query& inner) const;
    ApiError wrongOperator(const Expression& left) const;
    const QueryContext& context() const { return m_expressions.scope().context(); }

    const ExpressionCompiler& m_expressions;
    mutable int m_semiJoins = 0;
};

/// "t0.IsDeleted = 0", where the object has a recycle bin and the query leaves it out; else empty. `isAlone`
/// says that there is no other condition, so that the index on it is worth its use.
SqlFragment withoutDeleted(const JoinTree& joins, const QueryContext& context, bool isAlone);

} // namespace scout::demoorg
