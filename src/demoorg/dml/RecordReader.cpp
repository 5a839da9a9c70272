// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/RecordReader.h"

#include "base/Text.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/Tables.h"
#include "demoorg/query/PageWriter.h"
#include "demoorg/query/QueryCompiler.h"

namespace scout::demoorg {

namespace {

soql::SelectItem fieldItem(const std::string& name)
{
    soql::FieldItem item;
    item.path.names.push_back({name, {}});
    return item;
}

/// Id first, then the others as they were asked for.
ApiResult<std::vector<std::string>> namesOf(
    const Object& object, const Rights& rights, const std::optional<std::vector<std::string>>& asked)
{
    std::vector<std::string> names{"Id"};
    if (!asked) {
        for (const auto& field : object.fields())
            if (field.type != FieldType::Id && rights.sees(object, field))
                names.push_back(field.name);
        return names;
    }
    for (const auto& name : *asked) {
        const Field* field = object.field(name);
        if (!field || !rights.sees(object, *field))
            return ApiError{
                400, "INVALID_FIELD", "No such column '" + name + "' on sobject of type " + object.name};
        if (std::find(names.begin(), names.end(), field->name) == names.end())
            names.push_back(field->name);
    }
    return names;
}

} // namespace

ApiResult<std::string> RecordReader::read(const Object& object, std::string_view id,
    const std::optional<std::vector<std::string>>& fields, const std::string& apiVersion) const
{
    auto names = namesOf(object, m_rights, fields);
    if (!names)
        return names.error();
    soql::Query query;
    for (const auto& name : *names)
        query.select.push_back(fieldItem(name));
    query.from.push_back({{{{object.name, {}}}, {}}, std::nullopt});
    const QueryErrors errors({});
    const QueryContext context{m_schema, m_rights, errors, TimeZone::named("UTC"), {}, 1, {}, true};
    auto compiled = compileQuery(query, context);
    if (!compiled)
        return compiled.error();

    auto number = m_connection.prepare("SELECT RowNumber FROM " + sqlName(object.name) + " WHERE Id = ?");
    if (!number)
        return storageFailure(number.error());
    number->bind(1, id);
    auto found = number->step();
    if (!found)
        return storageFailure(found.error());
    const SystemClock clock; // a record without children opens no cursor
    CursorStore cursors(clock, {});
    PageWriter writer(m_connection, m_schema, cursors, {apiVersion, {}, 1});
    auto written = writer.single(*compiled, *found ? number->integer(0) : 0);
    if (!written)
        return storageFailure(written.error());
    if (!*written)
        return ApiError{404, "NOT_FOUND", "The requested resource does not exist"};
    return writer.take();
}

} // namespace scout::demoorg
