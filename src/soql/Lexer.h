// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Token.h"

#include <vector>

namespace scout::soql {

/// Cuts a SOQL or SOSL text into tokens, comments among them; the last is End. Whatever stands in the text,
/// the tokens cover it but for white space: what fits nowhere is an Invalid token.
std::vector<Token> tokenize(std::string_view text);

} // namespace scout::soql
