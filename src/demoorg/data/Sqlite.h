// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace scout::demoorg {

/// The code of the error that says that the disk, or what the database may take of it, is full.
inline constexpr const char* kStorageFull = "demo_database_full";

/// A value as SQLite keeps it. Which of them a field uses follows from its FieldKind: text and ids as text,
/// booleans and whole numbers as integers, dates as days and datetimes as milliseconds since 1970 (UTC),
/// times as milliseconds of the day, decimals as doubles.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

inline bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

class StatementCache;

/// A prepared statement. Parameters count from 1 and columns from 0, as in SQLite.
class SqlStatement {
public:
    SqlStatement() = default;

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, const Value& value);
    void bindNull(int parameter);
    /// Without a copy: `text` must stay until the statement is reset or bound anew.
    void bindBorrowed(int parameter, std::string_view text);
    /// Makes every parameter null.
    void clearBindings();

    /// True: there is a row to read. False: it has run to its end.
    Result<bool> step();
    /// Runs a statement that gives no rows, and makes it ready for the next run.
    Result<void> run();
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /// Good until the next step or reset.
    std::string_view text(int column) const;
    Value value(int column) const;

private:
    friend class SqlConnection;
    /// Back to the statements of its connection that wait to be used again.
    struct GiveBack {
        std::weak_ptr<StatementCache> cache;

        void operator()(sqlite3_stmt* statement) const;
    };

    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
};

/// One connection to the database file, for one thread at a time. Knows the collation SALESFORCE and the
/// functions of SqlFunctions.h.
class SqlConnection {
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<SqlConnection> open(const std::filesystem::path& file, Access access);

    /// Compiling a statement takes longer than most of them run, so it is done once for the same text.
    Result<SqlStatement> prepare(std::string_view sql);
    /// Runs one or more statements that have no parameters and give no rows.
    Result<void> execute(const std::string& sql);
    /// The first column of the first row, or nothing if there is no row.
    Result<Value> firstValue(std::string_view sql);
    /// How many rows the last INSERT, UPDATE or DELETE changed.
    std::int64_t changedRows() const;
    bool isInTransaction() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
    std::shared_ptr<StatementCache> m_statements; ///< gone before the handle
};

/// Rolls back unless it was committed. Within another it is a part of that: a savepoint.
class SqlTransaction {
public:
    enum class Kind { Read, Write };

    static Result<SqlTransaction> begin(SqlConnection& connection, Kind kind);
    SqlTransaction(SqlTransaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_isNested(other.m_isNested)
    { }
    SqlTransaction& operator=(SqlTransaction&&) = delete;
    ~SqlTransaction();

    Result<void> commit();

private:
    SqlTransaction(SqlConnection& connection, bool isNested)
        : m_connection(&connection)
        , m_isNested(isNested)
    { }

    SqlConnection* m_connection;
    bool m_isNested;
};

} // namespace scout::demoorg
