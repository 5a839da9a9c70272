// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/RecordService.h"

#include "base/Text.h"
#include "demoorg/data/AutoNumber.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UserLocale.h"
#include "demoorg/data/UserView.h"
#include "demoorg/dml/Cascade.h"
#include "demoorg/dml/ContentFiles.h"
#include "demoorg/dml/DerivedFields.h"
#include "demoorg/dml/RecordReader.h"
#include "demoorg/dml/RecordTable.h"
#include "demoorg/dml/WriteCheck.h"

namespace scout::demoorg {

namespace {

ApiError notExternalId(std::string_view field)
{
    return {404, "NOT_FOUND",
        "Provided external ID field does not exist or is not accessible: " + std::string(field)};
}

ApiError noRights(std::string message = "insufficient access rights on object id")
{
    return {403, "INSUFFICIENT_ACCESS_OR_READONLY", std::move(message), std::vector<std::string>()};
}

/// The live record with an id in either length: what is deleted, of another object or no id has its own
/// error.
ApiResult<Row> liveRecord(SqlConnection& connection, const Object& object, std::string_view idText)
{
    const auto id = RecordId::parse(idText);
    if (!id)
        return notExternalId(idText);
    auto row = RecordTable(connection, object).load(id->text());
    if (!row)
        return storageFailure(row.error());
    if (!*row)
        return unknownResourceError();
    const auto deleted = (*row)->find("IsDeleted");
    if (deleted != (*row)->end() && deleted->second == Value(std::int64_t(1)))
        return ApiError{404, "ENTITY_IS_DELETED", "entity is deleted", std::vector<std::string>()};
    return std::move(**row);
}

/// What the org fills in: who made the record, and when.
void fillSystemFields(
    const Object& object, const std::string& id, const std::string& userId, std::int64_t now, Row& row)
{
    row["Id"] = id;
    for (const char* user : {"OwnerId", "CreatedById", "LastModifiedById"})
        if (object.field(user) && !row.contains(user))
            row[user] = userId;
    for (const char* time : {"CreatedDate", "LastModifiedDate", "SystemModstamp"})
        if (object.field(time))
            row[time] = now;
    if (object.field("PhotoUrl"))
        row["PhotoUrl"] = "/services/images/photo/" + id;
}

/// Case numbers and invoice numbers.
void setAutoNumber(const Object& object, std::int64_t number, Row& row)
{
    if (object.name == "Case")
        row["CaseNumber"] = caseNumberText(number);
    else if (object.name == "Invoice__c")
        row["Name"] = invoiceNumberText(number);
}

} // namespace

/// A write that is under way: who writes, what, and through which transaction.
struct RecordService::Write {
    Database& database;
    Database::Writer& writer;
    const Object& object;
    const ProfileRights& rights;
    std::string userId;
    std::int64_t now;
    int fiscalStartMonth;

    WriteCheck check(WriteCheck::Kind kind) const
    {
        return {database.schema(), object, rights, *writer, kind};
    }
};

template <class Outcome, class Work>
ApiResult<Outcome> RecordService::writing(const RecordCaller& caller, std::string_view objectName, Work work)
{
    const Object* object = m_database.schema().object(objectName);
    if (!object)
        return unknownResourceError();
    auto writer = m_database.writer();
    auto transaction = SqlTransaction::begin(*writer, SqlTransaction::Kind::Write);
    if (!transaction)
        return storageFailure(transaction.error());
    auto rights = ProfileRights::ofUser(*writer, caller.userId);
    if (!rights)
        return storageFailure(rights.error());
    if (!rights->sees(*object))
        return unknownResourceError();
    const auto locale = UserLocale::read(*writer, caller.userId);
    if (!locale)
        return storageFailure(locale.error());
    // System times have no milliseconds.
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    Write write{m_database, writer, *object, *rights, caller.userId,
        TimePoint(now).time_since_epoch().count(), locale->fiscalStartMonth};
    ApiResult<Outcome> outcome = work(write);
    if (!outcome)
        return outcome;
    auto committed = transaction->commit();
    if (!committed)
        return storageFailure(committed.error());
    return outcome;
}

template <class Outcome, class Work>
ApiResult<Outcome> RecordService::reading(
    const RecordCaller& caller, std::string_view objectName, std::string_view id, Work work)
{
    const auto view = UserView::open(m_database, caller.userId);
    if (!view)
        return view.error();
    const Object* object = view->object(objectName);
    if (!object)
        return unknownResourceError();
    auto record = liveRecord(view->connection(), *object, id);
    if (!record)
        return record.error();
    return work(*view, *object, *record);
}

ApiResult<std::string> RecordService::read(const RecordCaller& caller, std::string_view objectName,
    std::string_view id, const std::optional<std::vector<std::string>>& fields)
{
    return reading<std::string>(
        caller, objectName, id, [&](const UserView& view, const Object& object, const Row& record) {
            return RecordReader(view.schema(), view.rights(), view.connection())
                .read(object, textIn(record, "Id"), fields, caller.apiVersion);
        });
}

ApiResult<RecordAddress> RecordService::parent(const RecordCaller& caller, std::string_view objectName,
    std::string_view id, std::string_view relationship)
{
    using Address = ApiResult<RecordAddress>;
    return reading<RecordAddress>(caller, objectName, id,
        [&](const UserView& view, const Object& object, const Row& record) -> Address {
            const Field* lookup = object.parentField(relationship);
            if (!lookup || !view.rights().sees(object, *lookup))
                return unknownResourceError();
            std::string parentId = textIn(record, lookup->name);
            const Object* target = view.schema().objectByKeyPrefix(parentId.substr(0, 3));
            return target ? Address(RecordAddress{target->name, std::move(parentId)})
                          : unknownResourceError();
        });
}

ApiResult<std::string> RecordService::blob(
    const RecordCaller& caller, std::string_view objectName, std::string_view id, std::string_view fieldName)
{
    using Bytes = ApiResult<std::string>;
    return reading<std::string>(
        caller, objectName, id, [&](const UserView& view, const Object& object, const Row& record) -> Bytes {
            const Field* field = object.field(fieldName);
            const bool isBlob =
                field && field->type == FieldType::Base64 && view.rights().sees(object, *field);
            return isBlob ? Bytes(textIn(record, field->name)) : unknownResourceError();
        });
}

ApiResult<TimePoint> RecordService::modified(
    const RecordCaller& caller, std::string_view objectName, std::string_view id)
{
    return reading<TimePoint>(caller, objectName, id,
        [&](const UserView&, const Object&, const Row& record) -> ApiResult<TimePoint> {
            const auto changed = record.find("SystemModstamp");
            const auto* time =
                changed == record.end() ? nullptr : std::get_if<std::int64_t>(&changed->second);
            return TimePoint(std::chrono::milliseconds(time ? *time : 0));
        });
}

ApiResult<std::string> RecordService::find(const RecordCaller& caller, std::string_view objectName,
    std::string_view fieldName, const std::string& value)
{
    const auto view = UserView::open(m_database, caller.userId);
    if (!view)
        return view.error();
    const Object* object = view->object(objectName);
    if (!object)
        return unknownResourceError();
    const Field* field = object->field(fieldName);
    if (!field || !field->idLookup || !view->rights().sees(*object, *field))
        return notExternalId(fieldName);
    auto ids = RecordTable(view->connection(), *object).idsWith(field->name, Value(value));
    if (!ids)
        return storageFailure(ids.error());
    if (ids->empty())
        return unknownResourceError();
    if (ids->size() > 1)
        return ApiError{300, "DUPLICATE_EXTERNAL_ID", "Duplicate external id specified: " + value, *ids};
    return ids->front();
}

ApiResult<std::string> RecordService::insert(Write& write, const InputRecord& record)
{
    if (!write.object.traits.createable)
        return ApiError{400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
            "entity type cannot be inserted: " + write.object.label, std::vector<std::string>()};
    if (!write.rights.canCreate(write.object))
        return noRights();
    const WriteCheck check = write.check(WriteCheck::Kind::Create);
    auto row = check.changes(record);
    if (!row)
        return row.error();
    auto valid = check.values(*row, {});
    if (!valid)
        return valid.error();

    auto number = write.database.nextNumber(write.writer, write.object.name);
    if (!number)
        return storageFailure(number.error());
    std::string id(RecordId::make(write.object.keyPrefix, std::uint64_t(*number)).text());
    Row written = *row;
    fillSystemFields(write.object, id, write.userId, write.now, *row);
    fillDefaults(write.object, *row);
    setAutoNumber(write.object, *number, *row);
    if (!written.contains("Status") && row->contains("Status"))
        written["Status"] = (*row)["Status"];
    deriveFields(write.object, *row, written, write.now, write.fiscalStartMonth);
    auto stored = store(write, *number, std::move(*row));
    return stored ? ApiResult<std::string>(std::move(id)) : stored.error();
}

ApiStatus RecordService::store(Write& write, std::int64_t number, Row row)
{
    if (write.object.name == "ContentVersion") {
        auto published = ContentFiles(write.database, write.writer, write.now).publish(row);
        if (!published)
            return storageFailure(published.error());
    }
    auto inserted = RecordTable(*write.writer, write.object).insert(number, row);
    return inserted ? ApiStatus(std::monostate()) : storageFailure(inserted.error());
}

ApiStatus RecordService::change(Write& write, std::string_view idText, const InputRecord& record)
{
    auto row = liveRecord(*write.writer, write.object, idText);
    if (!row)
        return row.error();
    if (!write.rights.canEdit(write.object))
        return noRights();
    const std::string id = textIn(*row, "Id");
    const WriteCheck check = write.check(WriteCheck::Kind::Update);
    auto changes = check.changes(record);
    if (!changes)
        return changes.error();
    auto valid = check.values(*changes, id);
    if (!valid)
        return valid;
    for (const auto& [field, value] : *changes)
        (*row)[field] = value;
    deriveFields(write.object, *row, *changes, write.now, write.fiscalStartMonth);
    for (const char* time : {"LastModifiedDate", "SystemModstamp"})
        if (write.object.field(time))
            (*changes)[time] = write.now;
    if (write.object.field("LastModifiedById"))
        (*changes)["LastModifiedById"] = write.userId;
    auto updated = RecordTable(*write.writer, write.object).update(id, *changes);
    return updated ? ApiStatus(std::monostate()) : ApiStatus(storageFailure(updated.error()));
}

ApiResult<std::string> RecordService::create(
    const RecordCaller& caller, std::string_view object, const InputRecord& record)
{
    return writing<std::string>(caller, object, [&](Write& write) { return insert(write, record); });
}

ApiStatus RecordService::update(
    const RecordCaller& caller, std::string_view object, std::string_view id, const InputRecord& record)
{
    return writing<std::monostate>(caller, object, [&](Write& write) { return change(write, id, record); });
}

ApiResult<UpsertOutcome> RecordService::upsert(const RecordCaller& caller, std::string_view object,
    std::string_view fieldName, const std::string& value, InputRecord record)
{
    return writing<UpsertOutcome>(caller, object, [&](Write& write) -> ApiResult<UpsertOutcome> {
        const Field* field = write.object.field(fieldName);
        if (!field || !field->idLookup || !write.rights.sees(write.object, *field))
            return notExternalId(fieldName);
        auto ids = RecordTable(*write.writer, write.object).idsWith(field->name, Value(value));
        if (!ids)
            return storageFailure(ids.error());
        if (ids->size() > 1)
            return ApiError{300, "DUPLICATE_EXTERNAL_ID", "Duplicate external id specified: " + value, *ids};
        std::erase_if(
            record.members, [&](const auto& member) { return equalsIgnoreCase(member.name, field->name); });
        if (!ids->empty()) {
            auto changed = change(write, ids->front(), record);
            return changed ? ApiResult<UpsertOutcome>(UpsertOutcome{ids->front(), false}) : changed.error();
        }
        record.members.push_back({field->name, value, "[line:1, column:1]"});
        auto created = insert(write, record);
        return created ? ApiResult<UpsertOutcome>(UpsertOutcome{*created, true}) : created.error();
    });
}

ApiStatus RecordService::remove(const RecordCaller& caller, std::string_view object, std::string_view id)
{
    return writing<std::monostate>(caller, object, [&](Write& write) -> ApiStatus {
        auto row = liveRecord(*write.writer, write.object, id);
        if (!row)
            return row.error();
        if (!write.object.traits.deletable)
            return ApiError{400, "INSUFFICIENT_ACCESS_OR_READONLY",
                "entity type " + write.object.name + " does not support delete", std::vector<std::string>()};
        if (!write.rights.canDelete(write.object))
            return noRights();
        return Cascade(write.database.schema(), *write.writer, write.now)
            .remove(write.object, textIn(*row, "Id"));
    });
}

ApiStatus RecordService::undelete(
    const RecordCaller& caller, std::string_view object, std::string_view idText)
{
    return writing<std::monostate>(caller, object, [&](Write& write) -> ApiStatus {
        const auto id = RecordId::parse(idText);
        if (!id || !write.object.traits.undeletable)
            return unknownResourceError();
        if (!write.rights.canDelete(write.object))
            return noRights();
        return Cascade(write.database.schema(), *write.writer, write.now)
            .restore(write.object, std::string(id->text()));
    });
}

} // namespace scout::demoorg
