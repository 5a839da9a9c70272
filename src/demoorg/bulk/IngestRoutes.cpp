// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "demoorg/bulk/BulkRequest.h"
#include "demoorg/bulk/BulkService.h"
#include "demoorg/bulk/JobBody.h"

namespace scout::demoorg {

namespace {

const FormPart* partNamed(const Request& request, std::string_view name)
{
    for (const auto& part : request.parts)
        if (part.name == name)
            return &part;
    return nullptr;
}

ApiResult<BulkJob> makeJob(Org& org, const ApiCall& call, std::string_view json)
{
    auto job = readIngestJob(json);
    if (!job)
        return job.error();
    job->createdById = call.user.id;
    job->apiVersion = call.versionNumber();
    return org.bulk.createIngest(std::move(*job));
}

/// Job and data in one request; nothing is left to upload then.
ApiResult<Reply> createWithData(Org& org, const ApiCall& call)
{
    const FormPart* description = partNamed(call.request, "job");
    const FormPart* content = partNamed(call.request, "content");
    if (!description || !content)
        return ApiError{400, "INVALIDJOB", "InvalidJob : the parts \"job\" and \"content\" are needed"};
    auto job = makeJob(org, call, description->content);
    if (!job)
        return job.error();
    const RecordCaller caller = bulkCaller(call);
    if (auto uploaded = org.bulk.upload(caller, job->id, content->content); !uploaded)
        return uploaded.error();
    auto closed = org.bulk.setState(caller, job->id, false, BulkState::UploadComplete);
    return closed ? ApiResult<Reply>(Reply::json(jobBody(*closed, BulkDetail::Created))) : closed.error();
}

ApiResult<Reply> create(Org& org, const ApiCall& call)
{
    if (!call.request.parts.empty())
        return createWithData(org, call);
    auto job = makeJob(org, call, call.request.body);
    return job ? ApiResult<Reply>(Reply::json(jobBody(*job, BulkDetail::Created))) : job.error();
}

ApiResult<Reply> upload(Org& org, const ApiCall& call)
{
    const std::string type = toLower(trim(split(call.request.header("Content-Type"), ';').front()));
    if (type != "text/csv")
        return ApiError{415, "UNSUPPORTED_MEDIA_TYPE", "Content-Type must be text/csv"};
    auto uploaded = org.bulk.upload(bulkCaller(call), call.request.variable("job"), call.request.body);
    return uploaded ? ApiResult<Reply>(Reply::empty(201)) : uploaded.error();
}

template <BulkFile Which> ApiResult<Reply> showFile(Org& org, const ApiCall& call)
{
    auto file = org.bulk.file(bulkCaller(call), call.request.variable("job"), Which);
    if (!file)
        return file.error();
    Reply reply;
    reply.contentType = "text/csv";
    reply.body = std::move(*file);
    return reply;
}

} // namespace

void addIngestRoutes(ApiRoutes& api)
{
    api.add("POST", "/jobs/ingest", create);
    api.add("PUT", "/jobs/ingest/{job}/batches", upload);
    api.add("GET", "/jobs/ingest/{job}/successfulResults", showFile<BulkFile::Successful>);
    api.add("GET", "/jobs/ingest/{job}/failedResults", showFile<BulkFile::Failed>);
    api.add("GET", "/jobs/ingest/{job}/unprocessedrecords", showFile<BulkFile::Unprocessed>);
}

} // namespace scout::demoorg
