// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgSession.h"
#include "records/CsvReader.h"

#include <chrono>
#include <functional>

namespace scout::sf {

struct BulkQueryOptions {
    std::string apiVersion; ///< "67.0"
    bool allRows = false; ///< queryAll: deleted and archived rows too
    int rowsPerPart = 50'000; ///< a wish: how many rows are in memory at a time
    /// How the time between two looks at the job passes.
    std::function<Task<>(std::chrono::milliseconds)> pause;

    BulkQueryOptions();
};

/// One query as a job of Bulk API 2.0: for results that are too large for the query resource, at the price of
/// a wait. Bulk API 2.0 and Bulk API Developer Guide, "Query".
///
///     start()  makes the job and waits until its rows are ready
///     next()   brings them part by part, until done()
///     discard() ends the job where it still runs, and removes it with its rows
class BulkQuery {
public:
    BulkQuery(orgs::OrgSession& session, std::string soql, BulkQueryOptions options = {});

    /// Errors: those of the session; BadRequest "bulk_job_failed" with what Salesforce says of the job,
    /// "bulk_job_aborted" where somebody else ended it; BadResponse "bulk_reply_invalid".
    Task<Result<void>> start();
    /// The next rows. Errors: those of the session and of records::readCsv; BadResponse "bulk_rows_missing"
    /// where fewer came than Salesforce announced. After an error the same call may be tried again.
    Task<Result<records::CsvRows>> next();
    /// Whatever fails here costs nothing: Salesforce forgets a job after seven days by itself.
    Task<> discard();

    bool done() const { return m_done; }
    /// Empty until there is a job.
    const std::string& jobId() const { return m_jobId; }

private:
    Task<Result<void>> create();
    Result<void> take(const std::string& reply);
    std::string resource() const;

    orgs::OrgSession& m_session;
    std::string m_soql;
    BulkQueryOptions m_options;
    std::string m_jobId;
    std::string m_state;
    std::string m_locator; ///< of the next part; empty: the first
    bool m_done = false;
};

} // namespace scout::sf
