// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scout::agent {

/// What a tool can do to the org.
enum class Risk { Read, Write, Destructive };

/// One tool as people, programs and models see it.
struct Tool {
    std::string_view name; ///< "soql_query"
    std::string_view description; ///< one sentence that says when to use it
    std::string_view inputSchema; ///< JSON Schema 2020-12 of its arguments
    Risk risk = Risk::Read;
};

/// "read", "write", "destructive".
std::string_view toString(Risk risk);

} // namespace scout::agent
