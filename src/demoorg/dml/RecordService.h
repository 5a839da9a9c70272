// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"
#include "demoorg/dml/InputRecord.h"
#include "demoorg/dml/Row.h"
#include "demoorg/schema/Rights.h"

namespace scout::demoorg {

/// Who calls, and in which version of the API.
struct RecordCaller {
    std::string userId;
    std::string apiVersion = "67.0";
};

/// Where a record is.
struct RecordAddress {
    std::string object;
    std::string id;
};

struct UpsertOutcome {
    std::string id;
    bool isCreated = false;
};

/// Reads and writes single records as the REST API does, with the rights of the caller. Object names come as
/// clients write them; an unknown one is NOT_FOUND. Any thread may call; each write is a transaction.
class RecordService {
public:
    RecordService(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    { }

    /// The JSON of a record; without `fields`, all of them.
    ApiResult<std::string> read(const RecordCaller& caller, std::string_view object, std::string_view id,
        const std::optional<std::vector<std::string>>& fields = std::nullopt);
    /// The id of the record whose external ID has the value. Several: DUPLICATE_EXTERNAL_ID with status 300
    /// and their ids as `fields`.
    ApiResult<std::string> find(const RecordCaller& caller, std::string_view object, std::string_view field,
        const std::string& value);
    /// The record that a lookup leads to, by the name of the relationship. NOT_FOUND for an empty one.
    ApiResult<RecordAddress> parent(const RecordCaller& caller, std::string_view object, std::string_view id,
        std::string_view relationship);
    /// The bytes of a file field, as Base64 text; empty where there are none.
    ApiResult<std::string> blob(
        const RecordCaller& caller, std::string_view object, std::string_view id, std::string_view field);
    /// When it was changed last.
    ApiResult<TimePoint> modified(const RecordCaller& caller, std::string_view object, std::string_view id);

    /// The id of the new record.
    ApiResult<std::string> create(
        const RecordCaller& caller, std::string_view object, const InputRecord& record);
    ApiStatus update(
        const RecordCaller& caller, std::string_view object, std::string_view id, const InputRecord& record);
    /// Updates the record that `find` finds, or creates one with that value.
    ApiResult<UpsertOutcome> upsert(const RecordCaller& caller, std::string_view object,
        std::string_view field, const std::string& value, InputRecord record);
    ApiStatus remove(const RecordCaller& caller, std::string_view object, std::string_view id);
    ApiStatus undelete(const RecordCaller& caller, std::string_view object, std::string_view id);

private:
    struct Write;

    ApiResult<std::string> insert(Write& write, const InputRecord& record);
    ApiStatus store(Write& write, std::int64_t number, Row row);
    ApiStatus change(Write& write, std::string_view id, const InputRecord& record);
    template <class Outcome, class Work>
    ApiResult<Outcome> reading(
        const RecordCaller& caller, std::string_view object, std::string_view id, Work work);
    template <class Outcome, class Work>
    ApiResult<Outcome> writing(const RecordCaller& caller, std::string_view object, Work work);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace scout::demoorg
