// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Database.h"
#include "demoorg/http/ApiError.h"

namespace scout::demoorg {

struct DescribeRequest {
    std::string userId;
    std::string apiVersion = "67.0";
    std::string instanceUrl;
};

/// Describe results of the REST API, with the rights of the caller. Any thread may call.
class DescribeService {
public:
    explicit DescribeService(Database& database)
        : m_database(database)
    { }

    /// {"encoding":"UTF-8","maxBatchSize":200,"sobjects":[…]}: every object that the user sees, by name.
    ApiResult<std::string> global(const DescribeRequest& request);
    /// The whole description of an object; NOT_FOUND for one that the user does not see.
    ApiResult<std::string> object(const DescribeRequest& request, std::string_view name);
    /// The entry of an object in the global describe, for /sobjects/T.
    ApiResult<std::string> entry(const DescribeRequest& request, std::string_view name);

private:
    template <class Work> ApiResult<std::string> describing(const DescribeRequest& request, Work work);

    Database& m_database;
};

} // namespace scout::demoorg
