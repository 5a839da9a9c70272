// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/http/ApiError.h"
#include "demoorg/schema/Schema.h"

namespace scout::demoorg {

/// Deletes a record and what goes with it. Its children go too, keep it from going (DELETE_FAILED), or lose
/// their lookup, as their relationship says. Objects with a recycle bin keep the rows, marked as deleted.
class Cascade {
public:
    Cascade(const Schema& schema, SqlConnection& connection, std::int64_t now)
        : m_schema(schema)
        , m_connection(connection)
        , m_now(now)
    { }

    ApiStatus remove(const Object& object, const std::string& id);
    /// Out of the recycle bin again, with the children that went in with it.
    ApiStatus restore(const Object& object, const std::string& id);

private:
    ApiStatus checkRestricted(const Object& object, const std::string& id);
    ApiStatus children(const Object& object, const std::string& id);
    ApiStatus setDeleted(const Object& object, const std::string& id, bool isDeleted);

    const Schema& m_schema;
    SqlConnection& m_connection;
    std::int64_t m_now;
};

} // namespace scout::demoorg
