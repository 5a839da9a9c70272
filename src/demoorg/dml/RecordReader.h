// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/http/ApiError.h"
#include "demoorg/schema/Rights.h"
#include "demoorg/schema/Schema.h"

#include <optional>

namespace scout::demoorg {

/// Reads one record as the REST API shows it: `attributes`, then the fields that were asked for, or all that
/// the user sees, nulls too.
class RecordReader {
public:
    RecordReader(const Schema& schema, const Rights& rights, SqlConnection& connection)
        : m_schema(schema)
        , m_rights(rights)
        , m_connection(connection)
    { }

    /// Without `fields`, all. INVALID_FIELD for an unknown one.
    ApiResult<std::string> read(const Object& object, std::string_view id,
        const std::optional<std::vector<std::string>>& fields, const std::string& apiVersion) const;

private:
    const Schema& m_schema;
    const Rights& m_rights;
    SqlConnection& m_connection;
};

} // namespace scout::demoorg
