// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Tree.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace scout::demoorg {

/// A value as a row of the slow evaluator has it; nothing is null. Dates are days, datetimes milliseconds.
using SlowValue = std::variant<std::monostate, bool, double, std::string>;
/// By path, as "Name" or "Parent.Name"; every field of the row is there.
using SlowRow = std::map<std::string, SlowValue>;

/// What a query means, said slowly and obviously over rows in memory: every row is looked at, every rule of
/// SOQL is one line. It knows the clauses that RandomQuery writes.
class SlowQuery {
public:
    explicit SlowQuery(const soql::Query& query)
        : m_query(query)
    { }

    /// The "Name"s of the rows that are left, in order.
    std::vector<std::string> names(std::vector<SlowRow> rows) const;
    /// "group|count|sum|min|max" a row, for GROUP BY one field; null is "-".
    std::vector<std::string> groups(const std::vector<SlowRow>& rows) const;

private:
    /// True, false, or unknown.
    using Truth = std::optional<bool>;

    static Truth truth(const soql::Condition& condition, const SlowRow& row);
    static Truth compare(const soql::Comparison& comparison, const SlowRow& row);
    static Truth compareOne(const SlowValue& left, soql::Operator op, const soql::Value& right);
    bool precedes(const SlowRow& a, const SlowRow& b) const;

    const soql::Query& m_query;
};

} // namespace scout::demoorg
