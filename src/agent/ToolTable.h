// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/ToolResult.h"
#include "base/Result.h"
#include "soql/Metadata.h"

namespace scout::agent {

/// GET /sobjects/OBJECT/ID: one row a field. Errors: BadResponse "query_reply_invalid".
Result<ToolResult> recordTable(std::string body);
/// GET /search: the records found, with their object first. Errors: BadResponse "json_invalid", "json_shape".
Result<ToolResult> searchTable(std::string body);
ToolResult fieldTable(const soql::ObjectInfo& object);
ToolResult objectTable(const std::vector<soql::ObjectName>& objects, bool customOnly);

} // namespace scout::agent
