// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tables of the Tooling API hold.
#include "demoorg/data/RecordId.h"
#include "demoorg/data/Tables.h"
#include "demoorg/tooling/ToolingSchema.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kClassBody =
    "public with sharing class InvoiceReminders {\n"
    "    public static List<Invoice__c> overdue() {\n"
    "        return [SELECT Id, Name FROM Invoice__c WHERE Due_Date__c < TODAY];\n"
    "    }\n"
    "}\n";

/// "Invoice__c" → "Invoice"
std::string developerName(std::string name)
{
    if (name.ends_with("__c"))
        name.resize(name.size() - 3);
    return name;
}

/// A value of a row, and the column that it belongs to.
struct Cell {
    std::string_view name;
    Value value;
};

Result<void> insertRow(SqlConnection& connection, std::string_view table, const std::vector<Cell>& columns)
{
    std::string names;
    std::string places;
    for (const auto& column : columns) {
        names += (names.empty() ? "" : ", ") + sqlName(column.name);
        places += places.empty() ? "?" : ", ?";
    }
    auto statement =
        connection.prepare("INSERT INTO " + sqlName(table) + " (" + names + ") VALUES (" + places + ")");
    if (!statement)
        return std::move(statement).error();
    int parameter = 0;
    for (const auto& column : columns)
        statement->bind(++parameter, column.value);
    return statement->run();
}

Value truth(bool is)
{
    return std::int64_t(is ? 1 : 0);
}

Value valueOrNull(const std::string& text)
{
    return text.empty() ? Value() : Value(text);
}

Result<void> insertEntity(SqlConnection& connection, const Object& object)
{
    return insertRow(connection, "EntityDefinition",
        {{"Id", object.name}, {"DurableId", object.name}, {"QualifiedApiName", object.name},
            {"DeveloperName", developerName(object.name)}, {"Label", object.label},
            {"MasterLabel", object.label}, {"PluralLabel", object.labelPlural},
            {"KeyPrefix", object.keyPrefix}, {"IsCustomizable", truth(object.traits.layoutable)},
            {"IsQueryable", truth(object.traits.queryable)},
            {"IsSearchable", truth(object.traits.searchable)},
            {"IsLayoutable", truth(object.traits.layoutable)},
            {"IsApexTriggerable", truth(object.traits.triggerable)}});
}

Result<void> insertField(SqlConnection& connection, const Object& object, const Field& field)
{
    const std::string id = object.name + "." + field.name;
    return insertRow(connection, "FieldDefinition",
        {{"Id", id}, {"DurableId", id}, {"QualifiedApiName", field.name}, {"EntityDefinitionId", object.name},
            {"DeveloperName", developerName(field.name)}, {"Label", field.label},
            {"MasterLabel", field.label}, {"DataType", std::string(toString(field.type))},
            {"Length", std::int64_t(field.length)}, {"Precision", std::int64_t(field.precision)},
            {"Scale", std::int64_t(field.scale)}, {"IsNillable", truth(field.nillable)},
            {"IsIndexed", truth(field.idLookup || field.unique)}, {"IsNameField", truth(field.nameField)},
            {"IsCalculated", truth(field.calculated)},
            {"RelationshipName", valueOrNull(field.parentRelationship)}});
}

Result<void> insertClass(SqlConnection& connection, TimePoint now)
{
    auto author = connection.firstValue("SELECT Id FROM User ORDER BY RowNumber LIMIT 1");
    if (!author)
        return std::move(author).error();
    const std::int64_t time = now.time_since_epoch().count();
    return insertRow(connection, "ApexClass",
        {{"Id", std::string(RecordId::make("01p", 1).text())}, {"Name", "InvoiceReminders"},
            {"ApiVersion", 67.0}, {"Status", "Active"}, {"Body", std::string(kClassBody)},
            {"LengthWithoutComments", std::int64_t(kClassBody.size())}, {"CreatedDate", time},
            {"CreatedById", *author}, {"LastModifiedDate", time}, {"LastModifiedById", *author},
            {"SystemModstamp", time}});
}

Result<void> fillTables(SqlConnection& connection, const Schema& schema, TimePoint now)
{
    for (const auto& object : toolingSchema().objects())
        if (auto emptied = connection.execute("DELETE FROM " + sqlName(object.name)); !emptied)
            return emptied;
    for (const auto& object : schema.objects()) {
        auto inserted = insertEntity(connection, object);
        for (const auto& field : object.fields())
            if (inserted)
                inserted = insertField(connection, object, field);
        if (!inserted)
            return inserted;
    }
    return insertClass(connection, now);
}

} // namespace

Result<void> fillTooling(Database& database, TimePoint now)
{
    auto writer = database.writer();
    auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
    if (!transaction)
        return std::move(transaction).error();
    auto filled = createTables(*writer, toolingSchema());
    if (filled)
        filled = fillTables(*writer, database.schema(), now);
    return filled ? transaction->commit() : filled;
}

} // namespace scout::demoorg
