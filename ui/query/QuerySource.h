// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "records/PageDecoder.h"
#include "soql/Metadata.h"

#include <memory>

namespace scout::query {

/// The connection that a query goes to, as far as a query needs to know it.
struct QueryTarget {
    std::string profileId;
    std::string name; ///< as the user calls it
    std::string apiVersion; ///< "67.0"

    bool operator==(const QueryTarget&) const = default;
};

struct QueryRequest {
    QueryTarget target;
    std::string soql;
    bool allRows = false; ///< deleted and archived rows too

    bool operator==(const QueryRequest&) const = default;
};

/// A query under way: one page, one API call.
class QueryPages {
public:
    virtual ~QueryPages() = default;

    /// Known once a page has come.
    virtual const std::vector<std::string>& columns() const = 0;
    /// Calls that were sent, also those without an answer.
    virtual int apiCalls() const = 0;
    /// The next page. After an error, or when the task was given up, the same page may be asked for again.
    virtual Task<Result<records::QueryPage>> next() = 0;
};

/// What is known of an org's objects. It answers at once, and notes what it was asked for and lacks.
class QuerySchema : public soql::Metadata {
public:
    /// load() would bring more.
    virtual bool isWanting() const = 0;
    virtual Task<Result<void>> load() = 0;
};

/// Where the query page gets its rows, and what it knows of the org, from.
class QuerySource {
public:
    virtual ~QuerySource() = default;

    /// Signs in to the org if need be; sends nothing of the query yet.
    virtual Task<Result<std::unique_ptr<QueryPages>>> open(QueryRequest request) = 0;
    /// Signs in to the org if need be; fetches nothing of its objects yet.
    virtual Task<Result<std::unique_ptr<QuerySchema>>> schema(QueryTarget target) = 0;
};

} // namespace scout::query
