// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/UnitOfWork.h"

#include <cassert>

namespace scout::demoorg {

namespace {

thread_local const Database* t_database = nullptr;
thread_local SqlConnection* t_connection = nullptr;

} // namespace

UnitOfWork::UnitOfWork(Database& database)
    : m_database(database)
    , m_writer(database.writer())
{ }

Result<std::unique_ptr<UnitOfWork>> UnitOfWork::begin(Database& database)
{
    assert(!t_connection);
    auto unit = std::unique_ptr<UnitOfWork>(new UnitOfWork(database));
    auto transaction = SqlTransaction::begin(*unit->m_writer, SqlTransaction::Kind::Write);
    if (!transaction)
        return std::move(transaction).error();
    unit->m_transaction.emplace(std::move(transaction).value());
    t_database = &database;
    t_connection = &*unit->m_writer;
    return unit;
}

UnitOfWork::~UnitOfWork()
{
    if (t_database != &m_database)
        return; // it never began
    t_database = nullptr;
    t_connection = nullptr;
}

Result<void> UnitOfWork::commit()
{
    return m_transaction->commit();
}

SqlConnection* UnitOfWork::connectionOf(const Database& database)
{
    return t_database == &database ? t_connection : nullptr;
}

} // namespace scout::demoorg
