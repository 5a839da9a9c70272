// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Sqlite.h"

#include "demoorg/data/SqlFunctions.h"
#include "demoorg/data/StatementCache.h"

#include <sqlite3.h>

#include <cassert>

namespace scout::demoorg {

namespace {

Error storageError(sqlite3* handle)
{
    const bool isFull = (sqlite3_errcode(handle) & 0xFF) == SQLITE_FULL;
    return {ErrorKind::Storage, isFull ? kStorageFull : "demo_database_failed",
        std::string("the demo org's database: ") + sqlite3_errmsg(handle)};
}

/// Binding fails only where the program counts its parameters wrongly.
void checked([[maybe_unused]] int status)
{
    assert(status == SQLITE_OK);
}

constexpr int kBusyTimeoutMs = 10'000;

/// A single statement, which the connection has compiled before.
Result<void> runOnce(SqlConnection& connection, std::string_view sql)
{
    auto statement = connection.prepare(sql);
    return statement ? statement->run() : Result<void>(std::move(statement).error());
}

} // namespace

void SqlStatement::GiveBack::operator()(sqlite3_stmt* statement) const
{
    if (const auto known = cache.lock())
        known->put(statement);
    else
        sqlite3_finalize(statement);
}

void SqlStatement::bind(int parameter, std::int64_t value)
{
    checked(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void SqlStatement::bind(int parameter, double value)
{
    checked(sqlite3_bind_double(m_statement.get(), parameter, value));
}

void SqlStatement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL, and a default string_view has one.
    const char* start = text.data() ? text.data() : "";
    checked(
        sqlite3_bind_text64(m_statement.get(), parameter, start, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqlStatement::bind(int parameter, const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        bind(parameter, *whole);
    else if (const auto* real = std::get_if<double>(&value))
        bind(parameter, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        bind(parameter, std::string_view(*text));
    else
        bindNull(parameter);
}

void SqlStatement::bindNull(int parameter)
{
    checked(sqlite3_bind_null(m_statement.get(), parameter));
}

void SqlStatement::bindBorrowed(int parameter, std::string_view text)
{
    const char* start = text.data() ? text.data() : "";
    checked(
        sqlite3_bind_text64(m_statement.get(), parameter, start, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void SqlStatement::clearBindings()
{
    sqlite3_clear_bindings(m_statement.get());
}

Result<bool> SqlStatement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return storageError(sqlite3_db_handle(m_statement.get()));
    }
}

Result<void> SqlStatement::run()
{
    auto row = step();
    reset();
    if (!row)
        return std::move(row).error();
    return {};
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

int SqlStatement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double SqlStatement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view SqlStatement::text(int column) const
{
    const auto* start = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return start ? std::string_view(start, std::size_t(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

Value SqlStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_NULL:
        return std::monostate();
    default:
        return std::string(text(column));
    }
}

void SqlConnection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<SqlConnection> SqlConnection::open(const std::filesystem::path& file, Access access)
{
    const int mode =
        access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    // Counting its memory takes a lock at each allocation.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)uncounted; // too late where something else of the program has used SQLite: it is only slower then
    sqlite3* handle = nullptr;
    const int status = sqlite3_open_v2(file.c_str(), &handle, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    SqlConnection connection;
    connection.m_handle.reset(handle);
    connection.m_statements = std::make_shared<StatementCache>();
    if (status != SQLITE_OK)
        return storageError(handle);
    sqlite3_busy_timeout(handle, kBusyTimeoutMs);
    registerSqlFunctions(handle);
    return connection;
}

Result<SqlStatement> SqlConnection::prepare(std::string_view sql)
{
    sqlite3_stmt* prepared = m_statements->take(sql);
    const bool isReady = prepared
        || sqlite3_prepare_v2(m_handle.get(), sql.data(), int(sql.size()), &prepared, nullptr) == SQLITE_OK;
    if (!isReady)
        return storageError(m_handle.get());
    SqlStatement statement;
    statement.m_statement = {prepared, SqlStatement::GiveBack{m_statements}};
    return statement;
}

Result<void> SqlConnection::execute(const std::string& sql)
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return storageError(m_handle.get());
    return {};
}

Result<Value> SqlConnection::firstValue(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::move(statement).error();
    auto row = statement->step();
    if (!row)
        return std::move(row).error();
    return *row ? statement->value(0) : Value();
}

std::int64_t SqlConnection::changedRows() const
{
    return sqlite3_changes64(m_handle.get());
}

bool SqlConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Result<SqlTransaction> SqlTransaction::begin(SqlConnection& connection, Kind kind)
{
    const bool isNested = connection.isInTransaction();
    const char* start = kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    auto begun = runOnce(connection, isNested ? "SAVEPOINT part" : start);
    if (!begun)
        return std::move(begun).error();
    return SqlTransaction(connection, isNested);
}

SqlTransaction::~SqlTransaction()
{
    if (m_connection)
        (void)m_connection->execute(m_isNested ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK");
}

Result<void> SqlTransaction::commit()
{
    auto committed = runOnce(*m_connection, m_isNested ? "RELEASE part" : "COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace scout::demoorg
