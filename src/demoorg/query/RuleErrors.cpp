// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/QueryErrors.h"

#include <algorithm>
#include <array>

// What SOQL forbids of a query whose syntax and names are right, in the words of Salesforce.
namespace scout::demoorg {

namespace {

struct RuleText {
    std::string_view code; ///< of soql::checkRules()
    std::string_view text; ///< empty: that of the diagnostic
    std::string_view errorCode = "MALFORMED_QUERY";
    bool hasPosition = true;
};

constexpr std::array kRules = {
    RuleText{"aggregate_in_where", "unexpected token: '('"},
    RuleText{"fields_with_aggregate",
        "The SOQL FIELDS function is not supported with GROUP BY or aggregate functions"},
    RuleText{"literal_for_date_part", "Date literals can not be compared with date functions"},
    RuleText{"nested_semi_join", "Nesting of semi join sub-selects is not supported"},
    RuleText{"offset_too_large", "Maximum SOQL offset allowed is 2000", "NUMBER_OUTSIDE_VALID_RANGE", false},
    RuleText{"semi_join_in_having", "Semi join sub-selects are not allowed in HAVING"},
    RuleText{"semi_join_object", "Entity is not supported for semi join inner selects"},
    RuleText{"semi_join_place",
        "Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE "
        "expressions"},
    RuleText{"too_many_groups", "ROLLUP and CUBE take at most three fields"},
    RuleText{"too_many_parents", "SOQL statements can only query up to 5 levels of parent relationships"},
    RuleText{"too_many_semi_joins", "max number of semi-join sub-selects exceeded",
        "EXCEEDED_MAX_SEMIJOIN_SUBSELECTS", false},
    RuleText{"too_many_subqueries", "SOQL statements cannot have more than 20 subqueries"},
    RuleText{"typeof_with_aggregate", "TYPEOF is not supported with GROUP BY or aggregate functions"},
};

} // namespace

ApiError QueryErrors::rule(const soql::Diagnostic& diagnostic) const
{
    if (diagnostic.code == "apex_only")
        return at(diagnostic.range, "MALFORMED_QUERY", "unexpected token: '" + diagnostic.found + "'");
    const auto known = std::find_if(
        kRules.begin(), kRules.end(), [&](const RuleText& rule) { return rule.code == diagnostic.code; });
    if (known == kRules.end())
        return at(diagnostic.range, "MALFORMED_QUERY", diagnostic.message);
    if (!known->hasPosition)
        return {400, std::string(known->errorCode), std::string(known->text)};
    return at(diagnostic.range, known->errorCode, known->text);
}

} // namespace scout::demoorg
