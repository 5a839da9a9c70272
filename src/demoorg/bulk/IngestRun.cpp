// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/bulk/IngestRun.h"

#include "base/Text.h"
#include "demoorg/bulk/CsvReader.h"
#include "demoorg/bulk/IngestColumns.h"
#include "demoorg/data/RecordId.h"
#include "demoorg/data/UnitOfWork.h"
#include "demoorg/data/UserView.h"
#include "demoorg/dml/RecordTable.h"

namespace scout::demoorg {

namespace {

constexpr std::int64_t kRowsAtOnce = 200; // as many as Salesforce puts into a transaction

std::vector<std::string> withColumns(
    std::initializer_list<std::string> first, const std::vector<std::string>& rest)
{
    std::vector<std::string> all(first);
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

/// "CODE:message:Field1,Field2 --", with nothing before the dashes where no field is to blame.
std::string errorCell(const ApiError& error)
{
    const std::string fields = error.fields ? join(*error.fields, ",") : "";
    return error.errorCode + ":" + error.message + ":" + (fields.empty() ? "--" : fields + " --");
}

/// What REST calls not found is a wrong reference in a row.
ApiError inRow(ApiError error)
{
    if (error.errorCode == "NOT_FOUND")
        return {400, "INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", std::vector<std::string>()};
    return error;
}

} // namespace

struct IngestRun::Work {
    Work(std::string_view upload, CsvFormat format)
        : reader(upload, format)
        , successful(format)
        , failed(format)
        , unprocessed(format)
    { }

    CsvReader reader;
    std::vector<std::string> header;
    std::vector<IngestColumn> columns;
    std::vector<std::string> row;
    CsvText successful;
    CsvText failed;
    CsvText unprocessed;
    std::string_view rest; ///< what no transaction has taken care of
    IngestOutcome outcome;
};

/// The rows of one transaction.
struct IngestRun::Chunk {
    explicit Chunk(CsvFormat format)
        : successful(format)
        , failed(format)
    { }

    CsvText successful;
    CsvText failed;
    std::int64_t processedRows = 0;
    std::int64_t failedRows = 0;
    std::string_view rest;
};

/// Reads the header; false where the job can't run.
bool IngestRun::prepare(Work& work) const
{
    const auto hasHeader = work.reader.next(work.header);
    if (!hasHeader || !*hasHeader) {
        work.outcome.errorMessage =
            "InvalidBatch : " + (hasHeader ? "The upload is empty" : hasHeader.error().message);
        return false;
    }
    work.successful.row(withColumns({"sf__Id", "sf__Created"}, work.header));
    work.failed.row(withColumns({"sf__Id", "sf__Error"}, work.header));
    work.unprocessed.row(work.header);
    const auto view = UserView::open(m_database, m_job.createdById);
    if (!view) {
        work.outcome.errorMessage = view.error().message;
        return false;
    }
    auto columns = readColumns(m_job, view->schema(), view->rights(), work.header);
    if (!columns)
        work.outcome.errorMessage = columns.error().message;
    else
        work.columns = std::move(*columns);
    return columns.ok();
}

IngestOutcome IngestRun::run(const std::string& upload, const Progress& progress)
{
    Work work(upload, m_job.format);
    bool goesOn = prepare(work);
    work.rest = work.reader.rest();
    while (goesOn)
        goesOn = runChunk(work) && progress(work.outcome.processedRows, work.outcome.failedRows);
    work.outcome.successful = work.successful.take();
    work.outcome.failed = work.failed.take();
    work.outcome.unprocessed = work.unprocessed.take();
    work.outcome.unprocessed.append(work.rest);
    return std::move(work.outcome);
}

/// False at the end, and where the job can't go on.
bool IngestRun::runChunk(Work& work)
{
    Chunk chunk(m_job.format);
    auto unit = UnitOfWork::begin(m_database);
    const bool goesOn = unit && readChunk(work, chunk);
    const auto kept = unit ? (*unit)->commit() : Result<void>(unit.error());
    if (!kept) {
        work.outcome.errorMessage = "InternalServerError : " + kept.error().message;
        return false;
    }
    work.rest = chunk.rest;
    work.successful.append(chunk.successful);
    work.failed.append(chunk.failed);
    work.outcome.processedRows += chunk.processedRows;
    work.outcome.failedRows += chunk.failedRows;
    return goesOn;
}

/// Until the chunk is full; false where no more can be read.
bool IngestRun::readChunk(Work& work, Chunk& chunk)
{
    chunk.rest = work.reader.rest();
    while (chunk.processedRows < kRowsAtOnce) {
        const auto hasRow = work.reader.next(work.row);
        if (hasRow && !*hasRow)
            return false;
        if (!hasRow || work.row.size() != work.header.size()) {
            work.outcome.errorMessage = "InvalidBatch : "
                + (hasRow ? "Row has another number of columns than the header" : hasRow.error().message);
            return false;
        }
        processRow(work, chunk);
        chunk.rest = work.reader.rest();
    }
    return true;
}

void IngestRun::processRow(const Work& work, Chunk& chunk)
{
    const auto outcome = write(work);
    ++chunk.processedRows;
    if (outcome) {
        chunk.successful.row(withColumns({outcome->id, outcome->isCreated ? "true" : "false"}, work.row));
        return;
    }
    ++chunk.failedRows;
    chunk.failed.row(
        withColumns({valueOf(work.columns, work.row, "Id"), errorCell(inRow(outcome.error()))}, work.row));
}

ApiResult<UpsertOutcome> IngestRun::write(const Work& work) const
{
    InputRecord record = recordOf(work.columns, work.row);
    const std::string id = valueOf(work.columns, work.row, "Id");
    if (m_job.operation == BulkOperation::Insert) {
        auto created = m_records.create(caller(), m_job.object, record);
        return created ? ApiResult<UpsertOutcome>(UpsertOutcome{std::move(*created), true}) : created.error();
    }
    if (m_job.operation == BulkOperation::Upsert)
        return upsert(work, std::move(record));
    if (id.empty())
        return ApiError{
            400, "MISSING_ARGUMENT", "Id not specified in an update call", std::vector<std::string>()};
    if (m_job.operation != BulkOperation::Update)
        return remove(id);
    std::erase_if(record.members, [](const auto& member) { return member.name == "Id"; });
    auto changed = m_records.update(caller(), m_job.object, id, record);
    return changed ? ApiResult<UpsertOutcome>(UpsertOutcome{id, false}) : changed.error();
}

ApiResult<UpsertOutcome> IngestRun::upsert(const Work& work, InputRecord record) const
{
    const std::string value = valueOf(work.columns, work.row, m_job.externalIdField);
    const bool isById = equalsIgnoreCase(m_job.externalIdField, "Id");
    if (value.empty() && !isById)
        return ApiError{400, "MISSING_ARGUMENT", m_job.externalIdField + " not specified",
            std::vector{m_job.externalIdField}};
    if (!isById)
        return m_records.upsert(caller(), m_job.object, m_job.externalIdField, value, std::move(record));
    std::erase_if(record.members, [](const auto& member) { return member.name == "Id"; });
    if (value.empty()) {
        auto created = m_records.create(caller(), m_job.object, record);
        return created ? ApiResult<UpsertOutcome>(UpsertOutcome{std::move(*created), true}) : created.error();
    }
    auto changed = m_records.update(caller(), m_job.object, value, record);
    return changed ? ApiResult<UpsertOutcome>(UpsertOutcome{value, false}) : changed.error();
}

ApiResult<UpsertOutcome> IngestRun::remove(const std::string& id) const
{
    auto removed = m_records.remove(caller(), m_job.object, id);
    if (!removed)
        return removed.error();
    if (m_job.operation == BulkOperation::HardDelete) {
        const auto writer = m_database.writer();
        // Out of the recycle bin as well.
        const std::string longId(RecordId::parse(id)->text());
        const auto erased = RecordTable(*writer, *m_database.schema().object(m_job.object)).erase(longId);
        if (!erased)
            return ApiError{500, "UNKNOWN_EXCEPTION", erased.error().message};
    }
    return UpsertOutcome{id, false};
}

} // namespace scout::demoorg
