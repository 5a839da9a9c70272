// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace scout::sf {

/// The one column of SELECT COUNT(), whose answer has a number and no rows.
inline constexpr std::string_view kCountColumn = "COUNT()";

/// The columns of a query's result as its text has them, to show before any row is there and to keep their
/// spelling: "SELECT id, a.owner.name FROM Account a" → "id", "owner.name". TYPEOF gives a column for each
/// field of any of its branches.
///
/// Empty where the text alone does not tell: FIELDS(), functions, grouped rows, a text that does not
/// parse. The columns are those of the first record then.
std::vector<std::string> columnsOf(std::string_view soql);

} // namespace scout::sf
