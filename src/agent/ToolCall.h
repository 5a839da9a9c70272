// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace scout::agent {

struct SoqlQuery {
    std::string soql;
    bool operator==(const SoqlQuery&) const = default;
};

struct SoslSearch {
    std::string sosl;
    bool operator==(const SoslSearch&) const = default;
};

struct GetRecord {
    std::string object;
    std::string id;
    std::vector<std::string> fields = {}; ///< empty: all that the user can see
    bool operator==(const GetRecord&) const = default;
};

struct DescribeObject {
    std::string object;
    bool operator==(const DescribeObject&) const = default;
};

struct ListObjects {
    bool customOnly = false;
    bool operator==(const ListObjects&) const = default;
};

/// One use of a tool, with its arguments.
using ToolCall = std::variant<SoqlQuery, SoslSearch, GetRecord, DescribeObject, ListObjects>;

std::string_view toolName(const ToolCall& call);
/// The arguments as a JSON object, by the tool's schema.
std::string argumentsOf(const ToolCall& call);

/// Errors: NotFound "tool_unknown"; BadRequest "tool_arguments" if the arguments do not fit the tool's
/// schema.
Result<ToolCall> toolCallFrom(std::string_view name, std::string_view arguments);

} // namespace scout::agent
