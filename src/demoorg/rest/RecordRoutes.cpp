// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RecordRoutes.h"

#include "base/Text.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/Conditions.h"
#include "demoorg/rest/FileFields.h"
#include "demoorg/rest/RelatedRecords.h"
#include "demoorg/rest/Versions.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace scout::demoorg {

namespace {

std::string objectOf(const ApiCall& call)
{
    return call.request.variable("object");
}

std::string urlOf(const ApiCall& call, std::string_view id)
{
    return call.root() + "/sobjects/" + objectOf(call) + "/" + std::string(id);
}

Reply created(const ApiCall& call, const std::string& id)
{
    return Reply::json(
        jsonText({{"id", id}, {"success", true}, {"errors", nlohmann::ordered_json::array()}}), 201)
        .with("Location", urlOf(call, id));
}

ApiResult<Reply> create(Org& org, const ApiCall& call)
{
    auto record =
        call.request.parts.empty() ? parseInputRecord(call.request.body) : recordOfParts(call.request);
    if (!record)
        return record.error();
    auto id = org.records.create(call.caller(), objectOf(call), *record);
    if (!id)
        return id.error();
    return created(call, *id);
}

RecordAddress addressOf(const ApiCall& call)
{
    return {objectOf(call), call.request.variable("id")};
}

bool isConditional(const Request& request)
{
    constexpr const char* kConditions[] = {
        "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"};
    return std::any_of(std::begin(kConditions), std::end(kConditions),
        [&](const char* name) { return !request.header(name).empty(); });
}

/// The answer that the conditions of a request ask for, where they keep it from going ahead.
ApiResult<std::optional<Reply>> conditionsOf(Org& org, const ApiCall& call, const RecordAddress& at)
{
    if (!isConditional(call.request))
        return std::optional<Reply>();
    const auto modified = org.records.modified(call.caller(), at.object, at.id);
    if (!modified)
        return modified.error();
    return conditionalReply(call.request, {{}, *modified});
}

/// `run`, unless the conditions say otherwise.
template <class Run>
ApiResult<Reply> underConditions(Org& org, const ApiCall& call, const RecordAddress& at, Run run)
{
    auto instead = conditionsOf(org, call, at);
    if (!instead)
        return instead.error();
    return *instead ? ApiResult<Reply>(std::move(**instead)) : run();
}

ApiResult<Reply> readAt(Org& org, const ApiCall& call, const RecordAddress& at)
{
    auto body = org.records.read(call.caller(), at.object, at.id, wantedFields(call.request));
    if (!body)
        return body.error();
    if (call.request.header("Sforce-Mru") == "true")
        if (auto marked = org.recent.markViewed(at.object, at.id); !marked)
            return storageFailure(marked.error());
    return Reply::json(std::move(*body));
}

ApiResult<Reply> updateAt(Org& org, const ApiCall& call, const RecordAddress& at)
{
    auto record = parseInputRecord(call.request.body);
    if (!record)
        return record.error();
    auto status = org.records.update(call.caller(), at.object, at.id, *record);
    if (!status)
        return status.error();
    return Reply::empty(204);
}

ApiResult<Reply> removeAt(Org& org, const ApiCall& call, const RecordAddress& at)
{
    auto status = org.records.remove(call.caller(), at.object, at.id);
    if (!status)
        return status.error();
    return Reply::empty(204);
}

ApiResult<Reply> read(Org& org, const ApiCall& call)
{
    const RecordAddress at = addressOf(call);
    return underConditions(org, call, at, [&] { return readAt(org, call, at); });
}

ApiResult<Reply> update(Org& org, const ApiCall& call)
{
    const RecordAddress at = addressOf(call);
    return underConditions(org, call, at, [&] { return updateAt(org, call, at); });
}

ApiResult<Reply> remove(Org& org, const ApiCall& call)
{
    const RecordAddress at = addressOf(call);
    return underConditions(org, call, at, [&] { return removeAt(org, call, at); });
}

/// Several records have the value: 300 with the address of each.
ApiResult<Reply> refusalOf(const ApiCall& call, const ApiError& error)
{
    constexpr int kMultipleChoices = 300;
    if (error.status != kMultipleChoices)
        return error;
    auto urls = nlohmann::ordered_json::array();
    for (const auto& id : error.fields.value_or(std::vector<std::string>()))
        urls.push_back(urlOf(call, id));
    return Reply::json(jsonText(urls), kMultipleChoices);
}

/// What "/sobjects/OBJECT/x/y" means: the parent of a record, or the record with a key.
ApiResult<RecordAddress> resolve(Org& org, const ApiCall& call)
{
    if (startsAtRecord(org, call))
        return parentOf(org, call);
    auto id = org.records.find(
        call.caller(), objectOf(call), call.request.variable("field"), call.request.variable("value"));
    return id ? ApiResult<RecordAddress>(RecordAddress{objectOf(call), *id}) : id.error();
}

ApiResult<Reply> readResolved(Org& org, const ApiCall& call)
{
    if (startsAtRecord(org, call)) {
        if (auto file = fileOf(org, call))
            return std::move(*file);
        if (auto children = childrenOf(org, call))
            return std::move(*children);
    }
    const auto at = resolve(org, call);
    return at ? readAt(org, call, *at) : refusalOf(call, at.error());
}

ApiResult<Reply> removeResolved(Org& org, const ApiCall& call)
{
    const auto at = resolve(org, call);
    return at ? removeAt(org, call, *at) : refusalOf(call, at.error());
}

/// Until v45 the answer told less (REST guide, "Insert or Update (Upsert) a Record Using an External ID").
ApiResult<Reply> upsertReply(const ApiCall& call, const UpsertOutcome& outcome)
{
    constexpr int kTellsMore = 46;
    if (versionOf(call.version).value_or(kTellsMore) < kTellsMore)
        return outcome.isCreated ? created(call, outcome.id) : Reply::empty(204);
    const nlohmann::ordered_json body{{"id", outcome.id}, {"success", true},
        {"errors", nlohmann::ordered_json::array()}, {"created", outcome.isCreated}};
    Reply reply = Reply::json(jsonText(body), outcome.isCreated ? 201 : 200);
    if (outcome.isCreated)
        reply.headers.push_back({"Location", urlOf(call, outcome.id)});
    return reply;
}

ApiResult<Reply> upsert(Org& org, const ApiCall& call)
{
    if (startsAtRecord(org, call)) {
        const auto at = parentOf(org, call);
        return at ? updateAt(org, call, *at) : at.error();
    }
    auto record = parseInputRecord(call.request.body);
    if (!record)
        return record.error();
    if (call.request.query.value("updateOnly") == "true") {
        const auto existing = resolve(org, call);
        if (!existing)
            return refusalOf(call, existing.error());
    }
    auto outcome = org.records.upsert(call.caller(), objectOf(call), call.request.variable("field"),
        call.request.variable("value"), std::move(*record));
    return outcome ? upsertReply(call, *outcome) : refusalOf(call, outcome.error());
}

/// POST /sobjects/OBJECT/Id: an upsert by an Id that nobody gives, and so a create.
ApiResult<Reply> createBesideId(Org& org, const ApiCall& call)
{
    return equalsIgnoreCase(call.request.variable("field"), "Id")
        ? create(org, call)
        : ApiResult<Reply>(ApiError{
            405, "METHOD_NOT_ALLOWED", "HTTP Method 'POST' not allowed. Allowed are DELETE,GET,HEAD,PATCH"});
}

} // namespace

void addRecordRoutes(ApiRoutes& api)
{
    api.add("POST", "/sobjects/{object}", create);
    api.add("GET", "/sobjects/{object}/{id}", read);
    api.add("PATCH", "/sobjects/{object}/{id}", update);
    api.add("DELETE", "/sobjects/{object}/{id}", remove);
    api.add("POST", "/sobjects/{object}/{field}", createBesideId);
    api.add("GET", "/sobjects/{object}/{field}/{value}", readResolved);
    api.add("PATCH", "/sobjects/{object}/{field}/{value}", upsert);
    api.add("DELETE", "/sobjects/{object}/{field}/{value}", removeResolved);
}

} // namespace scout::demoorg
