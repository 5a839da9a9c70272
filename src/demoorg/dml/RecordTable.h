// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/dml/Row.h"
#include "demoorg/schema/Object.h"

#include <optional>
#include <vector>

namespace scout::demoorg {

/// The rows of one object, over a connection that is in a transaction.
class RecordTable {
public:
    RecordTable(SqlConnection& connection, const Object& object)
        : m_connection(connection)
        , m_object(object)
    { }

    /// Every stored field; nothing if there is no such record. Deleted records are found too.
    Result<std::optional<Row>> load(std::string_view id);
    Result<void> insert(std::int64_t number, const Row& row);
    Result<void> update(std::string_view id, const Row& changes);
    Result<void> erase(std::string_view id);
    /// The ids of the records, deleted ones left out, whose field has the value.
    Result<std::vector<std::string>> idsWith(std::string_view field, const Value& value);

private:
    SqlConnection& m_connection;
    const Object& m_object;
};

} // namespace scout::demoorg
