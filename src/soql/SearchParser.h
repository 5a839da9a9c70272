// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Parser.h"
#include "soql/SearchTree.h"

namespace scout::soql {

/// What parseSearch() could make of a text: with errors, the tree has what was understood.
struct ParsedSearch {
    Search tree;
    std::vector<Diagnostic> diagnostics; ///< in the order of the text

    bool ok() const noexcept { return !hasErrors(diagnostics); }
};

/// Reads one SOSL statement. With `binds`, the Apex spelling FIND 'text' is read too.
ParsedSearch parseSearch(std::string_view text, const ParseOptions& options = {});

} // namespace scout::soql
