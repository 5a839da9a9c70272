// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "soql/Match.h"
#include "soql/PathKey.h"
#include "soql/RuleChecks.h"

#include <algorithm>
#include <set>

namespace scout::soql::rules {

namespace {

bool isCustom(std::string_view key)
{
    return key.ends_with("__c") || key.ends_with("__pc");
}

/// Whether FIELDS(set) has the field; `key`: as pathKey() spells it.
bool setHas(FieldSet set, std::string_view key)
{
    if (key.find('.') != std::string_view::npos)
        return false;
    switch (set) {
    case FieldSet::All:
        return true;
    case FieldSet::Standard:
        return key.find("__") == std::string_view::npos;
    case FieldSet::Custom:
        return isCustom(key);
    }
    return false;
}

bool overlap(FieldSet a, FieldSet b)
{
    return a == b || a == FieldSet::All || b == FieldSet::All;
}

/// FORMAT, toLabel and convertCurrency show a field under its own name.
const FieldPath* shownField(const FunctionCall& call)
{
    if (info(call.function).family != FunctionFamily::Text || call.arguments.empty())
        return nullptr;
    const auto& argument = call.arguments.front().value;
    if (const auto* inner = std::get_if<FunctionCall>(&argument))
        return shownField(*inner);
    return std::get_if<FieldPath>(&argument);
}

class OutputChecker {
public:
    OutputChecker(const Query& query, RuleReport& report)
        : m_query(query)
        , m_report(report)
        , m_aggregate(isAggregate(query))
    { }

    void run()
    {
        for (const SelectItem& item : m_query.select)
            match(
                item, [this](const FieldItem& field) { check(field); },
                [this](const FunctionItem& function) { check(function); }, [](const CountItem&) {},
                [this](const FieldSetItem& fieldSet) { check(fieldSet); },
                [this](const SubqueryItem& subquery) { check(subquery); },
                [this](const TypeofItem& typeOf) { checkPath(typeOf.relationship, nullptr); });
    }

private:
    void check(const FieldItem& field)
    {
        if (!field.alias)
            return checkPath(field.path, nullptr);
        if (equalsIgnoreCase(field.path.text(), "DISTINCT"))
            return refuseDistinct(field);
        checkAlias(*field.alias);
        if (!m_aggregate)
            m_report.error("alias_on_field",
                "A field has an alias only in a query with GROUP BY; is a comma missing before "
                    + field.alias->text + "?",
                field.alias->range);
    }

    void check(const FunctionItem& function)
    {
        if (function.alias)
            checkAlias(*function.alias);
        else if (const FieldPath* path = shownField(function.call))
            checkPath(*path, &function.call);
    }

    void check(const FieldSetItem& fieldSet)
    {
        const bool twice = std::any_of(
            m_sets.begin(), m_sets.end(), [&](FieldSet set) { return overlap(set, fieldSet.set); });
        const auto field = std::find_if(m_paths.begin(), m_paths.end(),
            [&](const std::string& key) { return setHas(fieldSet.set, key); });
        if (twice)
            m_report.error(
                "duplicate_field", "Another FIELDS() selects these fields already.", fieldSet.range);
        else if (field != m_paths.end())
            m_report.error(
                "duplicate_field", "These fields have one that is selected by name already.", fieldSet.range);
        m_sets.push_back(fieldSet.set);
    }

    void check(const SubqueryItem& subquery)
    {
        if (subquery.alias || subquery.query->from.empty())
            return;
        const FieldPath& relationship = subquery.query->from.front().path;
        if (!m_children.insert(toLower(relationship.field().text)).second)
            m_report.error("duplicate_subquery",
                "There is a subquery on " + relationship.field().text + " already.", relationship.range);
    }

    /// `shownBy`: the function around the field, if any.
    void checkPath(const FieldPath& path, const FunctionCall* shownBy)
    {
        const std::string key = pathKey(m_query, path);
        const SourceRange range = shownBy ? shownBy->range : path.range;
        const bool inSet =
            std::any_of(m_sets.begin(), m_sets.end(), [&](FieldSet set) { return setHas(set, key); });
        if (!m_paths.insert(key).second || inSet) {
            Diagnostic& error =
                m_report.error("duplicate_field", "The field " + path.text() + " is selected twice.", range);
            if (shownBy)
                offerAlias(error, std::string(info(shownBy->function).name) + '_' + path.field().text);
        } else if (!m_names.insert(m_aggregate ? toLower(path.field().text) : key).second) {
            Diagnostic& error = m_report.error("duplicate_alias",
                "Two columns would be named " + path.field().text + ": give one an alias.", range);
            offerAlias(error, aliasFor(path));
        }
    }

    void checkAlias(const Name& alias)
    {
        if (!m_names.insert(toLower(alias.text)).second)
            m_report.error("duplicate_alias", "Two columns are named " + alias.text + ".", alias.range);
    }

    /// What they write who come from SQL; it parses as a field with an alias.
    void refuseDistinct(const FieldItem& field)
    {
        const SourceRange word = field.path.range;
        m_report
            .error("sql_distinct",
                "SOQL has no DISTINCT: SELECT " + field.alias->text + " … GROUP BY " + field.alias->text
                    + " gives each value once.",
                word)
            .fixes.push_back({"Remove DISTINCT", {word.begin, field.alias->range.begin}, ""});
    }

    static std::string aliasFor(const FieldPath& path)
    {
        std::string alias;
        for (const Name& name : path.names)
            alias += name.text;
        return alias;
    }

    static void offerAlias(Diagnostic& error, const std::string& alias)
    {
        error.fixes.push_back(
            {"Give it the alias " + alias, {error.range.end, error.range.end}, ' ' + alias});
    }

    const Query& m_query;
    RuleReport& m_report;
    bool m_aggregate;
    std::set<std::string> m_paths; ///< what is selected, as pathKey() spells it
    std::set<std::string> m_names; ///< of columns, in lower case: those of groups have no dots
    std::set<std::string> m_children;
    std::vector<FieldSet> m_sets;
};

} // namespace

void checkOutputs(const Query& query, RuleReport& report)
{
    OutputChecker(query, report).run();
}

} // namespace scout::soql::rules
