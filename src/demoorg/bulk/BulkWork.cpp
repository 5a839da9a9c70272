// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the thread of BulkService does.
#include "base/Log.h"
#include "demoorg/bulk/BulkEntry.h"

namespace scout::demoorg {

void BulkService::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_ready.empty(); });
        if (m_stopping)
            return;
        const Shared next = m_ready.front();
        m_ready.pop_front();
        if (next->job.state != BulkState::UploadComplete)
            continue; // aborted before its turn
        setState(*next, BulkState::InProgress);
        const BulkJob job = next->job;
        lock.unlock();
        run(next, job);
        lock.lock();
    }
}

void BulkService::run(const Shared& entry, const BulkJob& job)
{
    const TimePoint begin = m_clock.now();
    try {
        job.isQuery() ? runQuery(entry, job) : runIngest(entry, job);
    } catch (const std::exception& failure) {
        log::area(log::Area::DemoOrg).error("bulk job: {}", failure.what());
        const std::lock_guard lock(m_mutex);
        entry->job.errorMessage = "InternalServerError : An unexpected error occurred";
        setState(*entry, BulkState::Failed);
    }
    const std::lock_guard lock(m_mutex);
    entry->job.processingTime = m_clock.now() - begin;
}

void BulkService::runQuery(const Shared& entry, const BulkJob& job)
{
    QueryRequest request;
    request.soql = job.soql;
    request.userId = job.createdById;
    request.apiVersion = job.apiVersion;
    request.includesDeleted = job.operation == BulkOperation::QueryAll;
    auto selected = m_queries.select(request);
    const std::lock_guard lock(m_mutex);
    if (entry->job.state == BulkState::Aborted)
        return;
    if (!selected) {
        entry->job.errorMessage = selected.error().errorCode + ": " + selected.error().message;
        setState(*entry, BulkState::Failed);
        return;
    }
    entry->cursor = std::move(*selected);
    entry->job.processed = entry->cursor->rows.size();
    setState(*entry, BulkState::JobComplete);
}

void BulkService::runIngest(const Shared& entry, const BulkJob& job)
{
    IngestRun ingest(m_database, m_records, job);
    IngestOutcome outcome = ingest.run(entry->upload, [&](std::int64_t processed, std::int64_t failed) {
        const std::lock_guard lock(m_mutex);
        entry->job.processed = processed;
        entry->job.failed = failed;
        return entry->job.state == BulkState::InProgress && !m_stopping;
    });
    const std::lock_guard lock(m_mutex);
    entry->upload.clear();
    entry->upload.shrink_to_fit();
    entry->job.processed = outcome.processedRows;
    entry->job.failed = outcome.failedRows;
    entry->job.errorMessage = outcome.errorMessage;
    entry->outcome = std::move(outcome);
    if (entry->job.state == BulkState::InProgress)
        setState(*entry, entry->job.errorMessage.empty() ? BulkState::JobComplete : BulkState::Failed);
}

} // namespace scout::demoorg
