// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Diagnostic.h"
#include "soql/Metadata.h"
#include "soql/Parser.h"
#include "soql/SearchTree.h"

namespace scout::soql {

/// What is wrong with a query or a search in one org: objects, fields and relationships that it does not have
/// (with the closest names as fixes), operators, values and functions that do not fit a field's type, fields
/// that can't be filtered, sorted, grouped or aggregated. Says nothing about what is not loaded. Comes on top
/// of checkRules().
std::vector<Diagnostic> checkAgainst(const Metadata& metadata, const Query& query, std::string_view text);
std::vector<Diagnostic> checkAgainst(const Metadata& metadata, const Search& search, std::string_view text);

/// Syntax, rules and metadata in one go; metadata only where there is a tree to trust.
std::vector<Diagnostic> checkText(
    std::string_view text, const Metadata& metadata, const ParseOptions& options = {});

} // namespace scout::soql
