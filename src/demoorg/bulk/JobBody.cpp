// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/JobBody.h"

#include "demoorg/http/JsonText.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace scout::demoorg {

namespace {

/// "2024-01-31T12:34:56.000+0000"
std::string wireTime(TimePoint time)
{
    std::string text = toIso8601(time);
    if (text.ends_with('Z'))
        text.pop_back();
    if (text.find('.') == std::string::npos)
        text += ".000";
    return text + "+0000";
}

double numberOf(const std::string& version)
{
    double number = 0;
    std::from_chars(version.data(), version.data() + version.size(), number);
    return number;
}

void addProgress(nlohmann::ordered_json& body, const BulkJob& job)
{
    body["numberRecordsProcessed"] = job.processed;
    if (!job.isQuery())
        body["numberRecordsFailed"] = job.failed;
    body["retries"] = 0;
    body["totalProcessingTime"] = job.processingTime.count();
    if (job.isQuery()) {
        body["isPkChunkingSupported"] = true;
    } else {
        body["apiActiveProcessingTime"] = job.processingTime.count();
        body["apexProcessingTime"] = 0;
    }
    if (!job.errorMessage.empty())
        body["errorMessage"] = job.errorMessage;
}

} // namespace

std::string jobBody(const BulkJob& job, BulkDetail detail)
{
    nlohmann::ordered_json body{{"id", job.id}, {"operation", toString(job.operation)},
        {"object", job.object}, {"createdById", job.createdById}, {"createdDate", wireTime(job.created)},
        {"systemModstamp", wireTime(job.changed)}, {"state", toString(job.state)}};
    if (!job.externalIdField.empty())
        body["externalIdFieldName"] = job.externalIdField;
    body["concurrencyMode"] = "Parallel";
    body["contentType"] = "CSV";
    body["apiVersion"] = numberOf(job.apiVersion);
    if (detail != BulkDetail::Created)
        body["jobType"] = job.isQuery() ? "V2Query" : "V2Ingest";
    if (!job.isQuery() && job.state == BulkState::Open)
        body["contentUrl"] = "services/data/v" + job.apiVersion + "/jobs/ingest/" + job.id + "/batches";
    body["lineEnding"] = job.format.lineEndingName();
    body["columnDelimiter"] = job.format.delimiterName();
    if (detail == BulkDetail::Full)
        addProgress(body, job);
    return jsonText(body);
}

} // namespace scout::demoorg
