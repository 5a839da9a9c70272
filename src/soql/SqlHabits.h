// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/TokenCursor.h"

/// What people write in a query who come from SQL.
namespace scout::soql {

/// How SOQL does what the word does in SQL, in one sentence: of BETWEEN, JOIN, UNION. Empty for others.
std::string_view habitAdvice(std::string_view word) noexcept;

/// JOIN or UNION with its operand behind it, where else it could be an alias.
bool atSqlClause(const TokenCursor& cursor) noexcept;

} // namespace scout::soql
