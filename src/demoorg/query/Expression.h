// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/Scope.h"
#include "demoorg/query/SqlFragment.h"

namespace scout::demoorg {

/// A value that SQL computes: a field, or a function of one.
struct Expression {
    SqlFragment sql;
    FieldKind kind = FieldKind::Text;
    std::string name; ///< for messages and results
    const Field* field = nullptr; ///< null behind a function
};

/// Turns fields and functions of SOQL into SQL, within one statement.
class ExpressionCompiler {
public:
    ExpressionCompiler(const Scope& scope, JoinTree& joins)
        : m_scope(scope)
        , m_joins(joins)
    { }

    ApiResult<Expression> field(const soql::FieldPath& path) const;
    /// Fields, date functions and toLabel; aggregates where the clause may have them.
    ApiResult<Expression> compile(const soql::Expression& expression) const;
    ApiResult<Expression> call(const soql::FunctionCall& call) const;

    const Scope& scope() const { return m_scope; }
    JoinTree& joins() const { return m_joins; }

private:
    ApiResult<Expression> aggregate(const soql::FunctionCall& call) const;
    ApiResult<Expression> dateFunction(const soql::FunctionCall& call) const;
    /// The field in the parentheses of a function, converted to the user's time zone where the query asks for
    /// it.
    ApiResult<Expression> dateArgument(const soql::FunctionCall& call) const;

    const Scope& m_scope;
    JoinTree& m_joins;
};

/// Whether a query needs GROUP BY's way of running: it groups, or it has an aggregate function.
bool isAggregateQuery(const soql::Query& query);

} // namespace scout::demoorg
