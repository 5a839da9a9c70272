// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/SourceRange.h"

#include <string>
#include <string_view>
#include <vector>

namespace scout::soql {

/// A place in a text as people count it: both from 1, the column in characters (code points), not bytes.
struct Position {
    int line = 1;
    int column = 1;
    bool operator==(const Position&) const = default;
};

/// O(offset); an offset past the end is the end.
Position positionAt(std::string_view text, std::size_t offset) noexcept;

enum class Severity { Error, Warning };

/// A change of the text that would settle a diagnostic.
struct Fix {
    std::string title; ///< "Replace FORM with FROM"
    SourceRange range = {}; ///< what is replaced; empty: an insertion
    std::string replacement;
    bool operator==(const Fix&) const = default;
};

/// Something wrong with a query, and where.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; ///< stable snake_case, as "unexpected_token"
    std::string message = {}; ///< one English sentence, with what was found and expected
    SourceRange range = {}; ///< the offending token; empty at the end of the text
    Position position = {}; ///< of range.begin
    std::string found = {}; ///< the token as written; empty at the end of the text
    std::vector<std::string> expected = {}; ///< what could stand there: "FROM", "a field name"
    std::string suggestion = {}; ///< the most likely right spelling; often empty
    std::vector<Fix> fixes = {};
    bool operator==(const Diagnostic&) const = default;
};

/// "3:14: Expected FROM but found FORM. Did you mean FROM?"
std::string toString(const Diagnostic& diagnostic);

bool hasErrors(const std::vector<Diagnostic>& diagnostics) noexcept;

} // namespace scout::soql
