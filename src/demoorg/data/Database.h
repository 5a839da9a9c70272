// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"
#include "demoorg/schema/Schema.h"

#include <filesystem>
#include <mutex>
#include <vector>

namespace scout::demoorg {

/// The org's data in one SQLite file in WAL mode: many readers beside one writer. Any thread may ask for
/// either; a Reader or Writer then belongs to the thread that got it.
class Database {
public:
    /// Opens the file, or makes it, with a table for every object. Without a path the data live in a
    /// temporary file, which goes with the Database.
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, const Schema& schema);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const Schema& schema() const { return m_schema; }

    /// A connection that only reads; it goes back to the pool with this object.
    class Reader {
    public:
        Reader(Reader&& other) noexcept = default;
        Reader& operator=(Reader&&) = delete;
        ~Reader();

        SqlConnection& operator*() const { return *m_connection; }
        SqlConnection* operator->() const { return m_connection; }

    private:
        friend class Database;
        Reader(Database& database, std::unique_ptr<SqlConnection> connection)
            : m_database(&database)
            , m_own(std::move(connection))
            , m_connection(m_own.get())
        { }
        /// Borrowed of the thread's UnitOfWork.
        Reader(Database& database, SqlConnection& connection)
            : m_database(&database)
            , m_connection(&connection)
        { }

        Database* m_database;
        std::unique_ptr<SqlConnection> m_own; ///< null where it is borrowed
        SqlConnection* m_connection;
    };

    /// The connection that writes; holds the writers' mutex, where the thread's UnitOfWork does not.
    class Writer {
    public:
        SqlConnection& operator*() const { return *m_connection; }
        SqlConnection* operator->() const { return m_connection; }

    private:
        friend class Database;
        explicit Writer(Database& database)
            : m_lock(database.m_writing)
            , m_connection(&database.m_writer)
        { }
        explicit Writer(SqlConnection& connection)
            : m_connection(&connection)
        { }

        std::unique_lock<std::mutex> m_lock;
        SqlConnection* m_connection;
    };

    Result<Reader> reader();
    Writer writer();

    /// Numbers that are never given out twice, for ids and auto numbers; part of the writer's transaction.
    Result<std::int64_t> nextNumber(Writer& writer, std::string_view sequence);

private:
    explicit Database(const Schema& schema)
        : m_schema(schema)
    { }

    Result<void> prepare();

    const Schema& m_schema;
    std::filesystem::path m_file;
    bool m_isTemporary = false;
    SqlConnection m_writer;
    std::mutex m_writing;
    std::vector<std::unique_ptr<SqlConnection>> m_idleReaders;
    std::mutex m_pool;
};

} // namespace scout::demoorg
