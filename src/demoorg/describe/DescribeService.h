// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/UserView.h"

namespace scout::demoorg {

struct DescribeRequest {
    std::string userId;
    std::string apiVersion = "67.0";
    std::string instanceUrl;
};

/// Describe results of the REST API, with the rights of the caller. Any thread may call.
class DescribeService {
public:
    /// `since`: the schema has been as it is since then.
    /// `schema`: of other tables of the database than its own objects.
    explicit DescribeService(Database& database, TimePoint since = {}, const Schema* schema = nullptr)
        : m_database(database)
        , m_since(since)
        , m_schema(schema ? *schema : database.schema())
    { }

    TimePoint since() const { return m_since; }

    /// {"encoding":"UTF-8","maxBatchSize":200,"sobjects":[…]}: every object that the user sees, by name.
    ApiResult<std::string> global(const DescribeRequest& request);
    /// The whole description of an object; NOT_FOUND for one that the user does not see.
    ApiResult<std::string> object(const DescribeRequest& request, std::string_view name);
    /// The entry of an object in the global describe, for /sobjects/T.
    ApiResult<std::string> entry(const DescribeRequest& request, std::string_view name);
    /// See Layouts.h.
    ApiResult<std::string> layouts(const DescribeRequest& request, std::string_view name);
    ApiResult<std::string> compactLayouts(const DescribeRequest& request, std::string_view name);

private:
    template <class Work> ApiResult<std::string> describing(const DescribeRequest& request, Work work);
    template <class Work>
    ApiResult<std::string> describingObject(const DescribeRequest& request, std::string_view name, Work work);

    Database& m_database;
    TimePoint m_since;
    const Schema& m_schema;
};

} // namespace scout::demoorg
