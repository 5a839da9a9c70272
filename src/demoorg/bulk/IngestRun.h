// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkJob.h"
#include "demoorg/bulk/CsvText.h"
#include "demoorg/dml/RecordService.h"

#include <functional>

namespace scout::demoorg {

/// What became of the rows of an upload: three CSV files, and why the job could not run, if it could not.
struct IngestOutcome {
    std::string successful;
    std::string failed;
    std::string unprocessed;
    std::int64_t processedRows = 0;
    std::int64_t failedRows = 0;
    std::string errorMessage = {};
};

/// Works an upload through, two hundred rows a transaction. A row that fails takes no other along; where a
/// transaction can't be kept its rows count as never begun.
class IngestRun {
public:
    /// Told how far it is every now and then; false stops it, and what is left is unprocessed.
    using Progress = std::function<bool(std::int64_t processed, std::int64_t failed)>;

    IngestRun(Database& database, RecordService& records, BulkJob job)
        : m_database(database)
        , m_records(records)
        , m_job(std::move(job))
    { }

    IngestOutcome run(const std::string& upload, const Progress& progress);

private:
    struct Work;
    struct Chunk;

    bool prepare(Work& work) const;
    bool runChunk(Work& work);
    bool readChunk(Work& work, Chunk& chunk);
    void processRow(const Work& work, Chunk& chunk);
    ApiResult<UpsertOutcome> write(const Work& work) const;
    ApiResult<UpsertOutcome> upsert(const Work& work, InputRecord record) const;
    ApiResult<UpsertOutcome> remove(const std::string& id) const;
    RecordCaller caller() const { return {m_job.createdById, m_job.apiVersion}; }

    Database& m_database;
    RecordService& m_records;
    BulkJob m_job;
};

} // namespace scout::demoorg
