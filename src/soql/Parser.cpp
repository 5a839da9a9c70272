// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Parser.h"

#include "soql/Characters.h"
#include "soql/Grammar.h"

namespace scout::soql {

namespace {

bool tooLong(std::string_view text, std::size_t maxLength)
{
    return text.size() > maxLength && characterCount(text) > maxLength;
}

} // namespace

std::optional<Diagnostic> checkLength(std::string_view text, const ParseOptions& options)
{
    if (!tooLong(text, options.maxLength))
        return std::nullopt;
    return Diagnostic{.code = "query_too_long",
        .message = "The query is longer than " + std::to_string(options.maxLength) + " characters.",
        .range = {0, 0}};
}

ParsedQuery parse(std::string_view text, const ParseOptions& options)
{
    ParsedQuery parsed;
    if (auto diagnostic = checkLength(text, options)) {
        parsed.diagnostics.push_back(std::move(*diagnostic));
        return parsed;
    }
    TokenCursor cursor(text, options);
    parsed.tree = grammar::parseQuery(cursor, grammar::QueryKind::Outer);
    parsed.diagnostics = cursor.takeDiagnostics();
    return parsed;
}

Result<Query> parseQuery(std::string_view text, const ParseOptions& options)
{
    ParsedQuery parsed = parse(text, options);
    for (const Diagnostic& diagnostic : parsed.diagnostics)
        if (diagnostic.severity == Severity::Error)
            return Error{ErrorKind::BadRequest, "soql_syntax", toString(diagnostic)};
    return std::move(parsed.tree);
}

} // namespace scout::soql
