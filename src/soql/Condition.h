// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Box.h"
#include "soql/Function.h"
#include "soql/Name.h"
#include "soql/Value.h"

#include <span>
#include <vector>

namespace scout::soql {

struct Query;
struct Condition;
struct Argument;

/// COUNT(Id), CALENDAR_YEAR(convertTimezone(CreatedDate)), DISTANCE(Place__c, GEOLOCATION(37.7, -122.4),
/// 'mi')
struct FunctionCall {
    Function function = Function::Count;
    std::vector<Argument> arguments;
    SourceRange range;
    bool operator==(const FunctionCall&) const = default;
};

struct Argument {
    std::variant<FieldPath, FunctionCall, Value> value;
    bool operator==(const Argument&) const = default;
};

/// What can stand on the left of an operator, be grouped or be ordered by.
using Expression = std::variant<FieldPath, FunctionCall>;

SourceRange rangeOf(const Expression& expression) noexcept;

enum class Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like,
    In,
    NotIn,
    Includes,
    Excludes
};

struct ValueList {
    std::vector<Value> values;
    SourceRange range;
    bool operator==(const ValueList&) const = default;
};

/// The right of an operator; a Query is the inner one of a semi-join (IN) or anti-join (NOT IN).
using Operand = std::variant<Value, ValueList, Box<Query>>;

struct Comparison {
    Expression left;
    Operator op = Operator::Equal;
    SourceRange opRange;
    Operand right;
    bool operator==(const Comparison&) const = default;
};

enum class Connective { And, Or };

/// `a AND b AND c`: two operands or more. Parentheses are in the shape of the tree, not in nodes of it.
struct Junction {
    Connective connective = Connective::And;
    std::vector<Condition> operands;
    bool operator==(const Junction&) const = default;
};

struct Negation {
    Box<Condition> operand;
    bool operator==(const Negation&) const = default;
};

struct Condition {
    std::variant<Comparison, Junction, Negation> node;
    SourceRange range;
    bool operator==(const Condition&) const = default;
};

} // namespace scout::soql
