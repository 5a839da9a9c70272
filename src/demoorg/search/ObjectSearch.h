// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"
#include "demoorg/query/QueryContext.h"
#include "demoorg/search/SearchFilter.h"

namespace scout::demoorg {

/// One object of RETURNING: a query for its records without the words, which are then looked for row by row.
class ObjectSearch {
public:
    /// INVALID_TYPE, INVALID_FIELD and their like are those of a query.
    static ApiResult<ObjectSearch> compile(
        const soql::ReturningItem& item, soql::SearchGroup group, const QueryContext& context);

    /// The numbers of the rows that match, `limit` of them behind the first `offset`.
    Result<std::vector<std::int64_t>> rows(
        const SearchFilter& filter, std::int64_t offset, std::int64_t limit, SqlConnection& connection) const;
    const CompiledQuery& query() const { return m_query; }

private:
    ObjectSearch(CompiledQuery query, std::vector<const Field*> fields)
        : m_query(std::move(query))
        , m_fields(std::move(fields))
    { }

    CompiledQuery m_query;
    std::vector<const Field*> m_fields;
};

} // namespace scout::demoorg
