// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/rest/RecordRoutes.h"

#include "base/Text.h"
#include "demoorg/http/JsonText.h"
#include "demoorg/rest/Versions.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

RecordCaller callerOf(const ApiCall& call)
{
    return {call.user.id, call.versionNumber()};
}

std::string objectOf(const ApiCall& call)
{
    return call.request.variable("object");
}

/// The fields of `?fields=A,B`; nothing where all are wanted.
std::optional<std::vector<std::string>> wantedFields(const Request& request)
{
    const auto text = request.query.find("fields");
    if (!text)
        return std::nullopt;
    std::vector<std::string> fields;
    for (const auto name : split(*text, ','))
        if (!trim(name).empty())
            fields.emplace_back(trim(name));
    return fields;
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
    auto record = parseInputRecord(call.request.body);
    if (!record)
        return record.error();
    auto id = org.records.create(callerOf(call), objectOf(call), *record);
    if (!id)
        return id.error();
    return created(call, *id);
}

ApiResult<Reply> readOne(Org& org, const ApiCall& call, std::string_view id)
{
    auto body = org.records.read(callerOf(call), objectOf(call), id, wantedFields(call.request));
    if (!body)
        return body.error();
    return Reply::json(std::move(*body));
}

ApiResult<Reply> read(Org& org, const ApiCall& call)
{
    return readOne(org, call, call.request.variable("id"));
}

ApiResult<Reply> update(Org& org, const ApiCall& call)
{
    auto record = parseInputRecord(call.request.body);
    if (!record)
        return record.error();
    auto status = org.records.update(callerOf(call), objectOf(call), call.request.variable("id"), *record);
    if (!status)
        return status.error();
    return Reply::empty(204);
}

ApiResult<Reply> remove(Org& org, const ApiCall& call)
{
    auto status = org.records.remove(callerOf(call), objectOf(call), call.request.variable("id"));
    if (!status)
        return status.error();
    return Reply::empty(204);
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

ApiResult<std::string> findByKey(Org& org, const ApiCall& call)
{
    return org.records.find(
        callerOf(call), objectOf(call), call.request.variable("field"), call.request.variable("value"));
}

ApiResult<Reply> readByKey(Org& org, const ApiCall& call)
{
    const auto id = findByKey(org, call);
    return id ? readOne(org, call, *id) : refusalOf(call, id.error());
}

ApiResult<Reply> removeByKey(Org& org, const ApiCall& call)
{
    const auto id = findByKey(org, call);
    if (!id)
        return refusalOf(call, id.error());
    auto status = org.records.remove(callerOf(call), objectOf(call), *id);
    if (!status)
        return status.error();
    return Reply::empty(204);
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
    auto record = parseInputRecord(call.request.body);
    if (!record)
        return record.error();
    if (call.request.query.value("updateOnly") == "true") {
        const auto existing = findByKey(org, call);
        if (!existing)
            return refusalOf(call, existing.error());
    }
    auto outcome = org.records.upsert(callerOf(call), objectOf(call), call.request.variable("field"),
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

void addRecordRoutes(Org& org, const AddApiRoute& api)
{
    using Route = ApiResult<Reply> (*)(Org&, const ApiCall&);
    const auto add = [&](std::string_view method, const std::string& path, Route route) {
        api(method, path, [&org, route](const ApiCall& call) { return route(org, call); });
    };
    add("POST", "/sobjects/{object}", create);
    add("GET", "/sobjects/{object}/{id}", read);
    add("PATCH", "/sobjects/{object}/{id}", update);
    add("DELETE", "/sobjects/{object}/{id}", remove);
    add("POST", "/sobjects/{object}/{field}", createBesideId);
    add("GET", "/sobjects/{object}/{field}/{value}", readByKey);
    add("PATCH", "/sobjects/{object}/{field}/{value}", upsert);
    add("DELETE", "/sobjects/{object}/{field}/{value}", removeByKey);
}

} // namespace scout::demoorg
