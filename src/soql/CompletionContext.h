// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Expectation.h"
#include "soql/Function.h"
#include "soql/Name.h"
#include "soql/Parser.h"
#include "soql/Token.h"

#include <optional>

namespace scout::soql {

/// What the text before the cursor says about the place of the cursor.
struct CompletionContext {
    ExpectationSet expected; ///< what the grammar takes there
    std::vector<Name> parents; ///< "Account" while Account.Na is being typed
    std::string_view prefix; ///< the part of a word before the cursor
    SourceRange replaces; ///< the word around the cursor, from the prefix on
    bool inQuotes = false; ///< inside a text, which `prefix` and `replaces` are about
    bool inList = false; ///< in the parentheses of IN, INCLUDES, …
    Keyword clause = Keyword::None; ///< SELECT, WHERE, ORDER, … that the cursor is in
    std::vector<std::uint32_t> queries; ///< where the queries around the cursor begin, the outermost first
    std::optional<Name> searched; ///< SOSL: the object of RETURNING whose parentheses the cursor is in
    std::optional<FieldPath> left; ///< the field that a value or an operator is for
    std::optional<Function> leftFunction;
    std::optional<Function> function; ///< whose argument is being typed
    std::optional<FieldPath> typeOf; ///< after TYPEOF, up to its END
    bool afterTypeof = false; ///< right behind TYPEOF: a relationship
    std::optional<Name> branch; ///< after THEN: the type that was named by WHEN
    bool wantsBy = false; ///< behind a lone ORDER or GROUP
    bool apex = false; ///< what Apex alone allows is wanted too
    bool otherwise = false; ///< after ELSE
};

CompletionContext completionContext(std::string_view text, std::size_t offset, const ParseOptions& options);

} // namespace scout::soql
