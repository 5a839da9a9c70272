// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/BulkService.h"

#include "demoorg/bulk/BulkEntry.h"
#include "demoorg/bulk/QueryCsv.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/UserView.h"
#include "soql/Parser.h"

namespace scout::demoorg {

namespace {

constexpr std::string_view kJobPrefix = "750";

ApiError invalidState(const std::string& what, BulkState state)
{
    return {400, "INVALIDJOBSTATE",
        "Invalid job state: " + what + " already " + std::string(toString(state)) + " Job not allowed"};
}

ApiError notFinished()
{
    return {400, "INVALIDJOBSTATE", "Invalid job state: the job is not complete yet"};
}

} // namespace

BulkService::BulkService(
    Database& database, const Clock& clock, QueryService& queries, RecordService& records)
    : m_database(database)
    , m_clock(clock)
    , m_queries(queries)
    , m_records(records)
    , m_thread([this] { work(); })
{ }

BulkService::~BulkService()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

ApiResult<BulkJob> BulkService::createIngest(BulkJob job)
{
    const auto view = UserView::open(m_database, job.createdById);
    if (!view)
        return view.error();
    const Object* object = view->object(job.object);
    if (!object)
        return ApiError{400, "INVALIDENTITY", "InvalidEntity : Unable to find object: " + job.object};
    job.object = object->name;
    if (job.operation == BulkOperation::Upsert) {
        const Field* field = object->field(job.externalIdField);
        if (!field || !field->idLookup)
            return ApiError{400, "INVALIDJOB",
                "InvalidJob : Field name not found or is no external ID : " + job.externalIdField};
        job.externalIdField = field->name;
    }
    job.state = BulkState::Open;
    return add(std::move(job));
}

ApiResult<BulkJob> BulkService::createQuery(BulkJob job)
{
    const auto parsed = soql::parse(job.soql);
    if (parsed.diagnostics.empty() && parsed.tree.offset)
        return ApiError{400, "API_ERROR", "SOQL not allowed in Bulk V2 Query: OFFSET"};
    QueryRequest request;
    request.soql = job.soql;
    request.userId = job.createdById;
    request.apiVersion = job.apiVersion;
    request.includesDeleted = job.operation == BulkOperation::QueryAll;
    const auto compiled = m_queries.check(request);
    if (!compiled)
        return compiled.error();
    if (const auto csv = QueryCsv::of(**compiled); !csv)
        return csv.error();
    job.object = (*compiled)->object->name;
    job.state = BulkState::UploadComplete;
    return add(std::move(job));
}

ApiResult<BulkJob> BulkService::add(BulkJob job)
{
    const std::lock_guard lock(m_mutex);
    if (!makeRoom())
        return ApiError{400, "EXCEEDEDQUOTA", "ExceededQuota : too many open jobs"};
    job.id = RecordId::make(kJobPrefix, ++m_lastNumber).text();
    job.created = job.changed = m_clock.now();
    const auto made = std::make_shared<Entry>(Entry{job, false, {}, {}, nullptr});
    m_entries[job.id] = made;
    if (job.isQuery())
        enqueue(made);
    return job;
}

bool BulkService::makeRoom()
{
    if (m_entries.size() < kMostJobs)
        return true;
    if (m_finished.empty())
        return false;
    m_entries.erase(*m_finished.begin());
    m_finished.erase(m_finished.begin());
    return true;
}

void BulkService::enqueue(const Shared& entry)
{
    m_ready.push_back(entry);
    m_wake.notify_all();
}

void BulkService::setState(Entry& entry, BulkState state)
{
    entry.job.state = state;
    entry.job.changed = m_clock.now();
    if (entry.job.isFinished())
        m_finished.insert(entry.job.id);
}

BulkService::Shared BulkService::entry(const RecordCaller& caller, const std::string& id, bool isQuery) const
{
    const auto recordId = RecordId::parse(id);
    const auto found = recordId ? m_entries.find(std::string(recordId->text())) : m_entries.end();
    const bool fits = found != m_entries.end() && found->second->job.createdById == caller.userId
        && found->second->job.isQuery() == isQuery;
    return fits ? found->second : nullptr;
}

ApiResult<BulkService::Shared> BulkService::finished(
    const RecordCaller& caller, const std::string& id, bool isQuery) const
{
    const Shared found = entry(caller, id, isQuery);
    if (!found)
        return unknownResourceError();
    if (!found->job.isFinished() || (isQuery && !found->cursor))
        return notFinished();
    if (found->job.apiVersion != caller.apiVersion)
        return ApiError{409, "INVALIDVERSION",
            "The results must be read with the version that the job was created with, "
                + found->job.apiVersion};
    return found;
}

ApiResult<BulkJob> BulkService::find(const RecordCaller& caller, const std::string& id, bool isQuery) const
{
    const std::lock_guard lock(m_mutex);
    const Shared found = entry(caller, id, isQuery);
    return found ? ApiResult<BulkJob>(found->job) : unknownResourceError();
}

std::vector<BulkJob> BulkService::list(const RecordCaller& caller, bool isQuery) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<BulkJob> jobs;
    for (auto it = m_entries.rbegin(); it != m_entries.rend(); ++it)
        if (it->second->job.createdById == caller.userId && it->second->job.isQuery() == isQuery)
            jobs.push_back(it->second->job);
    return jobs;
}

ApiStatus BulkService::upload(const RecordCaller& caller, const std::string& id, std::string csv)
{
    const std::lock_guard lock(m_mutex);
    const Shared found = entry(caller, id, false);
    if (!found)
        return unknownResourceError();
    if (found->job.state != BulkState::Open || found->hasUpload)
        return ApiError{400, "INVALIDJOBSTATE", "Invalid job state: the job has its data"};
    found->upload = std::move(csv);
    found->hasUpload = true;
    found->job.changed = m_clock.now();
    return std::monostate();
}

ApiResult<BulkJob> BulkService::setState(
    const RecordCaller& caller, const std::string& id, bool isQuery, BulkState state)
{
    const std::lock_guard lock(m_mutex);
    const Shared found = entry(caller, id, isQuery);
    if (!found)
        return unknownResourceError();
    const BulkState now = found->job.state;
    if (state == BulkState::Aborted) {
        if (found->job.isFinished())
            return invalidState("Aborting", now);
        if (now == BulkState::Open)
            found->outcome.unprocessed = std::move(found->upload);
        setState(*found, BulkState::Aborted);
        return found->job;
    }
    if (now != BulkState::Open)
        return invalidState("Closing", now);
    setState(*found, BulkState::UploadComplete);
    enqueue(found);
    return found->job;
}

ApiStatus BulkService::remove(const RecordCaller& caller, const std::string& id, bool isQuery)
{
    const std::lock_guard lock(m_mutex);
    const Shared found = entry(caller, id, isQuery);
    if (!found)
        return unknownResourceError();
    if (found->job.state == BulkState::Open || found->job.state == BulkState::InProgress)
        return invalidState("Deleting", found->job.state);
    if (!found->job.isFinished())
        setState(*found, BulkState::Aborted); // so that it does not run any more
    m_entries.erase(found->job.id);
    m_finished.erase(found->job.id);
    return std::monostate();
}

ApiResult<std::string> BulkService::file(
    const RecordCaller& caller, const std::string& id, BulkFile which) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = finished(caller, id, false);
    if (!found)
        return found.error();
    const IngestOutcome& outcome = (*found)->outcome;
    switch (which) {
    case BulkFile::Successful:
        return outcome.successful;
    case BulkFile::Failed:
        return outcome.failed;
    case BulkFile::Unprocessed:
        return outcome.unprocessed;
    }
    return std::string();
}

ApiResult<std::int64_t> BulkService::rowCount(const RecordCaller& caller, const std::string& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = finished(caller, id, true);
    return found ? ApiResult<std::int64_t>((*found)->cursor->rows.size()) : found.error();
}

ApiResult<BulkRows> BulkService::rows(
    const RecordCaller& caller, const std::string& id, std::int64_t first, std::int64_t most) const
{
    std::shared_ptr<const Cursor> cursor;
    CsvFormat format;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = finished(caller, id, true);
        if (!found)
            return found.error();
        cursor = (*found)->cursor;
        format = (*found)->job.format;
    }
    if (first > cursor->rows.size())
        return ApiError{400, "INVALIDLOCATOR", "The locator belongs to no page of this job"};
    const auto csv = QueryCsv::of(*cursor->query);
    auto reader = m_database.reader();
    if (!csv || !reader)
        return csv ? storageFailure(reader.error()) : csv.error();
    const auto transaction = SqlTransaction::begin(**reader, SqlTransaction::Kind::Read);
    if (!transaction)
        return storageFailure(transaction.error());
    constexpr std::size_t kBytesAValue = 24; // a wrong guess only costs a copy
    const auto numbers = cursor->rows.slice(first, most);
    CsvText text(format);
    text.reserve(numbers.size() * csv->header().size() * kBytesAValue);
    text.row(csv->header());
    const auto written = csv->write(**reader, numbers, text);
    if (!written)
        return storageFailure(written.error());
    const std::int64_t end = std::min(cursor->rows.size(), first + most);
    return BulkRows{text.take(), *written, end < cursor->rows.size() ? end : -1};
}

} // namespace scout::demoorg
