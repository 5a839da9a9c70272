// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkRequest.h"

#include "demoorg/dml/JsonBody.h"

#include <nlohmann/json.hpp>

namespace scout::demoorg {

namespace {

ApiError invalidJob(const std::string& message)
{
    return {400, "INVALIDJOB", "InvalidJob : " + message};
}

std::string textIn(const nlohmann::ordered_json& body, const char* name)
{
    const auto found = body.find(name);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

ApiResult<nlohmann::ordered_json> readBody(std::string_view json)
{
    auto body = parseJsonBody(json);
    if (body && !body->is_object())
        return invalidJob("the body is no JSON object");
    return body;
}

/// What jobs of both kinds have.
ApiResult<BulkJob> readCommon(const nlohmann::ordered_json& body)
{
    BulkJob job;
    const auto operation = bulkOperationNamed(textIn(body, "operation"));
    if (!operation)
        return ApiError{400, "INVALIDOPERATION", "InvalidOperation : " + textIn(body, "operation")};
    job.operation = *operation;
    const std::string contentType = textIn(body, "contentType");
    if (!contentType.empty() && contentType != "CSV")
        return invalidJob("contentType must be CSV");
    const auto format = CsvFormat::named(textIn(body, "columnDelimiter"), textIn(body, "lineEnding"));
    if (!format)
        return invalidJob("columnDelimiter or lineEnding is not known");
    job.format = *format;
    return job;
}

} // namespace

ApiResult<BulkJob> readIngestJob(std::string_view json)
{
    const auto body = readBody(json);
    if (!body)
        return body.error();
    auto job = readCommon(*body);
    if (!job)
        return job;
    if (job->isQuery())
        return ApiError{400, "INVALIDOPERATION", "InvalidOperation : query belongs to /jobs/query"};
    job->object = textIn(*body, "object");
    job->externalIdField = textIn(*body, "externalIdFieldName");
    if (job->operation == BulkOperation::Upsert && job->externalIdField.empty())
        return invalidJob("externalIdFieldName is needed for an upsert");
    if (job->operation != BulkOperation::Upsert)
        job->externalIdField.clear();
    return job;
}

ApiResult<BulkJob> readQueryJob(std::string_view json)
{
    const auto body = readBody(json);
    if (!body)
        return body.error();
    auto job = readCommon(*body);
    if (!job)
        return job;
    if (!job->isQuery())
        return ApiError{400, "INVALIDOPERATION", "InvalidOperation : only query and queryAll"};
    job->soql = textIn(*body, "query");
    return job;
}

ApiResult<BulkState> readState(std::string_view json)
{
    const auto body = readBody(json);
    if (!body)
        return body.error();
    const std::string state = textIn(*body, "state");
    if (state == toString(BulkState::UploadComplete))
        return BulkState::UploadComplete;
    if (state == toString(BulkState::Aborted))
        return BulkState::Aborted;
    return ApiError{400, "INVALIDJOBSTATE", "Invalid job state: " + state};
}

RecordCaller bulkCaller(const ApiCall& call)
{
    return {call.user.id, call.versionNumber()};
}

} // namespace scout::demoorg
