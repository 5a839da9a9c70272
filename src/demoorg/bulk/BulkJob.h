// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/bulk/CsvFormat.h"

#include <cstdint>
#include <optional>
#include <string>

namespace scout::demoorg {

enum class BulkOperation { Insert, Update, Upsert, Delete, HardDelete, Query, QueryAll };

/// A query job starts at UploadComplete, an ingest job at Open (Bulk API 2.0 guide, "Job states").
enum class BulkState { Open, UploadComplete, InProgress, JobComplete, Failed, Aborted };

/// The names of the wire: "hardDelete", "JobComplete".
std::string_view toString(BulkOperation operation);
std::string_view toString(BulkState state);
std::optional<BulkOperation> bulkOperationNamed(std::string_view name);

/// What a job answers of itself.
struct BulkJob {
    std::string id;
    BulkOperation operation = BulkOperation::Insert;
    std::string object;
    std::string externalIdField = {}; ///< of an upsert
    std::string soql = {}; ///< of a query
    CsvFormat format = {};
    std::string apiVersion = "67.0";
    std::string createdById = {};
    TimePoint created = {};
    TimePoint changed = {};
    BulkState state = BulkState::Open;
    std::int64_t processed = 0; ///< failed ones too
    std::int64_t failed = 0;
    std::chrono::milliseconds processingTime = {};
    std::string errorMessage = {}; ///< of a Failed one

    bool isQuery() const { return operation == BulkOperation::Query || operation == BulkOperation::QueryAll; }
    bool isFinished() const
    {
        return state == BulkState::JobComplete || state == BulkState::Failed || state == BulkState::Aborted;
    }
};

} // namespace scout::demoorg
