// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Function.h"
#include "soql/RuleReport.h"
#include "soql/Tree.h"

/// The parts of checkRules(), each for one query without the queries inside it.
namespace scout::soql::rules {

/// True if an aggregate function is the call or inside it.
bool aggregates(const FunctionCall& call);
bool aggregates(const Expression& expression);
/// GROUP BY, or an aggregate function selected: rows of groups, not of records.
bool isAggregate(const Query& query);
/// What makes it so, or COUNT().
std::optional<SourceRange> aggregateRange(const Query& query);
inline FunctionFamily familyOf(const FunctionCall& call)
{
    return info(call.function).family;
}

// OutputRules.cpp
/// That no two parts of a row bear one name.
void checkOutputs(const Query& query, RuleReport& report);
// SelectRules.cpp
void checkSelect(const Query& query, RuleReport& report);
// GroupRules.cpp
void checkGroups(const Query& query, RuleReport& report);
// FunctionRules.cpp
void checkFunctions(const Query& query, RuleReport& report);
// ConditionRules.cpp
void checkConditions(const Query& query, RuleReport& report);

} // namespace scout::soql::rules
