// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/LoginHistory.h"

#include "demoorg/oauth/SqlQuery.h"

namespace scout::demoorg {

void LoginHistory::add(const LoginRecord& record)
{
    const auto writer = m_database.writer();
    SqlQuery(*writer, "INSERT INTO login_history (time, username, app, kind, status) VALUES (?, ?, ?, ?, ?)",
        m_clock.now().time_since_epoch().count(), record.username, record.app, record.kind, record.status)
        .run();
    // Nobody looks further back than this, and the file should not grow with every refresh.
    constexpr std::int64_t kKept = 10'000;
    SqlQuery(*writer, "DELETE FROM login_history WHERE number <= (SELECT max(number) FROM login_history) - ?",
        kKept)
        .run();
}

std::vector<LoginRecord> LoginHistory::latest(int count) const
{
    const auto reader = orFail(m_database.reader());
    SqlQuery query(*reader,
        "SELECT time, username, app, kind, status FROM login_history ORDER BY number DESC LIMIT ?", count);
    std::vector<LoginRecord> records;
    while (query.next())
        records.push_back({TimePoint(std::chrono::milliseconds(query.integer(0))), query.text(1),
            query.text(2), query.text(3), query.text(4)});
    return records;
}

} // namespace scout::demoorg
