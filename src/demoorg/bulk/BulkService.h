// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkJob.h"
#include "demoorg/dml/RecordService.h"
#include "demoorg/query/QueryService.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace scout::demoorg {

enum class BulkFile { Successful, Failed, Unprocessed };

/// A part of the result of a query job.
struct BulkRows {
    std::string csv;
    std::int64_t count = 0;
    std::int64_t next = -1; ///< where the next part begins; -1 behind the last one
};

/// The jobs of Bulk API 2.0. They are kept in memory and go with the server; one thread works them off in the
/// order in which they are ready. A job belongs to its user: nobody else finds it. Any thread may call.
class BulkService {
public:
    static constexpr std::size_t kMostJobs = 10'000; ///< the oldest finished one makes room for a new one

    BulkService(Database& database, const Clock& clock, QueryService& queries, RecordService& records);
    /// Stops after the row that is being worked on.
    ~BulkService();

    /// `job` as far as the client says it. INVALIDENTITY, INVALIDJOB, EXCEEDEDQUOTA.
    ApiResult<BulkJob> createIngest(BulkJob job);
    /// The errors of the query, and of QueryCsv for what the Bulk API can't give.
    ApiResult<BulkJob> createQuery(BulkJob job);
    ApiResult<BulkJob> find(const RecordCaller& caller, const std::string& id, bool isQuery) const;
    /// Newest first.
    std::vector<BulkJob> list(const RecordCaller& caller, bool isQuery) const;

    /// INVALIDJOBSTATE where the job is not open, or has its data.
    ApiStatus upload(const RecordCaller& caller, const std::string& id, std::string csv);
    /// To UploadComplete or Aborted; INVALIDJOBSTATE where the job is not there yet or beyond.
    ApiResult<BulkJob> setState(
        const RecordCaller& caller, const std::string& id, bool isQuery, BulkState state);
    /// INVALIDJOBSTATE for a job that is open or at work.
    ApiStatus remove(const RecordCaller& caller, const std::string& id, bool isQuery);

    /// INVALIDJOBSTATE until the job is finished.
    ApiResult<std::string> file(const RecordCaller& caller, const std::string& id, BulkFile which) const;
    ApiResult<BulkRows> rows(
        const RecordCaller& caller, const std::string& id, std::int64_t first, std::int64_t most) const;
    /// How many rows the result of a query job has.
    ApiResult<std::int64_t> rowCount(const RecordCaller& caller, const std::string& id) const;

private:
    struct Entry;
    using Shared = std::shared_ptr<Entry>;

    ApiResult<BulkJob> add(BulkJob job);
    Shared entry(const RecordCaller& caller, const std::string& id, bool isQuery) const;
    ApiResult<Shared> finished(const RecordCaller& caller, const std::string& id, bool isQuery) const;
    bool makeRoom();
    void enqueue(const Shared& entry);
    void setState(Entry& entry, BulkState state);

    void work();
    /// `job`: as it was when its turn came.
    void run(const Shared& entry, const BulkJob& job);
    void runQuery(const Shared& entry, const BulkJob& job);
    void runIngest(const Shared& entry, const BulkJob& job);

    Database& m_database;
    const Clock& m_clock;
    QueryService& m_queries;
    RecordService& m_records;

    mutable std::mutex m_mutex; ///< of everything below, and of what the entries hold
    std::condition_variable m_wake;
    std::map<std::string, Shared> m_entries; ///< by id, and so by age
    std::set<std::string> m_finished; ///< the ids of those that are through
    std::deque<Shared> m_ready;
    std::uint64_t m_lastNumber = 0;
    bool m_stopping = false;
    std::thread m_thread; ///< last: uses the rest
};

} // namespace scout::demoorg
