// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "soql/Parser.h"

namespace scout::soql {

struct FormatOptions {
    std::size_t width = 80; ///< in characters; what fits stands on one line
    int indent = 4;
    ParseOptions parse = {.binds = true, .comments = true};
};

/// Lays a query of either language out: one line if it fits, otherwise a clause a line; keywords in
/// capitals, functions as the guide spells them, values and comments as they are. Laying out twice changes
/// nothing. A text with syntax errors is refused (BadRequest, "soql_syntax"): there is nothing to go by.
Result<std::string> format(std::string_view text, const FormatOptions& options = {});

} // namespace scout::soql
