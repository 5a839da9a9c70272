// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"

#include <optional>

namespace scout::demoorg {

/// Reads and writes that stand or fall together. While it lives, every reader and writer that its thread asks
/// the database for is its connection, and their transactions are parts of its own: code that knows nothing
/// of it takes part. Undone unless it was committed; a thread has one at a time.
class UnitOfWork {
public:
    static Result<std::unique_ptr<UnitOfWork>> begin(Database& database);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    Result<void> commit();

    /// The connection of this thread's unit over a database; null where it has none.
    static SqlConnection* connectionOf(const Database& database);

private:
    explicit UnitOfWork(Database& database);

    Database& m_database;
    Database::Writer m_writer;
    std::optional<SqlTransaction> m_transaction; ///< ends before the writers' mutex is free
};

} // namespace scout::demoorg
