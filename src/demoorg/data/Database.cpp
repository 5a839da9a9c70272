// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Database.h"

#include "demoorg/data/Tables.h"
#include "demoorg/data/UnitOfWork.h"

#include <cstdlib>
#include <unistd.h>

namespace scout::demoorg {

namespace {

/// How much of a big file stays mapped; SQLite reads the rest the ordinary way.
constexpr std::string_view kReadPragmas =
    "PRAGMA mmap_size=1073741824; PRAGMA cache_size=-8192; PRAGMA temp_store=MEMORY;";
constexpr std::size_t kIdleReaders = 16;

/// A new empty file that only this user can read.
Result<std::filesystem::path> temporaryFile()
{
    std::string name = (std::filesystem::temp_directory_path() / "scout-demo-org-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        return Error{ErrorKind::Storage, "demo_database_failed", "can't make a temporary file at " + name};
    ::close(descriptor);
    return std::filesystem::path(name);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, const Schema& schema)
{
    auto database = std::unique_ptr<Database>(new Database(schema));
    database->m_file = file;
    if (file.empty()) {
        auto temporary = temporaryFile();
        if (!temporary)
            return std::move(temporary).error();
        database->m_file = std::move(temporary).value();
        database->m_isTemporary = true;
    }
    auto connection = SqlConnection::open(database->m_file, SqlConnection::Access::ReadWrite);
    if (!connection)
        return std::move(connection).error();
    database->m_writer = std::move(connection).value();
    auto prepared = database->prepare();
    if (!prepared)
        return std::move(prepared).error();
    return database;
}

Database::~Database()
{
    m_idleReaders.clear();
    m_writer = SqlConnection();
    if (!m_isTemporary)
        return;
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(m_file.string() + suffix, ignored);
}

Result<void> Database::prepare()
{
    // A throw-away database has nothing to lose in a power cut.
    const std::string durability = m_isTemporary ? "PRAGMA synchronous=OFF;" : "PRAGMA synchronous=NORMAL;";
    auto ready = m_writer.execute("PRAGMA journal_mode=WAL;" + durability + std::string(kReadPragmas)
        + "CREATE TABLE IF NOT EXISTS ScoutSequence (Name TEXT PRIMARY KEY, Last INTEGER NOT NULL) WITHOUT "
          "ROWID;");
    if (!ready)
        return ready;
    auto transaction = SqlTransaction::begin(m_writer, SqlTransaction::Kind::Write);
    if (!transaction)
        return std::move(transaction).error();
    ready = createTables(m_writer, m_schema);
    if (ready)
        ready = transaction->commit();
    return ready;
}

Database::Writer Database::writer()
{
    SqlConnection* ofUnit = UnitOfWork::connectionOf(*this);
    return ofUnit ? Writer(*ofUnit) : Writer(*this);
}

Result<Database::Reader> Database::reader()
{
    if (SqlConnection* ofUnit = UnitOfWork::connectionOf(*this))
        return Reader(*this, *ofUnit);
    {
        const std::lock_guard lock(m_pool);
        if (!m_idleReaders.empty()) {
            Reader reader(*this, std::move(m_idleReaders.back()));
            m_idleReaders.pop_back();
            return reader;
        }
    }
    auto connection = SqlConnection::open(m_file, SqlConnection::Access::ReadOnly);
    if (!connection)
        return std::move(connection).error();
    auto ready = connection->execute(std::string(kReadPragmas));
    if (!ready)
        return std::move(ready).error();
    return Reader(*this, std::make_unique<SqlConnection>(std::move(connection).value()));
}

Database::Reader::~Reader()
{
    if (!m_own)
        return;
    const std::lock_guard lock(m_database->m_pool);
    if (m_database->m_idleReaders.size() < kIdleReaders)
        m_database->m_idleReaders.push_back(std::move(m_own));
}

Result<std::int64_t> Database::nextNumber(Writer& writer, std::string_view sequence)
{
    auto statement = writer->prepare("INSERT INTO ScoutSequence (Name, Last) VALUES (?, 1) "
                                     "ON CONFLICT (Name) DO UPDATE SET Last = Last + 1 RETURNING Last");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, sequence);
    auto row = statement->step();
    if (!row)
        return std::move(row).error();
    return statement->integer(0);
}

} // namespace scout::demoorg
