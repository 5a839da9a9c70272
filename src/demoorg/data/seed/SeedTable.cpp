// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/seed/SeedTable.h"

#include "base/Text.h"
#include "demoorg/data/Tables.h"

#include <cassert>

namespace scout::demoorg::seeding {

namespace {

constexpr int kRowNumber = 1;
constexpr int kId = 2;

} // namespace

SeedTable::SeedTable(SqlConnection& connection, const Object& object)
    : m_connection(connection)
    , m_object(object)
    , m_columns{"RowNumber", "Id"}
    , m_id(RecordId::make(object.keyPrefix, 0))
    , m_created(column("CreatedDate"))
    , m_createdBy(column("CreatedById"))
    , m_modified(column("LastModifiedDate"))
    , m_modifiedBy(column("LastModifiedById"))
    , m_stamp(column("SystemModstamp"))
{ }

SeedTable::Column SeedTable::column(std::string_view field)
{
    assert(m_object.field(field) && m_object.field(field)->isStored());
    m_columns.emplace_back(field);
    return Column(m_columns.size());
}

Result<void> SeedTable::prepare()
{
    std::string parameters = "?";
    for (std::size_t i = 1; i < m_columns.size(); ++i)
        parameters += ", ?";
    auto statement = m_connection.prepare("INSERT INTO " + sqlName(m_object.name) + " ("
        + join(m_columns, ", ") + ") VALUES (" + parameters + ")");
    if (!statement)
        return std::move(statement).error();
    m_statement = std::move(statement).value();
    return {};
}

void SeedTable::begin(std::int64_t number)
{
    m_id = RecordId::make(m_object.keyPrefix, std::uint64_t(number));
    m_statement.clearBindings();
    set(kRowNumber, number);
    set(kId, m_id.text());
}

void SeedTable::setHistory(TimePoint created, TimePoint modified, const RecordId& user)
{
    set(m_created, std::int64_t(created.time_since_epoch().count()));
    set(m_createdBy, user);
    set(m_modified, std::int64_t(modified.time_since_epoch().count()));
    set(m_modifiedBy, user);
    set(m_stamp, std::int64_t(modified.time_since_epoch().count()));
}

Result<void> SeedTable::insert()
{
    return m_statement.run();
}

} // namespace scout::demoorg::seeding
