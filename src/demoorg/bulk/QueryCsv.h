// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/bulk/CsvText.h"
#include "demoorg/http/ApiError.h"
#include "demoorg/query/CompiledQuery.h"

namespace scout::demoorg {

/// The result of a query as the Bulk API gives it: a column for each field of SELECT, "Owner.Name" for those
/// of parents.
class QueryCsv {
public:
    /// API_ERROR or FUNCTIONALITY_NOT_ENABLED for a query that has no such form. `query` must outlive this.
    static ApiResult<QueryCsv> of(const CompiledQuery& query);

    const std::vector<std::string>& header() const { return m_header; }
    /// Writes the records with these row numbers; how many of them there still are.
    Result<std::int64_t> write(
        SqlConnection& connection, const std::vector<std::int64_t>& rowNumbers, CsvText& out) const;

private:
    explicit QueryCsv(const CompiledQuery& query)
        : m_query(query)
    { }

    ApiStatus addColumns(const RecordPlan& plan, const std::string& prefix);

    const CompiledQuery& m_query;
    std::vector<std::string> m_header;
    std::vector<ScalarPlan> m_columns;
};

} // namespace scout::demoorg
