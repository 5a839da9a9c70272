// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Diagnostic.h"
#include "soql/Parser.h"
#include "soql/SearchTree.h"
#include "soql/Tree.h"

namespace scout::soql {

/// What is wrong with a query that is grammatical, whatever the org: what must be grouped, where a
/// semi-join may stand, FIELDS without a LIMIT, limits of the language. Each has a code of its own, as
/// "not_grouped". What Apex alone allows is a warning "apex_only": the REST API refuses it.
std::vector<Diagnostic> checkRules(const Query& query, std::string_view text);
std::vector<Diagnostic> checkRules(const Search& search, std::string_view text);

/// Syntax and rules of a text of either language in one go: all that can be said without an org.
std::vector<Diagnostic> checkText(std::string_view text, const ParseOptions& options = {});

} // namespace scout::soql
