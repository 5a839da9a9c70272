// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/Scope.h"
#include "demoorg/query/SqlFragment.h"

#include <vector>

namespace scout::demoorg {

/// A value that SQL computes: a field, or a function of one.
struct Expression {
    SqlFragment sql;
    FieldKind kind = FieldKind::Text;
    std::string name; ///< for messages and results
    const Field* field = nullptr; ///< null behind a function
    const Field* source = nullptr; ///< the field that the values are made of, also behind a function
};

/// SOQL's names know no case, so neither does the comparison of two paths.
bool sameExpression(const soql::Expression& a, const soql::Expression& b);

/// Turns fields and functions of SOQL into SQL, within one statement.
class ExpressionCompiler {
public:
    ExpressionCompiler(const Scope& scope, JoinTree& joins)
        : m_scope(scope)
        , m_joins(joins)
    { }

    ApiResult<Expression> field(const soql::FieldPath& path) const;
    /// Fields and functions; aggregates where the clause may have them.
    ApiResult<Expression> compile(const soql::Expression& expression) const;
    ApiResult<Expression> call(const soql::FunctionCall& call) const;

    /// Of ROLLUP and CUBE: these are null from now on, and GROUPING() of them is 1.
    void rollUp(std::vector<soql::Expression> items) { m_rolledUp = std::move(items); }

    const Scope& scope() const { return m_scope; }
    JoinTree& joins() const { return m_joins; }

private:
    ApiResult<Expression> textFunction(const soql::FunctionCall& call) const;
    ApiResult<Expression> format(const soql::FunctionCall& call) const;
    ApiResult<Expression> grouping(const soql::FunctionCall& call) const;
    ApiResult<Expression> distance(const soql::FunctionCall& call) const;
    /// "latitude, longitude" of an argument of DISTANCE.
    ApiResult<SqlFragment> place(const soql::FunctionCall& call, const soql::Argument& argument) const;
    ApiResult<SqlFragment> placeOf(const soql::FieldPath& path) const;
    bool isRolledUp(const soql::Expression& expression) const;
    ApiResult<Expression> aggregate(const soql::FunctionCall& call) const;
    ApiResult<Expression> dateFunction(const soql::FunctionCall& call) const;
    /// The field in the parentheses of a function, converted to the user's time zone where the query asks for
    /// it.
    ApiResult<Expression> dateArgument(const soql::FunctionCall& call) const;

    const Scope& m_scope;
    JoinTree& m_joins;
    std::vector<soql::Expression> m_rolledUp;
};

/// What is wrong with a function call, with its place.
ApiError functionError(const Scope& scope, const soql::FunctionCall& call, std::string_view explanation);
/// The field that is the first argument; null where there is none.
const soql::FieldPath* pathArgument(const soql::FunctionCall& call);

/// Whether a query needs GROUP BY's way of running: it groups, or it has an aggregate function.
bool isAggregateQuery(const soql::Query& query);

} // namespace scout::demoorg
