// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/query/SlowQuery.h"

#include "base/Text.h"
#include "soql/Match.h"

#include <algorithm>
#include <set>

namespace scout::demoorg {

namespace {

using soql::Operator;

bool isNull(const SlowValue& value)
{
    return value.index() == 0;
}

/// Text knows no case.
SlowValue folded(const SlowValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? SlowValue(toLower(*text)) : value;
}

SlowValue valueOf(const soql::Value& literal)
{
    return soql::match(
        literal.data, [](bool value) -> SlowValue { return value; },
        [](const soql::NumberValue& number) -> SlowValue { return number.real(); },
        [](const soql::StringValue& text) -> SlowValue {
            return text.text.empty() ? SlowValue() : SlowValue(text.text);
        },
        [](const soql::LikeValue& like) -> SlowValue { return like.pattern; },
        [](const soql::DateValue& date) -> SlowValue {
            return double(std::chrono::sys_days(date.day).time_since_epoch().count());
        },
        [](const soql::DateTimeValue& time) -> SlowValue {
            return double(time.instant.time_since_epoch().count());
        },
        [](const auto&) -> SlowValue { return {}; });
}

/// '%' is any run, '_' one character.
bool isLike(std::string_view text, std::string_view pattern)
{
    if (pattern.empty())
        return text.empty();
    if (pattern.front() == '%')
        return isLike(text, pattern.substr(1)) || (!text.empty() && isLike(text.substr(1), pattern));
    return !text.empty() && (pattern.front() == '_' || pattern.front() == text.front())
        && isLike(text.substr(1), pattern.substr(1));
}

std::string shown(const SlowValue& value)
{
    return soql::match(
        value, [](std::monostate) -> std::string { return "-"; },
        [](bool flag) -> std::string { return flag ? "true" : "false"; },
        [](double number) { return std::to_string(number); }, [](const std::string& text) { return text; });
}

std::string pathIn(const soql::Expression& expression)
{
    return std::get<soql::FieldPath>(expression).text();
}

} // namespace

SlowQuery::Truth SlowQuery::truth(const soql::Condition& condition, const SlowRow& row)
{
    return soql::match(
        condition.node, [&](const soql::Comparison& comparison) { return compare(comparison, row); },
        [&](const soql::Negation& negation) -> Truth {
            const Truth operand = truth(*negation.operand, row);
            return operand ? Truth(!*operand) : Truth();
        },
        [&](const soql::Junction& junction) -> Truth {
            // One false makes AND false, one true makes OR true; else one unknown makes it unknown.
            const bool decisive = junction.connective == soql::Connective::Or;
            bool unknown = false;
            for (const auto& operand : junction.operands) {
                const Truth each = truth(operand, row);
                if (each == decisive)
                    return decisive;
                unknown = unknown || !each;
            }
            return unknown ? Truth() : Truth(!decisive);
        });
}

SlowQuery::Truth SlowQuery::compare(const soql::Comparison& comparison, const SlowRow& row)
{
    const SlowValue& left = row.at(pathIn(comparison.left));
    if (const auto* value = std::get_if<soql::Value>(&comparison.right))
        return compareOne(left, comparison.op, *value);
    const auto& list = std::get<soql::ValueList>(comparison.right);
    Truth isIn = false;
    for (const soql::Value& value : list.values) {
        const Truth equal = compareOne(left, Operator::Equal, value);
        isIn = equal == true ? equal : isIn == true ? isIn : !equal ? Truth() : isIn;
    }
    // A null is in no list, unless the list names it.
    return comparison.op == Operator::NotIn ? Truth(isIn != true) : isIn;
}

SlowQuery::Truth SlowQuery::compareOne(const SlowValue& left, Operator op, const soql::Value& right)
{
    const SlowValue a = folded(left);
    const SlowValue b = folded(valueOf(right));
    if (op == Operator::NotEqual)
        return a != b; // a null differs from every value
    if (isNull(b))
        return op == Operator::Equal ? Truth(isNull(a)) : Truth();
    if (isNull(a))
        return {};
    switch (op) {
    case Operator::Less:
        return a < b;
    case Operator::LessOrEqual:
        return a <= b;
    case Operator::Greater:
        return a > b;
    case Operator::GreaterOrEqual:
        return a >= b;
    case Operator::Like:
        return isLike(std::get<std::string>(a), std::get<std::string>(b));
    default:
        return a == b;
    }
}

bool SlowQuery::precedes(const SlowRow& a, const SlowRow& b) const
{
    for (const soql::OrderItem& item : m_query.orderBy) {
        const SlowValue left = folded(a.at(pathIn(item.expression)));
        const SlowValue right = folded(b.at(pathIn(item.expression)));
        if (left == right)
            continue;
        if (isNull(left) || isNull(right))
            return isNull(left) == (item.nulls != soql::Nulls::Last);
        return (left < right) == (item.direction != soql::Direction::Descending);
    }
    return false;
}

std::vector<std::string> SlowQuery::names(std::vector<SlowRow> rows) const
{
    std::erase_if(
        rows, [&](const SlowRow& row) { return m_query.where && truth(*m_query.where, row) != true; });
    std::stable_sort(
        rows.begin(), rows.end(), [&](const SlowRow& a, const SlowRow& b) { return precedes(a, b); });
    const auto count = [](const std::optional<soql::RowCount>& clause, std::int64_t otherwise) {
        return std::size_t(clause ? std::get<std::int64_t>(clause->count) : otherwise);
    };
    const std::size_t first = std::min(rows.size(), count(m_query.offset, 0));
    const std::size_t last = std::min(rows.size(), first + count(m_query.limit, std::int64_t(rows.size())));
    std::vector<std::string> names;
    for (std::size_t i = first; i < last; ++i)
        names.push_back(shown(rows[i].at("Name")));
    return names;
}

std::vector<std::string> SlowQuery::groups(const std::vector<SlowRow>& rows) const
{
    std::map<SlowValue, std::vector<SlowValue>> amounts; // of each group
    for (const SlowRow& row : rows)
        if (!m_query.where || truth(*m_query.where, row) == true)
            amounts[folded(row.at(pathIn(m_query.groupBy->items.front())))].push_back(
                row.at("AnnualRevenue"));
    std::vector<std::string> groups;
    for (auto& [group, values] : amounts) {
        const std::size_t count = values.size();
        std::erase_if(values, [](const SlowValue& value) { return isNull(value); });
        double sum = 0;
        for (const SlowValue& value : values)
            sum += std::get<double>(value);
        const auto extreme = std::minmax_element(values.begin(), values.end());
        groups.push_back(shown(group) + '|' + std::to_string(count) + '|'
            + shown(values.empty() ? SlowValue() : SlowValue(sum)) + '|'
            + shown(values.empty() ? SlowValue() : *extreme.first) + '|'
            + shown(values.empty() ? SlowValue() : *extreme.second));
    }
    return groups;
}

} // namespace scout::demoorg
