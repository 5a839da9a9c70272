// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"
#include "demoorg/http/ApiError.h"
#include "demoorg/query/CursorStore.h"

namespace scout::demoorg {

struct QueryRequest {
    std::string soql;
    std::string userId;
    std::string apiVersion = "67.0"; ///< in addresses behind "/services/data/v", so "67.0/tooling" is one too
    std::int64_t batchSize = 2000; ///< kept between 200 and 2,000
    bool includesDeleted = false; ///< queryAll
};

struct MoreRequest {
    std::string locator; ///< "01g…-2000", the end of a nextRecordsUrl
    std::string userId;
    std::string apiVersion = "67.0";
};

/// An answer as the REST API gives it: the bytes of the JSON body.
struct QueryPage {
    std::string body;
};

struct QuerySettings {
    std::chrono::seconds locatorLifetime = std::chrono::hours(48);
};

/// Answers SOQL queries of the org's users. Any thread may ask.
///
/// A query first collects the numbers of its rows, so that `totalSize` is right and pages that are read
/// later, in any order or at once, belong to the same result; what the rows hold is read when a page is.
class QueryService {
public:
    /// `schema`: other tables of the database than those of its own schema.
    QueryService(
        Database& database, const Clock& clock, QuerySettings settings = {}, const Schema* schema = nullptr);

    ApiResult<QueryPage> run(const QueryRequest& request);
    /// How the query would run, as /query?explain= says it.
    ApiResult<QueryPage> explain(const QueryRequest& request);
    /// What the columns of its result are, as /query?columns=true says it.
    ApiResult<QueryPage> columns(const QueryRequest& request);
    ApiResult<QueryPage> more(const MoreRequest& request);
    /// The rows of a query and how they are read, without a page of them: what the Bulk API keeps of it.
    ApiResult<std::shared_ptr<const Cursor>> select(const QueryRequest& request);
    /// The query without its rows, where nothing is wrong with it.
    ApiResult<std::shared_ptr<const CompiledQuery>> check(const QueryRequest& request);

private:
    ApiResult<QueryPage> answer(SqlConnection& connection, const QueryRequest& request, CompiledQuery query);

    template <class Outcome, class Work> ApiResult<Outcome> interpret(const QueryRequest& request, Work work);

    Database& m_database;
    const Clock& m_clock;
    const Schema& m_schema;
    CursorStore m_cursors;
};

} // namespace scout::demoorg
