// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/schema/Schema.h"

#include <string>

namespace scout::demoorg {

/// How the schema lies in SQLite: a table an object and a column a stored field, under their API names. The
/// column RowNumber is SQLite's rowid and the number that the record's id was made from.
///
/// Creates what is missing, so that a data file of an older version gets the new objects and fields.
Result<void> createTables(SqlConnection& connection, const Schema& schema);

/// Indexes slow the filling of an empty database down, so they come after it.
Result<void> createIndexes(SqlConnection& connection, const Schema& schema);

/// A name as SQL takes it: "Case" is a keyword.
std::string sqlName(std::string_view name);

} // namespace scout::demoorg
