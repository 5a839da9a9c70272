// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Tree.h"

/// The tree of a SOSL statement: FIND {…} IN … RETURNING … WITH … LIMIT.
namespace scout::soql {

/// A word or a quoted phrase. In the pattern `*` is any run, `?` one character and `\` takes the meaning
/// from the character after it; every other escape is resolved.
struct SearchTerm {
    std::string pattern;
    bool phrase = false;
    SourceRange range;
    bool operator==(const SearchTerm&) const = default;
};

struct SearchExpression;

/// Parts that all must (And) or of which one must (Or) match; words side by side are And.
struct SearchJunction {
    Connective connective = Connective::And;
    std::vector<SearchExpression> operands;
    bool operator==(const SearchJunction&) const = default;
};

/// The right of AND NOT, always an operand of an And.
struct SearchNegation {
    Box<SearchExpression> operand;
    bool operator==(const SearchNegation&) const = default;
};

struct SearchExpression {
    std::variant<SearchTerm, SearchJunction, SearchNegation, BindValue> node;
    bool operator==(const SearchExpression&) const = default;
};

enum class SearchGroup { All, Name, Email, Phone, Sidebar };

/// Account(Id, Name WHERE … USING ListView = Mine ORDER BY … LIMIT … OFFSET …)
struct ReturningItem {
    Name object;
    std::vector<SelectItem> fields; ///< empty: only Id. Fields and functions
    std::optional<Condition> where;
    std::optional<Name> listView;
    std::vector<OrderItem> orderBy;
    std::optional<RowCount> limit;
    std::optional<RowCount> offset;
    SourceRange range;
    bool operator==(const ReturningItem&) const = default;
};

struct WithHighlight {
    bool operator==(const WithHighlight&) const = default;
};

struct WithSnippet {
    std::optional<std::int64_t> targetLength;
    bool operator==(const WithSnippet&) const = default;
};

/// WITH NETWORK = '…' or NETWORK IN ('…', '…')
struct WithNetwork {
    std::vector<Value> ids;
    bool operator==(const WithNetwork&) const = default;
};

enum class SearchSettingKind { Division, PricebookId, Metadata, SpellCorrection };

/// WITH DIVISION = 'x', PricebookId = '01s…', METADATA = 'LABELS', SPELL_CORRECTION = true
struct SearchSetting {
    SearchSettingKind kind = SearchSettingKind::Division;
    Value value;
    bool operator==(const SearchSetting&) const = default;
};

using SearchWithVariant =
    std::variant<WithDataCategory, WithHighlight, WithSnippet, WithNetwork, SearchSetting, WithAccess>;

struct SearchWith {
    SearchWithVariant clause;
    SourceRange range;
    bool operator==(const SearchWith&) const = default;
};

struct Search {
    std::optional<SearchExpression> terms; ///< none only where there were errors
    SourceRange termsRange; ///< between the braces
    std::optional<SearchGroup> group; ///< none: all fields
    std::vector<ReturningItem> returning; ///< empty: every searchable object, only Id
    std::vector<SearchWith> with;
    std::optional<RowCount> limit;
    std::vector<UpdateClause> updates;
    SourceRange range;
    bool operator==(const Search&) const = default;
};

} // namespace scout::soql
