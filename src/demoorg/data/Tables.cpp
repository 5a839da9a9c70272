// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/Tables.h"

#include "base/Text.h"

#include <set>

namespace scout::demoorg {

namespace {

std::string_view columnType(const Field& field)
{
    switch (kindOf(field.type)) {
    case FieldKind::Text:
        return "TEXT COLLATE SALESFORCE";
    case FieldKind::Id:
        return "TEXT";
    case FieldKind::Decimal:
        return "REAL";
    case FieldKind::Blob:
        return "BLOB";
    default:
        return "INTEGER";
    }
}

std::string columnDefinition(const Field& field)
{
    std::string definition = sqlName(field.name);
    definition.append(" ").append(columnType(field));
    if (field.type == FieldType::Boolean) // a checkbox is never null
        definition.append(field.defaultValue ? " NOT NULL DEFAULT 1" : " NOT NULL DEFAULT 0");
    return definition;
}

Result<void> createTable(SqlConnection& connection, const Object& object)
{
    std::string sql =
        "CREATE TABLE IF NOT EXISTS " + sqlName(object.name) + " (RowNumber INTEGER PRIMARY KEY";
    for (const auto& field : object.fields())
        if (field.isStored())
            sql += ", " + columnDefinition(field);
    return connection.execute(sql + ")");
}

Result<std::set<std::string>> columnsOf(SqlConnection& connection, const Object& object)
{
    auto query = connection.prepare("SELECT name FROM pragma_table_info(?)");
    if (!query)
        return std::move(query).error();
    query->bind(1, std::string_view(object.name));
    std::set<std::string> columns;
    for (;;) {
        auto row = query->step();
        if (!row)
            return std::move(row).error();
        if (!*row)
            return columns;
        columns.emplace(query->text(0));
    }
}

Result<void> addMissingColumns(SqlConnection& connection, const Object& object)
{
    auto columns = columnsOf(connection, object);
    if (!columns)
        return std::move(columns).error();
    for (const auto& field : object.fields()) {
        if (!field.isStored() || columns->contains(field.name))
            continue;
        auto added = connection.execute(
            "ALTER TABLE " + sqlName(object.name) + " ADD COLUMN " + columnDefinition(field));
        if (!added)
            return added;
    }
    return {};
}

/// Ids are looked up all the time; parents when their children are listed; other keys by upserts.
bool needsIndex(const Field& field)
{
    return field.type == FieldType::Id || field.idLookup || field.externalId || field.unique
        || field.name == "IsDeleted"
        || (field.type == FieldType::Reference && !field.childRelationship.empty());
}

} // namespace

std::string sqlName(std::string_view name)
{
    std::string text = "\"";
    return text.append(name).append("\"");
}

Result<void> createTables(SqlConnection& connection, const Schema& schema)
{
    for (const auto& object : schema.objects()) {
        auto created = createTable(connection, object);
        if (created)
            created = addMissingColumns(connection, object);
        if (!created)
            return created;
    }
    return {};
}

Result<void> createIndexes(SqlConnection& connection, const Schema& schema)
{
    for (const auto& object : schema.objects())
        for (const auto& field : object.fields()) {
            if (!needsIndex(field))
                continue;
            const std::string name = object.name + "_" + field.name;
            // Nearly all records are not deleted: an index of those would only lead SQLite astray.
            const bool isOfFew = field.name == "IsDeleted";
            auto created =
                connection.execute(std::string("CREATE ") + (field.type == FieldType::Id ? "UNIQUE " : "")
                    + "INDEX IF NOT EXISTS " + sqlName(name) + " ON " + sqlName(object.name) + "("
                    + sqlName(field.name) + ")" + (isOfFew ? " WHERE IsDeleted = 1" : ""));
            if (!created)
                return created;
        }
    return {};
}

} // namespace scout::demoorg
