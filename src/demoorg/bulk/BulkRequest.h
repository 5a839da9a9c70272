// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/BulkJob.h"
#include "demoorg/dml/RecordService.h"
#include "demoorg/rest/ApiRoutes.h"

namespace scout::demoorg {

/// What a client asks of a new job. JSON_PARSER_ERROR for what is no JSON object; INVALIDJOB and
/// INVALIDOPERATION for what a job can't be.
ApiResult<BulkJob> readIngestJob(std::string_view json);
ApiResult<BulkJob> readQueryJob(std::string_view json);
/// The state that a PATCH asks for: UploadComplete or Aborted. INVALIDJOBSTATE for another.
ApiResult<BulkState> readState(std::string_view json);

RecordCaller bulkCaller(const ApiCall& call);

void addIngestRoutes(ApiRoutes& api);

} // namespace scout::demoorg
