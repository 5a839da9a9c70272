// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/ApiError.h"
#include "soql/Diagnostic.h"
#include "soql/Name.h"

#include <string_view>

namespace scout::demoorg {

/// What is wrong with one query, in the words of Salesforce: clients and people recognise them. Most have a
/// position: an excerpt of the query, a caret under the offending token, and "ERROR at Row:1:Column:8".
class QueryErrors {
public:
    /// `text` must outlive this object.
    explicit QueryErrors(std::string_view text)
        : m_text(text)
    { }

    ApiError syntax(const soql::Diagnostic& diagnostic) const;
    /// A finding of soql::checkRules().
    ApiError rule(const soql::Diagnostic& diagnostic) const;

    ApiError unknownObject(const soql::Name& name) const;
    ApiError unknownField(const soql::Name& name, std::string_view object) const;
    ApiError unknownParent(const soql::Name& relationship) const;
    ApiError unknownChild(const soql::Name& relationship) const;
    ApiError notFilterable(const soql::FieldPath& path) const;
    ApiError notSortable(const soql::FieldPath& path) const;
    ApiError notGroupable(const soql::FieldPath& path) const;
    ApiError notGrouped(const soql::FieldPath& path) const;
    ApiError wrongLiteral(
        soql::SourceRange at, std::string_view field, std::string_view type, bool wantsQuotes) const;

    /// Any other error that has a position.
    ApiError at(soql::SourceRange range, std::string_view errorCode, std::string_view explanation) const;
    static ApiError malformed(std::string message) { return {400, "MALFORMED_QUERY", std::move(message)}; }

private:
    std::string position(soql::SourceRange range) const;

    std::string_view m_text;
};

} // namespace scout::demoorg
