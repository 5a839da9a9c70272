// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Completion.h"

#include "base/Text.h"
#include "soql/Annotate.h"
#include "soql/CandidateList.h"
#include "soql/CompletionContext.h"
#include "soql/DateLiteral.h"
#include "soql/EnclosingQueries.h"
#include "soql/ObjectScope.h"
#include "soql/QueryScopes.h"
#include "soql/StringLiteral.h"
#include "soql/TypeRules.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

/// The keywords that are written most, in that order; the others follow.
constexpr std::array kLikely = {Keyword::From, Keyword::Where, Keyword::And, Keyword::Or, Keyword::Order,
    Keyword::Group, Keyword::Having, Keyword::Limit, Keyword::Asc, Keyword::Desc, Keyword::Nulls,
    Keyword::Offset};

/// Keywords that never come alone.
std::string phraseOf(Keyword keyword)
{
    switch (keyword) {
    case Keyword::Group:
        return "GROUP BY";
    case Keyword::Order:
        return "ORDER BY";
    case Keyword::Using:
        return "USING SCOPE";
    case Keyword::Data:
        return "DATA CATEGORY";
    default:
        return std::string(textOf(keyword));
    }
}

bool fitsClause(const FunctionInfo& function, Keyword clause)
{
    if (function.family == FunctionFamily::Zone || function.function == Function::Geolocation)
        return false;
    switch (clause) {
    case Keyword::Where:
        return function.family == FunctionFamily::Date || function.function == Function::Distance
            || function.function == Function::ToLabel || function.function == Function::ConvertCurrency;
    case Keyword::Group:
        return function.family == FunctionFamily::Date;
    case Keyword::Having:
        return function.family == FunctionFamily::Aggregate || function.family == FunctionFamily::Grouping;
    case Keyword::Order:
        return function.family != FunctionFamily::Text;
    case Keyword::Returning:
        return function.family == FunctionFamily::Text;
    default:
        return true;
    }
}

class Completer {
public:
    Completer(const CompletionContext& context, const EnclosingQueries& queries, const Metadata& metadata)
        : m_context(context)
        , m_queries(queries)
        , m_metadata(metadata)
        , m_list(context.prefix, context.replaces)
    { }

    std::vector<Completion> run()
    {
        if (m_context.inQuotes) {
            picklistValues(false);
            return m_list.take();
        }
        if (m_context.expected.has(Expected::Field))
            fields();
        if (m_context.expected.has(Expected::Object))
            objects();
        if (m_context.expected.has(Expected::Relationship))
            relationships();
        if (m_context.parents.empty() && !m_context.wantsBy)
            plainWords();
        if (m_context.wantsBy)
            m_list.add({"BY", CompletionKind::Keyword});
        return m_list.take();
    }

private:
    void plainWords()
    {
        if (m_context.expected.has(Expected::Function))
            functions();
        if (m_context.expected.has(Expected::Value))
            values();
        if (m_context.expected.has(Expected::Operator))
            operators();
        if (m_context.expected.has(Expected::Scope))
            scopes();
        keywords();
    }

    /// The field that a value is for; nothing if that is not known.
    const FieldInfo* leftField() const
    {
        return m_context.left && m_queries.scope() ? m_queries.scope()->resolve(*m_context.left).field
                                                   : nullptr;
    }

    /// The object whose fields are asked for.
    const ObjectInfo* fieldOwner() const
    {
        if (m_context.branch) {
            const Query none;
            return ObjectScope(m_metadata, none, m_metadata.object(m_context.branch->text))
                .follow(m_context.parents);
        }
        if (m_context.otherwise && m_context.typeOf)
            return typeofTarget();
        return m_queries.scope() ? m_queries.scope()->follow(m_context.parents) : nullptr;
    }

    const ObjectInfo* typeofTarget() const
    {
        const FieldInfo* reference = typeofReference();
        return reference ? parentOf(m_metadata, *reference) : nullptr;
    }

    const FieldInfo* typeofReference() const
    {
        const ObjectInfo* object =
            m_queries.scope() ? m_queries.scope()->follow(m_context.typeOf->parents()) : nullptr;
        return object ? object->relationship(m_context.typeOf->field().text) : nullptr;
    }

    bool isWelcome(const FieldInfo& field) const
    {
        if (m_context.function)
            return takes(*m_context.function, field.type)
                && (info(*m_context.function).family != FunctionFamily::Aggregate || field.aggregatable);
        switch (m_context.clause) {
        case Keyword::Where:
            return field.filterable;
        case Keyword::Order:
            return field.sortable;
        case Keyword::Group:
            return field.groupable;
        default:
            return true;
        }
    }

    void fields()
    {
        if (m_context.clause == Keyword::Having && !m_context.function)
            return; // aggregates, which are among the functions
        if (const ObjectInfo* owner = fieldOwner()) {
            for (const FieldInfo& field : owner->fields) {
                if (isWelcome(field) && !m_context.afterTypeof)
                    m_list.add(
                        {field.name, CompletionKind::Field, std::string(textOf(field.type)), field.label});
                if (!field.relationshipName.empty())
                    m_list.add({field.relationshipName, CompletionKind::Relationship,
                        join(field.referenceTo, ", "), field.label, {}, !m_context.afterTypeof});
            }
        }
        if (m_context.parents.empty() && !m_context.branch && !m_context.otherwise)
            for (const std::string& alias : m_queries.aliases())
                m_list.add({alias, CompletionKind::Alias});
        if (m_context.function && info(*m_context.function).family == FunctionFamily::Date)
            m_list.add({"convertTimezone", CompletionKind::Function});
        if (m_context.function == Function::Distance)
            m_list.add({"GEOLOCATION", CompletionKind::Function});
    }

    void objects()
    {
        if (m_context.typeOf) {
            if (const FieldInfo* reference = typeofReference())
                for (const std::string& target : reference->referenceTo)
                    m_list.add({target, CompletionKind::Object});
            return;
        }
        for (const ObjectName& object : m_metadata.objects())
            m_list.add({object.name, CompletionKind::Object, {}, object.label});
    }

    void relationships()
    {
        if (const ObjectInfo* parent = m_queries.parent(); parent && m_context.parents.empty()) {
            for (const ChildRelationship& child : parent->children)
                if (!child.name.empty())
                    m_list.add({child.name, CompletionKind::Relationship, child.object});
            return;
        }
        const ObjectInfo* owner = m_queries.scope() ? m_queries.scope()->follow(m_context.parents) : nullptr;
        if (owner && !m_context.parents.empty())
            for (const FieldInfo& field : owner->fields)
                if (!field.relationshipName.empty())
                    m_list.add({field.relationshipName, CompletionKind::Relationship,
                        join(field.referenceTo, ", "), field.label});
        if (m_context.parents.empty())
            for (const std::string& alias : m_queries.aliases())
                m_list.add({alias, CompletionKind::Alias});
    }

    void functions()
    {
        if (m_context.function)
            return; // what can stand inside one is among the fields
        for (const FunctionInfo& function : allFunctions())
            if (fitsClause(function, m_context.clause))
                m_list.add({std::string(function.name), CompletionKind::Function});
    }

    void picklistValues(bool quoted)
    {
        if (const FieldInfo* field = leftField())
            for (const PicklistEntry& entry : field->picklist) {
                std::string literal = quoteText(entry.value);
                if (!quoted)
                    literal = literal.substr(1, literal.size() - 2);
                m_list.add({std::move(literal), CompletionKind::Value, "picklist", entry.label});
            }
    }

    void values()
    {
        const bool part = m_context.leftFunction
            && info(*m_context.leftFunction).family != FunctionFamily::Text
            && *m_context.leftFunction != Function::DayOnly;
        if (part || (m_context.function && info(*m_context.function).family == FunctionFamily::Place))
            return; // a number
        picklistValues(true);
        const FieldInfo* field = leftField();
        if (!field || field->type == FieldType::Boolean)
            for (const char* word : {"TRUE", "FALSE"})
                m_list.add({word, CompletionKind::Value});
        if (!field || isMoment(field->type) || m_context.leftFunction == Function::DayOnly)
            for (const DateLiteralInfo& literal : allDateLiterals())
                m_list.add({std::string(literal.name) + (literal.takesNumber ? ":" : ""),
                    CompletionKind::DateLiteral});
        m_list.add({"NULL", CompletionKind::Keyword});
    }

    void operators()
    {
        const FieldInfo* field = leftField();
        constexpr std::array kSymbols = {Operator::Equal, Operator::NotEqual, Operator::Less,
            Operator::LessOrEqual, Operator::Greater, Operator::GreaterOrEqual};
        constexpr std::array<std::string_view, 6> kTexts = {"=", "!=", "<", "<=", ">", ">="};
        for (std::size_t i = 0; i < kSymbols.size(); ++i)
            if (!field || fits(kSymbols[i], field->type))
                m_list.add({std::string(kTexts[i]), CompletionKind::Operator});
        constexpr std::array<std::pair<Operator, std::string_view>, 5> kWords = {
            {{Operator::Like, "LIKE"}, {Operator::In, "IN"}, {Operator::NotIn, "NOT IN"},
                {Operator::Includes, "INCLUDES"}, {Operator::Excludes, "EXCLUDES"}}};
        for (const auto& [op, word] : kWords)
            if (!field || fits(op, field->type))
                m_list.add({std::string(word), CompletionKind::Operator});
    }

    void scopes()
    {
        const ObjectInfo* object = m_queries.scope() ? m_queries.scope()->object() : nullptr;
        if (object && !object->scopes.empty()) {
            for (const std::string& scope : object->scopes)
                m_list.add({scope, CompletionKind::Scope});
            return;
        }
        for (const std::string_view scope : commonScopes())
            m_list.add({std::string(scope), CompletionKind::Scope});
    }

    void keywords()
    {
        if (m_context.expected.has(Expected::Operator)) // LIKE, IN and NOT IN are among the operators
            return;
        if (m_context.expected.has(Expected::LeftParen) && m_context.clause == Keyword::Select
            && m_context.expected.has(Expected::Field) && !m_context.function)
            m_list.add({"(SELECT", CompletionKind::Keyword});
        for (const Keyword keyword : kLikely)
            if (m_context.expected.has(keyword))
                m_list.add({phraseOf(keyword), CompletionKind::Keyword});
        for (const Keyword keyword : m_context.expected.keywords())
            if (std::find(kLikely.begin(), kLikely.end(), keyword) == kLikely.end() && isWanted(keyword))
                m_list.add({phraseOf(keyword), CompletionKind::Keyword});
        if (m_context.expected.has(Keyword::Select) && m_context.queries.empty()
            && m_context.clause == Keyword::None)
            m_list.add({"FIND", CompletionKind::Keyword});
    }

    bool isWanted(Keyword keyword) const
    {
        const bool allRows = keyword == Keyword::All && m_context.expected.has(Keyword::For);
        const bool accessMode = keyword == Keyword::SecurityEnforced || keyword == Keyword::UserMode
            || keyword == Keyword::SystemMode;
        return m_context.apex || (!allRows && !accessMode);
    }

    const CompletionContext& m_context;
    const EnclosingQueries& m_queries;
    const Metadata& m_metadata;
    CandidateList m_list;
};

} // namespace

std::string_view textOf(CompletionKind kind) noexcept
{
    constexpr std::array<std::string_view, 10> kNames = {"value", "field", "relationship", "object", "alias",
        "date_literal", "operator", "function", "keyword", "scope"};
    return kNames[std::size_t(kind)];
}

std::vector<Completion> complete(
    std::string_view text, std::size_t offset, const Metadata& metadata, const ParseOptions& options)
{
    const CompletionContext context = completionContext(text, offset, options);
    const EnclosingQueries queries(text, context, metadata, options);
    return Completer(context, queries, metadata).run();
}

} // namespace scout::soql
