// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/IngestColumns.h"

#include "base/Text.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

ApiError invalidBatch(const std::string& message)
{
    return {400, "INVALIDBATCH", "InvalidBatch : " + message};
}

/// The field of the parents by which they can be named, in its own spelling.
const Field* parentKey(
    const Schema& schema, const Visibility& visibility, const Field& lookup, std::string_view key)
{
    for (const auto& target : lookup.references) {
        const Object* parent = schema.object(target);
        const Field* field = parent ? parent->field(key) : nullptr;
        if (field && field->idLookup && visibility.sees(*parent, *field))
            return field;
    }
    return nullptr;
}

/// "Owner.Username"; a polymorphic lookup may say which object it means: "User:Owner.Username".
std::optional<IngestColumn> relationshipColumn(
    const Object& object, const Schema& schema, const Visibility& visibility, std::string_view header)
{
    const auto colon = header.find(':');
    const std::string_view path = colon == std::string_view::npos ? header : header.substr(colon + 1);
    const auto dot = path.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const Field* lookup = object.parentField(path.substr(0, dot));
    if (!lookup || !visibility.sees(object, *lookup))
        return std::nullopt;
    const Field* key = parentKey(schema, visibility, *lookup, path.substr(dot + 1));
    return key ? std::optional(IngestColumn{lookup->parentRelationship, key->name}) : std::nullopt;
}

std::optional<IngestColumn> columnFor(
    const Object& object, const Schema& schema, const Visibility& visibility, std::string_view header)
{
    const Field* field = object.field(header);
    if (field && visibility.sees(object, *field))
        return IngestColumn{field->name, {}, field->type == FieldType::Boolean};
    return relationshipColumn(object, schema, visibility, header);
}

bool hasColumn(const std::vector<IngestColumn>& columns, std::string_view name)
{
    return std::any_of(columns.begin(), columns.end(), [name](const IngestColumn& column) {
        return column.parentKey.empty() && equalsIgnoreCase(column.name, name);
    });
}

std::optional<ApiError> missingColumn(const BulkJob& job, const std::vector<IngestColumn>& columns)
{
    switch (job.operation) {
    case BulkOperation::Delete:
    case BulkOperation::HardDelete:
        if (columns.size() != 1 || !hasColumn(columns, "Id"))
            return invalidBatch("\"delete\" jobs must contain exactly one column, Id");
        break;
    case BulkOperation::Update:
        if (!hasColumn(columns, "Id"))
            return invalidBatch("Field name not found : Id");
        break;
    case BulkOperation::Upsert:
        if (!hasColumn(columns, job.externalIdField))
            return invalidBatch("Field name not found : " + job.externalIdField);
        break;
    default:
        break;
    }
    return std::nullopt;
}

InputValue valueFrom(const IngestColumn& column, const std::string& text)
{
    if (!column.parentKey.empty())
        return InputReference{column.parentKey, text};
    if (column.isBoolean && (text == "1" || equalsIgnoreCase(text, "yes")))
        return true;
    if (column.isBoolean && (text == "0" || equalsIgnoreCase(text, "no")))
        return false;
    return text;
}

} // namespace

ApiResult<std::vector<IngestColumn>> readColumns(const BulkJob& job, const Schema& schema,
    const Visibility& visibility, const std::vector<std::string>& header)
{
    const Object* object = schema.object(job.object);
    std::vector<IngestColumn> columns;
    for (const auto& name : header) {
        auto column = columnFor(*object, schema, visibility, name);
        if (!column)
            return invalidBatch("Field name not found : " + name);
        if (column->parentKey.empty() && hasColumn(columns, column->name))
            return invalidBatch("Field name duplicated : " + name);
        columns.push_back(std::move(*column));
    }
    if (auto missing = missingColumn(job, columns))
        return std::move(*missing);
    return columns;
}

InputRecord recordOf(const std::vector<IngestColumn>& columns, const std::vector<std::string>& row)
{
    constexpr std::string_view kNull = "#N/A";
    InputRecord record;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (row[i].empty())
            continue;
        InputValue value = row[i] == kNull ? InputValue() : valueFrom(columns[i], row[i]);
        record.members.push_back({columns[i].name, std::move(value), {}});
    }
    return record;
}

std::string valueOf(
    const std::vector<IngestColumn>& columns, const std::vector<std::string>& row, std::string_view name)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].parentKey.empty() && equalsIgnoreCase(columns[i].name, name))
            return row[i];
    return {};
}

} // namespace scout::demoorg
