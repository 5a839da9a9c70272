// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"
#include "demoorg/http/ApiError.h"

namespace scout::demoorg {

struct SearchRequest {
    std::string sosl;
    std::string userId;
    std::string apiVersion = "67.0";
};

/// Answers SOSL searches. There is no index: a record is found as soon as it is written. Any thread may ask.
class SearchService {
public:
    SearchService(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    { }

    /// {"searchRecords":[…]}, and before v37.0 the list alone: the records of each object of RETURNING, in
    /// its order. MALFORMED_SEARCH for what is no SOSL.
    ApiResult<std::string> run(const SearchRequest& request);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace scout::demoorg
