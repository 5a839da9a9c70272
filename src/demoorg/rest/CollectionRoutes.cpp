// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/CollectionRoutes.h"

#include "base/Text.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UnitOfWork.h"
#include "demoorg/dml/JsonBody.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/RecordOutcome.h"
#include "demoorg/rest/RelatedRecords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxRecords = 200;
constexpr std::size_t kMaxRetrieved = 2000;

ApiError tooMany(std::size_t limit)
{
    return {400, "EXCEEDED_ID_LIMIT",
        "record limit reached. cannot submit more than " + std::to_string(limit) + " records into this call"};
}

/// The records of a call, and whether one that fails takes the others along.
struct Collection {
    std::vector<Json> records;
    bool isAllOrNone = false;
};

ApiResult<Collection> readCollection(const Request& request)
{
    const auto body = parseJsonBody(request.body);
    if (!body)
        return body.error();
    const Json* records = listMember(*body, "records");
    const auto isRecord = [](const Json& each) { return each.is_object(); };
    if (!records || !std::all_of(records->begin(), records->end(), isRecord))
        return jsonParserError("The request body has no list of records at [line:1, column:1]");
    if (records->size() > kMaxRecords)
        return tooMany(kMaxRecords);
    return Collection{records->get<std::vector<Json>>(), flagMember(*body, "allOrNone")};
}

/// A field of a record, whose name may be in any case of letters.
std::string fieldText(const Json& object, std::string_view name)
{
    for (const auto& [key, value] : object.items())
        if (equalsIgnoreCase(key, name) && value.is_string())
            return value.get<std::string>();
    return {};
}

std::string typeOf(const Json& record)
{
    const Json* attributes = objectMember(record, "attributes");
    return attributes ? textMember(*attributes, "type") : std::string();
}

/// The errors of single records, as they are told among several.
ApiError amongSeveral(const ApiError& error)
{
    return error.errorCode == "NOT_FOUND"
        ? ApiError{400, "INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id"}
        : error;
}

/// Fields that do not exist and values of a wrong type make the whole request unreadable.
bool isMalformed(const ApiError& error)
{
    return error.errorCode == "INVALID_FIELD" || error.errorCode == "JSON_PARSER_ERROR"
        || error.status >= 500;
}

Reply outcomesReply(const std::vector<RecordOutcome>& outcomes)
{
    Json list = Json::array();
    for (const auto& outcome : outcomes)
        list.push_back(outcomeJson(outcome));
    return Reply::json(jsonText(list));
}

/// Writes records one by one in a single transaction.
template <class Item, class Write>
ApiResult<Reply> writeEach(Org& org, const std::vector<Item>& items, bool isAllOrNone, Write write)
{
    auto unit = UnitOfWork::begin(org.database);
    if (!unit)
        return storageFailure(unit.error());
    std::vector<RecordOutcome> outcomes;
    for (const auto& item : items) {
        outcomes.push_back(write(item));
        auto& error = outcomes.back().error;
        if (error && isMalformed(*error))
            return *error;
        if (error)
            error = amongSeveral(*error);
    }
    const auto failed = [](const RecordOutcome& outcome) { return outcome.error.has_value(); };
    if (isAllOrNone && std::any_of(outcomes.begin(), outcomes.end(), failed)) {
        for (auto& outcome : outcomes)
            if (!outcome.error)
                outcome = {{}, outcome.isCreated ? std::optional(false) : std::nullopt, rolledBackError()};
        return outcomesReply(outcomes);
    }
    const auto committed = (*unit)->commit();
    return committed ? ApiResult<Reply>(outcomesReply(outcomes)) : storageFailure(committed.error());
}

RecordOutcome outcomeOf(const std::string& id, const ApiStatus& status)
{
    return status ? RecordOutcome{id} : RecordOutcome{{}, std::nullopt, status.error()};
}

ApiError unsupportedType(const std::string& type)
{
    return {400, "INVALID_TYPE", "sObject type '" + type + "' is not supported."};
}

ApiResult<Reply> createAll(Org& org, const ApiCall& call)
{
    const auto collection = readCollection(call.request);
    if (!collection)
        return collection.error();
    return writeEach(
        org, collection->records, collection->isAllOrNone, [&](const Json& record) -> RecordOutcome {
            const std::string type = typeOf(record);
            if (!org.database.schema().object(type))
                return {{}, std::nullopt, unsupportedType(type)};
            const auto id =
                org.records.create(call.caller(), type, readInputRecord(record, call.request.body));
            return id ? RecordOutcome{*id} : RecordOutcome{{}, std::nullopt, id.error()};
        });
}

ApiResult<Reply> updateAll(Org& org, const ApiCall& call)
{
    const auto collection = readCollection(call.request);
    if (!collection)
        return collection.error();
    return writeEach(
        org, collection->records, collection->isAllOrNone, [&](const Json& record) -> RecordOutcome {
            const std::string id = fieldText(record, "id");
            if (id.empty())
                return {{}, std::nullopt,
                    ApiError{400, "MISSING_ARGUMENT", "Id not specified in an update call",
                        std::vector<std::string>()}};
            InputRecord changes = readInputRecord(record, call.request.body);
            std::erase_if(
                changes.members, [](const auto& member) { return equalsIgnoreCase(member.name, "id"); });
            return outcomeOf(id, org.records.update(call.caller(), typeOf(record), id, changes));
        });
}

ApiResult<Reply> upsertAll(Org& org, const ApiCall& call)
{
    const auto collection = readCollection(call.request);
    if (!collection)
        return collection.error();
    const std::string object = call.request.variable("object");
    const std::string field = call.request.variable("field");
    return writeEach(
        org, collection->records, collection->isAllOrNone, [&](const Json& record) -> RecordOutcome {
            const auto outcome = org.records.upsert(call.caller(), object, field, fieldText(record, field),
                readInputRecord(record, call.request.body));
            return outcome ? RecordOutcome{outcome->id, outcome->isCreated}
                           : RecordOutcome{{}, false, outcome.error()};
        });
}

std::vector<std::string> idsOf(const Request& request)
{
    const std::string text = request.query.value("ids");
    std::vector<std::string> ids;
    for (const auto id : split(text, ','))
        if (!trim(id).empty())
            ids.emplace_back(trim(id));
    return ids;
}

ApiResult<Reply> removeAll(Org& org, const ApiCall& call)
{
    const auto ids = idsOf(call.request);
    if (ids.empty())
        return ApiError{400, "MISSING_ARGUMENT", "The ids parameter is missing"};
    if (ids.size() > kMaxRecords)
        return tooMany(kMaxRecords);
    const bool isAllOrNone = call.request.query.value("allOrNone") == "true";
    return writeEach(org, ids, isAllOrNone, [&](const std::string& text) -> RecordOutcome {
        const auto id = RecordId::parse(text);
        const Object* object = id ? org.database.schema().objectByKeyPrefix(id->keyPrefix()) : nullptr;
        if (!object)
            return {{}, std::nullopt,
                ApiError{400, "MALFORMED_ID", "malformed id " + text, std::vector<std::string>()}};
        return outcomeOf(std::string(id->text()), org.records.remove(call.caller(), object->name, text));
    });
}

/// The records with these ids, in their order; null where there is none.
ApiResult<Reply> retrieve(Org& org, const ApiCall& call, const std::vector<std::string>& ids,
    const std::vector<std::string>& fields)
{
    if (ids.size() > kMaxRetrieved)
        return tooMany(kMaxRetrieved);
    std::string list;
    for (const auto& id : ids) {
        const auto record = org.records.read(call.caller(), call.request.variable("object"), id, fields);
        if (!record && record.error().status != 404)
            return record.error();
        list.append(list.empty() ? "[" : ",").append(record ? *record : "null");
    }
    return Reply::json(list.empty() ? "[]" : list + "]");
}

ApiResult<Reply> retrieveByAddress(Org& org, const ApiCall& call)
{
    return retrieve(
        org, call, idsOf(call.request), wantedFields(call.request).value_or(std::vector<std::string>()));
}

ApiResult<Reply> retrieveByBody(Org& org, const ApiCall& call)
{
    const auto body = parseJsonBody(call.request.body);
    if (!body)
        return body.error();
    const auto listOf = [&](const char* name) {
        std::vector<std::string> texts;
        if (const Json* list = listMember(*body, name))
            for (const auto& each : *list)
                texts.push_back(each.is_string() ? each.get<std::string>() : each.dump());
        return texts;
    };
    return retrieve(org, call, listOf("ids"), listOf("fields"));
}

} // namespace

void addCollectionRoutes(ApiRoutes& api)
{
    api.add("POST", "/composite/sobjects", createAll);
    api.add("PATCH", "/composite/sobjects", updateAll);
    api.add("DELETE", "/composite/sobjects", removeAll);
    api.add("GET", "/composite/sobjects/{object}", retrieveByAddress);
    api.add("POST", "/composite/sobjects/{object}", retrieveByBody);
    api.add("PATCH", "/composite/sobjects/{object}/{field}", upsertAll);
}

} // namespace scout::demoorg
