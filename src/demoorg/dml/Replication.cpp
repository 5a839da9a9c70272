// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/dml/Replication.h"

#include "demoorg/data/StorageFailure.h"
#include "demoorg/data/Tables.h"
#include "demoorg/query/JsonBuffer.h"

#include <algorithm>

namespace scout::demoorg {

namespace {

ApiError badWindow(std::string message)
{
    return {400, "INVALID_REPLICATION_DATE", std::move(message)};
}

ApiStatus checkObject(const Object& object)
{
    if (object.traits.replicateable && object.field("SystemModstamp"))
        return std::monostate();
    return ApiError{
        400, "INVALID_TYPE_FOR_OPERATION", "entity type " + object.name + " does not support replication"};
}

/// Id and time of the records that `condition` chooses, in the order of their ids.
Result<SqlStatement> changedRows(
    const UserView& view, const Object& object, std::string_view condition, const ReplicationWindow& window)
{
    auto statement = view.connection().prepare("SELECT Id, SystemModstamp FROM " + sqlName(object.name)
        + " WHERE SystemModstamp BETWEEN ? AND ?" + std::string(condition) + " ORDER BY RowNumber");
    if (statement) {
        statement->bind(1, window.start.time_since_epoch().count());
        statement->bind(2, window.end.time_since_epoch().count());
    }
    return statement;
}

/// The rows with commas between them.
template <class WriteRow> Result<void> writeRows(JsonBuffer& json, SqlStatement& rows, WriteRow writeRow)
{
    for (bool isFirst = true;; isFirst = false) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        json.raw(isFirst ? "" : ",");
        writeRow(rows);
    }
}

void covered(JsonBuffer& json, const ReplicationWindow& window)
{
    json.raw(",\"latestDateCovered\":");
    json.dateTime(window.end.time_since_epoch().count());
    json.raw("}");
}

} // namespace

ApiResult<ReplicationWindow> ReplicationWindow::read(
    std::string_view start, std::string_view end, TimePoint now)
{
    using std::chrono::minutes;
    ReplicationWindow window{
        std::chrono::floor<minutes>(fromIso8601(start)), std::chrono::floor<minutes>(fromIso8601(end))};
    if (window.start == TimePoint() || window.end == TimePoint())
        return badWindow("startDate and endDate must be dates with a time and a time zone");
    if (window.end - window.start < minutes(1))
        return badWindow("endDate must be at least one minute after startDate");
    if (now - window.start > std::chrono::days(30))
        return badWindow("startDate cannot be more than 30 days ago");
    window.end = std::min(window.end, TimePoint(std::chrono::floor<minutes>(now) + minutes(1)));
    return window;
}

ApiResult<std::string> updatedRecords(
    const UserView& view, const Object& object, const ReplicationWindow& window)
{
    if (auto supported = checkObject(object); !supported)
        return supported.error();
    auto rows = changedRows(view, object, object.traits.undeletable ? " AND NOT IsDeleted" : "", window);
    if (!rows)
        return storageFailure(rows.error());
    JsonBuffer json;
    json.raw("{\"ids\":[");
    const auto written = writeRows(json, *rows, [&json](const SqlStatement& row) { json.text(row.text(0)); });
    if (!written)
        return storageFailure(written.error());
    json.raw("]");
    covered(json, window);
    return json.take();
}

ApiResult<std::string> deletedRecords(
    const UserView& view, const Object& object, const ReplicationWindow& window)
{
    if (auto supported = checkObject(object); !supported)
        return supported.error();
    // Objects without a recycle bin keep nothing of what is gone.
    auto rows = changedRows(view, object, object.traits.undeletable ? " AND IsDeleted" : " AND 0", window);
    const auto earliest = view.connection().firstValue("SELECT CreatedDate FROM Organization");
    if (!rows || !earliest)
        return storageFailure(rows ? earliest.error() : rows.error());
    JsonBuffer json;
    json.raw("{\"deletedRecords\":[");
    const auto written = writeRows(json, *rows, [&json](const SqlStatement& row) {
        json.raw("{\"deletedDate\":");
        json.dateTime(row.integer(1));
        json.raw(",\"id\":");
        json.text(row.text(0));
        json.raw("}");
    });
    if (!written)
        return storageFailure(written.error());
    json.raw("],\"earliestDateAvailable\":");
    json.dateTime(std::get<std::int64_t>(*earliest));
    covered(json, window);
    return json.take();
}

} // namespace scout::demoorg
