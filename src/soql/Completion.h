// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Metadata.h"
#include "soql/Parser.h"

namespace scout::soql {

enum class CompletionKind {
    Value,
    Field,
    Relationship,
    Object,
    Alias,
    DateLiteral,
    Operator,
    Function,
    Keyword,
    Scope
};

std::string_view textOf(CompletionKind kind) noexcept;

/// Something that can stand at the cursor.
struct Completion {
    std::string text; ///< replaces the word around the cursor
    CompletionKind kind = CompletionKind::Keyword;
    std::string type = {}; ///< of a field: "picklist"; of a relationship: the object it leads to
    std::string label = {}; ///< as people know it: "Annual Revenue"
    SourceRange replaces = {}; ///< byte offsets
    bool opensPath = false; ///< a relationship on the way to a field: a dot follows
};

/// What can stand at `offset` (bytes) of a query or search, best first: what the grammar takes there, of the
/// objects, fields, relationships and picklist values that the org has. With everything in memory it takes
/// well under 2 ms.
std::vector<Completion> complete(
    std::string_view text, std::size_t offset, const Metadata& metadata, const ParseOptions& options = {});

} // namespace scout::soql
