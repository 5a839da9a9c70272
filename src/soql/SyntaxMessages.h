// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Diagnostic.h"
#include "soql/Expectation.h"
#include "soql/Token.h"

namespace scout::soql {

/// The diagnostic for a token that the grammar has no use for, worded after what it is: a double quote, a
/// SQL habit such as `SELECT *`, a text without quotes, or just the wrong word.
Diagnostic unexpectedToken(const Token& token, std::string_view text, const ExpectationSet& expected);

/// Adds "Did you mean …?" and the fix that replaces the token.
void suggest(Diagnostic& diagnostic, std::string_view replacement);

} // namespace scout::soql
