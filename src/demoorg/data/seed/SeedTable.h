// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/data/Sqlite.h"
#include "demoorg/schema/Object.h"

#include <vector>

namespace scout::demoorg::seeding {

/// Fills one table with a single prepared statement. Columns are named first; then each row is begun, set and
/// inserted. Texts are not copied: they must stay until insert().
class SeedTable {
public:
    using Column = int;

    SeedTable(SqlConnection& connection, const Object& object);

    /// Names a column to be set; a name that the object has no field for is a mistake in the program.
    Column column(std::string_view field);
    /// Once all columns are named.
    Result<void> prepare();

    void begin(std::int64_t number);
    RecordId id() const { return m_id; }
    void set(Column column, std::string_view text) { m_statement.bindBorrowed(column, text); }
    void set(Column column, const RecordId& id) { m_statement.bind(column, id.text()); }
    void set(Column column, std::int64_t value) { m_statement.bind(column, value); }
    void set(Column column, double value) { m_statement.bind(column, value); }
    /// When it was made and changed, and by whom.
    void setHistory(TimePoint created, TimePoint modified, const RecordId& user);
    Result<void> insert();

private:
    SqlConnection& m_connection;
    const Object& m_object;
    std::vector<std::string> m_columns;
    SqlStatement m_statement;
    RecordId m_id;
    Column m_created;
    Column m_createdBy;
    Column m_modified;
    Column m_modifiedBy;
    Column m_stamp;
};

} // namespace scout::demoorg::seeding
