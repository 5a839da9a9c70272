// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/UserView.h"

namespace scout::demoorg {

/// The records that were viewed last: of the whole org, since it has no more than one person at work.
/// Any thread may call.
class RecentRecords {
public:
    RecentRecords(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    { }

    /// A JSON array of what the user sees of them, newest first: `attributes`, Id and the name.
    ApiResult<std::string> list(
        const std::string& userId, const std::string& apiVersion, std::size_t limit) const;
    /// Those of one object; an empty array for an object that keeps none.
    ApiResult<std::string> listOf(std::string_view object, const std::string& userId,
        const std::string& apiVersion, std::size_t limit) const;
    /// Somebody looked at a record. What is no record changes nothing.
    Result<void> markViewed(std::string_view object, std::string_view id);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace scout::demoorg
