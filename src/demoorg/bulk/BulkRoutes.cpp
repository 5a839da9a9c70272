// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkRoutes.h"

#include "crypto/Base64.h"
#include "demoorg/bulk/BulkRequest.h"
#include "demoorg/bulk/BulkService.h"
#include "demoorg/bulk/JobBody.h"

#include <algorithm>
#include <charconv>

namespace scout::demoorg {

namespace {

constexpr std::int64_t kRowsPerPage = 50'000;
constexpr std::int64_t kPagesPerAnswer = 5;
constexpr std::size_t kJobsPerList = 1000;

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool fits = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return fits ? std::optional(number) : std::nullopt;
}

/// "MTAwMDA": where a page begins.
std::string locatorOf(std::int64_t row)
{
    return row < 0 ? "null" : crypto::toBase64Url(std::to_string(row));
}

std::optional<std::int64_t> rowOf(const std::string& locator)
{
    if (locator.empty())
        return 0;
    const auto text = crypto::fromBase64Url(locator);
    return text ? numberIn(*text) : std::nullopt;
}

/// How many rows the client wants on a page.
std::int64_t pageSizeIn(const ApiCall& call)
{
    const auto asked = numberIn(call.request.query.value("maxRecords"));
    return asked && *asked > 0 ? std::min(*asked, kRowsPerPage) : kRowsPerPage;
}

ApiError badLocator()
{
    return {400, "INVALIDLOCATOR", "The locator belongs to no page of this job"};
}

ApiResult<Reply> createQuery(Org& org, const ApiCall& call)
{
    auto job = readQueryJob(call.request.body);
    if (!job)
        return job.error();
    job->createdById = call.user.id;
    job->apiVersion = call.versionNumber();
    auto made = org.bulk.createQuery(std::move(*job));
    return made ? ApiResult<Reply>(Reply::json(jobBody(*made, BulkDetail::Created))) : made.error();
}

ApiResult<Reply> showResults(Org& org, const ApiCall& call)
{
    const auto first = rowOf(call.request.query.value("locator"));
    if (!first)
        return badLocator();
    auto rows = org.bulk.rows(bulkCaller(call), call.request.variable("job"), *first, pageSizeIn(call));
    if (!rows)
        return rows.error();
    Reply reply;
    reply.contentType = "text/csv";
    reply.body = std::move(rows->csv);
    return std::move(reply)
        .with("Sforce-NumberOfRecords", std::to_string(rows->count))
        .with("Sforce-Locator", locatorOf(rows->next));
}

/// Where the pages of a result begin, so that a client can fetch several at once.
ApiResult<Reply> showResultPages(Org& org, const ApiCall& call)
{
    const std::string id = call.request.variable("job");
    const auto first = rowOf(call.request.query.value("locator"));
    const auto count = org.bulk.rowCount(bulkCaller(call), id);
    if (!first || !count)
        return first ? count.error() : badLocator();
    const std::string path = call.root() + "/jobs/query/" + id;
    std::string urls;
    std::int64_t row = *first;
    for (std::int64_t page = 0; page < kPagesPerAnswer && (row < *count || row == 0); ++page) {
        urls += std::string(urls.empty() ? "" : ",") + R"({"resultUrl":")" + path
            + "/results?locator=" + locatorOf(row) + "&maxRecords=" + std::to_string(kRowsPerPage) + "\"}";
        row += kRowsPerPage;
    }
    const bool isDone = row >= *count;
    const std::string next = isDone ? "null" : "\"" + path + "/resultPages?locator=" + locatorOf(row) + "\"";
    return Reply::json("{\"resultPages\":[" + urls + "],\"nextRecordsUrl\":" + next
        + ",\"done\":" + (isDone ? "true" : "false") + "}");
}

template <bool IsQuery> ApiResult<Reply> show(Org& org, const ApiCall& call)
{
    auto job = org.bulk.find(bulkCaller(call), call.request.variable("job"), IsQuery);
    return job ? ApiResult<Reply>(Reply::json(jobBody(*job, BulkDetail::Full))) : job.error();
}

template <bool IsQuery> ApiResult<Reply> list(Org& org, const ApiCall& call)
{
    const auto jobs = org.bulk.list(bulkCaller(call), IsQuery);
    const auto first = rowOf(call.request.query.value("queryLocator"));
    if (!first)
        return badLocator();
    const std::size_t begin = std::min(std::size_t(*first), jobs.size());
    const std::size_t end = std::min(begin + kJobsPerList, jobs.size());
    std::string records;
    for (std::size_t i = begin; i < end; ++i)
        records += (i == begin ? "" : ",") + jobBody(jobs[i], BulkDetail::Listed);
    const bool isDone = end == jobs.size();
    const std::string next = isDone ? "null"
                                    : "\"" + call.root() + "/jobs/" + (IsQuery ? "query" : "ingest")
            + "?queryLocator=" + locatorOf(std::int64_t(end)) + "\"";
    return Reply::json("{\"done\":" + std::string(isDone ? "true" : "false") + ",\"records\":[" + records
        + "],\"nextRecordsUrl\":" + next + "}");
}

template <bool IsQuery> ApiResult<Reply> change(Org& org, const ApiCall& call)
{
    const auto state = readState(call.request.body);
    if (!state)
        return state.error();
    auto job = org.bulk.setState(bulkCaller(call), call.request.variable("job"), IsQuery, *state);
    return job ? ApiResult<Reply>(Reply::json(jobBody(*job, BulkDetail::Created))) : job.error();
}

template <bool IsQuery> ApiResult<Reply> remove(Org& org, const ApiCall& call)
{
    auto removed = org.bulk.remove(bulkCaller(call), call.request.variable("job"), IsQuery);
    return removed ? ApiResult<Reply>(Reply::empty(204)) : removed.error();
}

template <bool IsQuery> void addJobRoutes(ApiRoutes& api, const std::string& root)
{
    api.add("GET", root, list<IsQuery>);
    api.add("GET", root + "/{job}", show<IsQuery>);
    api.add("PATCH", root + "/{job}", change<IsQuery>);
    api.add("DELETE", root + "/{job}", remove<IsQuery>);
}

} // namespace

void addBulkRoutes(Router& router, Org& org)
{
    ApiRoutes api(router, org);
    addJobRoutes<false>(api, "/jobs/ingest");
    addJobRoutes<true>(api, "/jobs/query");
    addIngestRoutes(api);
    api.add("POST", "/jobs/query", createQuery);
    api.add("GET", "/jobs/query/{job}/results", showResults);
    api.add("GET", "/jobs/query/{job}/resultPages", showResultPages);
}

} // namespace scout::demoorg
