// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"

#include <stdexcept>

namespace scout::demoorg {

/// The database failed in the middle of a request. Never leaves the library: Exchange.cpp turns it into the
/// 500 that it is.
class StorageFailure : public std::runtime_error {
public:
    explicit StorageFailure(const Error& error)
        : std::runtime_error(error.message)
    { }
};

/// The value, or a StorageFailure.
template <class T> T orFail(Result<T> result)
{
    if (!result)
        throw StorageFailure(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// One statement from text to rows, for the few small tables of the sign-in side.
///
///     SqlQuery query(connection, "SELECT user FROM oauth_token WHERE digest = ?", digest);
///     if (query.next())
///         return query.text(0);
class SqlQuery {
public:
    template <class... Values>
    SqlQuery(SqlConnection& connection, std::string_view sql, const Values&... values)
        : m_statement(orFail(connection.prepare(sql)))
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
    }

    bool next() { return orFail(m_statement.step()); }
    void run() { orFail(m_statement.run()); }

    std::string text(int column) const { return std::string(m_statement.text(column)); }
    std::int64_t integer(int column) const { return m_statement.integer(column); }
    bool isNull(int column) const { return m_statement.isNull(column); }

private:
    template <class T> void bind(int parameter, const T& value)
    {
        if constexpr (std::is_convertible_v<T, std::string_view>)
            m_statement.bind(parameter, std::string_view(value));
        else
            m_statement.bind(parameter, static_cast<std::int64_t>(value));
    }

    SqlStatement m_statement;
};

} // namespace scout::demoorg
