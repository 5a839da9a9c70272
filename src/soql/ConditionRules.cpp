// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "soql/Characters.h"
#include "soql/Match.h"
#include "soql/PathKey.h"
#include "soql/Printer.h"
#include "soql/RuleChecks.h"

#include <algorithm>
#include <array>

namespace scout::soql::rules {

namespace {

constexpr std::size_t kMostSemiJoins = 2;
constexpr std::size_t kLongestText = 4000; // characters of a text in WHERE

/// "Semi-Joins with IN and Anti-Joins with NOT IN" forbids these in the inner query.
constexpr std::array<std::string_view, 6> kNoSemiJoin = {
    "ActivityHistory", "Attachment", "Event", "Note", "OpenActivity", "Task"};

enum class Place { Where, Having };

bool isOfParent(const Query& query, const FieldPath& path)
{
    return path.names.size() > (isQualified(query, path) ? 2u : 1u);
}

class ConditionChecker {
public:
    ConditionChecker(const Query& query, Place place, RuleReport& report)
        : m_query(query)
        , m_place(place)
        , m_report(report)
    { }

    /// `free`: not below OR or NOT.
    void check(const Condition& condition, bool free)
    {
        match(
            condition.node, [&](const Comparison& comparison) { checkComparison(comparison, free); },
            [&](const Junction& junction) {
                for (const Condition& operand : junction.operands)
                    check(operand, free && junction.connective == Connective::And);
            },
            [&](const Negation& negation) { check(*negation.operand, false); });
    }

private:
    void checkComparison(const Comparison& comparison, bool free)
    {
        if (m_place == Place::Where && aggregates(comparison.left))
            m_report.error("aggregate_in_where", "An aggregate function is filtered by HAVING, not by WHERE.",
                rangeOf(comparison.left));
        const auto* call = std::get_if<FunctionCall>(&comparison.left);
        if (call && (call->function == Function::Format || call->function == Function::ConvertCurrency))
            m_report.error("function_in_filter",
                std::string(info(call->function).name) + "() stands in SELECT only.", call->range);
        match(
            comparison.right, [&](const Value& value) { checkValue(comparison, value); },
            [&](const ValueList& list) {
                for (const Value& value : list.values)
                    checkValue(comparison, value);
            },
            [&](const Box<Query>& inner) { checkSemiJoin(comparison, *inner, free); });
    }

    void checkValue(const Comparison& comparison, const Value& value)
    {
        if (const auto* text = std::get_if<StringValue>(&value.data);
            text && characterCount(text->text) > kLongestText)
            m_report.error("text_too_long", "A text in WHERE has 4,000 characters at most.", value.range);
        checkForOperator(comparison, value);
        if (const auto* call = std::get_if<FunctionCall>(&comparison.left))
            checkForFunction(comparison, *call, value);
    }

    void checkForOperator(const Comparison& comparison, const Value& value)
    {
        const bool bind = std::holds_alternative<BindValue>(value.data);
        if (comparison.op == Operator::Like && !bind && !std::holds_alternative<LikeValue>(value.data))
            m_report.error("like_needs_text", "LIKE compares with a text in quotes.", value.range);
        const bool multiple = comparison.op == Operator::Includes || comparison.op == Operator::Excludes;
        if (multiple && !bind && !std::holds_alternative<StringValue>(value.data))
            m_report.error("includes_needs_text", "INCLUDES and EXCLUDES take texts in quotes.", value.range);
    }

    void checkForFunction(const Comparison& comparison, const FunctionCall& call, const Value& value)
    {
        const bool smaller = comparison.op == Operator::Less || comparison.op == Operator::LessOrEqual;
        const bool larger = comparison.op == Operator::Greater || comparison.op == Operator::GreaterOrEqual;
        if (call.function == Function::Distance && !smaller && !larger)
            m_report.error("distance_operator", "DISTANCE is compared by < or >.", comparison.opRange);
        const bool part =
            info(call.function).family == FunctionFamily::Date && call.function != Function::DayOnly;
        if (part && std::holds_alternative<RelativeDateValue>(value.data))
            m_report.error("literal_for_date_part",
                print(comparison.left) + " is a number, so it can't be compared with a date literal.",
                value.range);
    }

    void checkSemiJoin(const Comparison& comparison, const Query& inner, bool free)
    {
        if (++m_semiJoins > kMostSemiJoins)
            m_report.error("too_many_semi_joins", "A query has two semi-joins at most.", inner.range);
        if (!free)
            m_report.error("semi_join_place", "A semi-join can't stand below OR or NOT.", inner.range);
        if (m_place == Place::Having)
            m_report.error("semi_join_in_having", "HAVING takes no semi-join.", inner.range);
        const auto* path = std::get_if<FieldPath>(&comparison.left);
        if (!path || isOfParent(m_query, *path))
            m_report.error("semi_join_left", "The left of a semi-join is a field of the object itself.",
                rangeOf(comparison.left));
        checkInner(inner);
    }

    void checkInner(const Query& inner)
    {
        const auto* field = inner.select.size() == 1 ? std::get_if<FieldItem>(&inner.select[0]) : nullptr;
        if (!field)
            m_report.error("semi_join_select", "The query behind IN selects one field.", inner.range);
        else if (isOfParent(inner, field->path))
            m_report.error("semi_join_select", "The query behind IN selects a field of its object itself.",
                field->path.range);
        if (inner.from.empty())
            return;
        const Name& object = inner.from.front().path.field();
        const auto isObject = [&object](
                                  std::string_view name) { return equalsIgnoreCase(name, object.text); };
        if (std::any_of(kNoSemiJoin.begin(), kNoSemiJoin.end(), isObject))
            m_report.error("semi_join_object", object.text + " can't be queried behind IN.", object.range);
        if (!m_query.from.empty() && isObject(m_query.from.front().path.field().text))
            m_report.error("semi_join_same_object",
                "The query behind IN must be on another object than the outer one.", object.range);
        if (inner.where)
            refuseNested(*inner.where);
    }

    void refuseNested(const Condition& condition)
    {
        match(
            condition.node,
            [&](const Comparison& comparison) {
                if (const auto* query = std::get_if<Box<Query>>(&comparison.right))
                    m_report.error("nested_semi_join", "A semi-join can't hold another.", (*query)->range);
            },
            [&](const Junction& junction) {
                for (const Condition& operand : junction.operands)
                    refuseNested(operand);
            },
            [&](const Negation& negation) { refuseNested(*negation.operand); });
    }

    const Query& m_query;
    Place m_place;
    RuleReport& m_report;
    std::size_t m_semiJoins = 0;
};

} // namespace

void checkConditions(const Query& query, RuleReport& report)
{
    if (query.where)
        ConditionChecker(query, Place::Where, report).check(*query.where, true);
    if (query.having)
        ConditionChecker(query, Place::Having, report).check(*query.having, true);
}

} // namespace scout::soql::rules
