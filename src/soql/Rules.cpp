// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Rules.h"

#include "base/Text.h"
#include "soql/Annotate.h"
#include "soql/Match.h"
#include "soql/QueryScopes.h"
#include "soql/RuleChecks.h"
#include "soql/SearchParser.h"

namespace scout::soql {

namespace {

constexpr std::int64_t kLargestOffset = 2000;
constexpr int kDeepestSubquery = 5;

class QueryChecker {
public:
    explicit QueryChecker(RuleReport& report)
        : m_report(report)
    { }

    void check(const Query& query, int depth)
    {
        rules::checkOutputs(query, m_report);
        rules::checkSelect(query, m_report);
        rules::checkGroups(query, m_report);
        rules::checkFunctions(query, m_report);
        rules::checkConditions(query, m_report);
        checkOffset(query.offset);
        if (query.scope)
            checkScopeName(*query.scope, m_report);
        warnAboutApex(query);
        for (const SelectItem& item : query.select)
            if (const auto* subquery = std::get_if<SubqueryItem>(&item))
                checkSubquery(*subquery->query, depth + 1);
        if (query.where)
            checkInnerQueries(*query.where, depth);
    }

    void checkOffset(const std::optional<RowCount>& offset)
    {
        const auto* count = offset ? std::get_if<std::int64_t>(&offset->count) : nullptr;
        if (count && *count > kLargestOffset)
            m_report.error("offset_too_large", "The largest OFFSET is 2000.", offset->range);
    }

    void warnApexOnly(std::string_view what, SourceRange range)
    {
        m_report.warning("apex_only", std::string(what) + " is for Apex; the API refuses it.", range);
    }

private:
    void checkSubquery(const Query& query, int depth)
    {
        if (depth > kDeepestSubquery)
            m_report.error("subquery_too_deep", "Subqueries stand five levels deep at most.", query.range);
        if (const auto range = rules::aggregateRange(query))
            m_report.error(
                "aggregate_in_subquery", "A subquery gives records: it can't group or count.", *range);
        if (depth <= kDeepestSubquery)
            check(query, depth);
    }

    void checkInnerQueries(const Condition& condition, int depth)
    {
        match(
            condition.node,
            [&](const Comparison& comparison) {
                if (const auto* query = std::get_if<Box<Query>>(&comparison.right))
                    check(**query, depth);
            },
            [&](const Junction& junction) {
                for (const Condition& operand : junction.operands)
                    checkInnerQueries(operand, depth);
            },
            [&](const Negation& negation) { checkInnerQueries(*negation.operand, depth); });
    }

    void warnAboutApex(const Query& query)
    {
        for (const WithClause& clause : query.with)
            if (const auto* access = std::get_if<WithAccess>(&clause))
                warnApexOnly(m_report.textAt(access->range), access->range);
        if (query.allRows)
            warnApexOnly("ALL ROWS", query.allRows->range);
        for (const ForClause& clause : query.forClauses)
            if (clause.kind == ForKind::Update)
                warnApexOnly("FOR UPDATE", clause.range);
    }

    RuleReport& m_report;
};

/// The part of RETURNING as the query that it is.
Query asQuery(const ReturningItem& item)
{
    Query query;
    query.select = item.fields;
    FieldPath object;
    object.names.push_back(item.object);
    object.range = item.object.range;
    query.from.push_back({std::move(object), std::nullopt});
    query.where = item.where;
    query.orderBy = item.orderBy;
    query.limit = item.limit;
    query.range = item.range;
    return query;
}

void refuseSemiJoins(const Condition& condition, RuleReport& report)
{
    match(
        condition.node,
        [&](const Comparison& comparison) {
            if (const auto* query = std::get_if<Box<Query>>(&comparison.right))
                report.error("semi_join_in_search", "A search takes no semi-join.", (*query)->range);
        },
        [&](const Junction& junction) {
            for (const Condition& operand : junction.operands)
                refuseSemiJoins(operand, report);
        },
        [&](const Negation& negation) { refuseSemiJoins(*negation.operand, report); });
}

void checkSetting(const SearchSetting& setting, RuleReport& report)
{
    const bool isFlag = setting.kind == SearchSettingKind::SpellCorrection;
    const auto& value = setting.value.data;
    const auto* text = std::get_if<StringValue>(&value);
    if (std::holds_alternative<BindValue>(value) || (isFlag && std::holds_alternative<bool>(value)))
        return;
    if (isFlag || !text)
        report.error("search_setting",
            isFlag ? "SPELL_CORRECTION is true or false." : "The value stands in single quotes.",
            setting.value.range);
    else if (setting.kind == SearchSettingKind::Metadata && !equalsIgnoreCase(text->text, "LABELS"))
        report.error("search_setting", "METADATA is 'LABELS', or left out.", setting.value.range)
            .fixes.push_back({"Write 'LABELS'", setting.value.range, "'LABELS'"});
}

template <class Tree>
std::vector<Diagnostic> withRules(std::vector<Diagnostic> syntax, const Tree& tree, std::string_view text)
{
    // What the parser put together in spite of errors would only raise false alarms.
    return syntax.empty() ? checkRules(tree, text) : std::move(syntax);
}

} // namespace

std::vector<Diagnostic> checkRules(const Query& query, std::string_view text)
{
    RuleReport report(text);
    QueryChecker(report).check(query, 0);
    return report.take();
}

std::vector<Diagnostic> checkRules(const Search& search, std::string_view text)
{
    RuleReport report(text);
    QueryChecker checker(report);
    for (const ReturningItem& item : search.returning) {
        const Query query = asQuery(item);
        checker.check(query, 0);
        if (const auto range = rules::aggregateRange(query))
            report.error("aggregate_in_search", "A search gives records: it can't count.", *range);
        if (item.where)
            refuseSemiJoins(*item.where, report);
        checker.checkOffset(item.offset);
        if (item.offset && search.returning.size() > 1)
            report.error(
                "offset_with_objects", "OFFSET needs RETURNING with one object.", item.offset->range);
    }
    for (const SearchWith& with : search.with)
        if (const auto* access = std::get_if<WithAccess>(&with.clause))
            checker.warnApexOnly(report.textAt(access->range), access->range);
        else if (const auto* setting = std::get_if<SearchSetting>(&with.clause))
            checkSetting(*setting, report);
    return report.take();
}

std::vector<Diagnostic> checkText(std::string_view text, const ParseOptions& options)
{
    if (languageOf(text) == Language::Sosl) {
        ParsedSearch parsed = parseSearch(text, options);
        return withRules(std::move(parsed.diagnostics), parsed.tree, text);
    }
    ParsedQuery parsed = parse(text, options);
    return withRules(std::move(parsed.diagnostics), parsed.tree, text);
}

} // namespace scout::soql
