// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/RecordTable.h"

#include "demoorg/data/Tables.h"

namespace scout::demoorg {

Result<std::optional<Row>> RecordTable::load(std::string_view id)
{
    std::string sql = "SELECT RowNumber";
    for (const auto& field : m_object.fields())
        if (field.isStored())
            sql += ", " + sqlName(field.name);
    auto statement = m_connection.prepare(sql + " FROM " + sqlName(m_object.name) + " WHERE Id = ?");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, id);
    auto found = statement->step();
    if (!found)
        return std::move(found).error();
    if (!*found)
        return std::optional<Row>();
    Row row;
    int column = 0;
    for (const auto& field : m_object.fields())
        if (field.isStored())
            row.emplace(field.name, statement->value(++column));
    return std::optional(std::move(row));
}

Result<void> RecordTable::insert(std::int64_t number, const Row& row)
{
    std::string columns = "RowNumber";
    std::string parameters = "?";
    for (const auto& [field, value] : row) {
        columns += ", " + sqlName(field);
        parameters += ", ?";
    }
    auto statement = m_connection.prepare(
        "INSERT INTO " + sqlName(m_object.name) + " (" + columns + ") VALUES (" + parameters + ")");
    if (!statement)
        return std::move(statement).error();
    int parameter = 1;
    statement->bind(parameter, number);
    for (const auto& [field, value] : row)
        statement->bind(++parameter, value);
    return statement->run();
}

Result<void> RecordTable::update(std::string_view id, const Row& changes)
{
    std::string assignments;
    for (const auto& [field, value] : changes)
        assignments += (assignments.empty() ? "" : ", ") + sqlName(field) + " = ?";
    auto statement =
        m_connection.prepare("UPDATE " + sqlName(m_object.name) + " SET " + assignments + " WHERE Id = ?");
    if (!statement)
        return std::move(statement).error();
    int parameter = 0;
    for (const auto& [field, value] : changes)
        statement->bind(++parameter, value);
    statement->bind(++parameter, id);
    return statement->run();
}

Result<void> RecordTable::erase(std::string_view id)
{
    auto statement = m_connection.prepare("DELETE FROM " + sqlName(m_object.name) + " WHERE Id = ?");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, id);
    return statement->run();
}

Result<std::vector<std::string>> RecordTable::idsWith(std::string_view field, const Value& value)
{
    const std::string notDeleted = m_object.traits.undeletable ? " AND IsDeleted = 0" : "";
    auto statement = m_connection.prepare("SELECT Id FROM " + sqlName(m_object.name) + " WHERE "
        + sqlName(field) + " = ?" + notDeleted + " ORDER BY RowNumber");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, value);
    std::vector<std::string> ids;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            return ids;
        ids.emplace_back(statement->text(0));
    }
}

} // namespace scout::demoorg
