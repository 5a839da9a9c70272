// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"
#include "demoorg/data/ProfileRights.h"
#include "demoorg/http/ApiError.h"

#include <optional>

namespace scout::demoorg {

/// The org as one user sees it, at one moment: everything that is read through it belongs together.
class UserView {
public:
    static ApiResult<UserView> open(Database& database, std::string_view userId);

    SqlConnection& connection() const { return *m_reader; }
    const Schema& schema() const { return m_schema; }
    const ProfileRights& rights() const { return m_rights; }
    /// Null where there is no such object, or none that the user sees.
    const Object* object(std::string_view name) const;

private:
    UserView(const Schema& schema, Database::Reader reader, SqlTransaction transaction, ProfileRights rights)
        : m_schema(schema)
        , m_reader(std::move(reader))
        , m_transaction(std::move(transaction))
        , m_rights(rights)
    { }

    const Schema& m_schema;
    Database::Reader m_reader;
    SqlTransaction m_transaction; ///< ends before the connection goes back
    ProfileRights m_rights;
};

/// What a client hears of an object or record that is not there, or not for it.
ApiError unknownResourceError();

} // namespace scout::demoorg
