// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "soql/Diagnostic.h"
#include "soql/Tree.h"

namespace scout::soql {

struct ParseOptions {
    bool binds = false; ///< Apex: `:name` is a value. Otherwise one is the error "bind_outside_apex"
    bool comments = false; ///< the editor: `//` and `/* */` are skipped. Otherwise they are errors
    std::size_t maxLength = 100'000; ///< in characters, the limit of Salesforce; longer is "query_too_long"
    int maxDepth =
        200; ///< of parentheses, NOT and subqueries inside each other; deeper is "nested_too_deeply"
};

/// What parse() could make of a text: with errors, the tree has what was understood.
struct ParsedQuery {
    Query tree;
    std::vector<Diagnostic> diagnostics; ///< in the order of the text

    bool ok() const noexcept { return !hasErrors(diagnostics); }
};

/// Reads one SOQL query: syntax only. What needs no metadata beyond it (COUNT() beside other items, FIELDS
/// without a LIMIT, what Apex alone allows) is the matter of soql/Rules.h.
ParsedQuery parse(std::string_view text, const ParseOptions& options = {});

/// The diagnostic "query_too_long", where it applies.
std::optional<Diagnostic> checkLength(std::string_view text, const ParseOptions& options);

/// parse() for callers that want the query or the first error (kind BadRequest, code "soql_syntax").
Result<Query> parseQuery(std::string_view text, const ParseOptions& options = {});

} // namespace scout::soql
