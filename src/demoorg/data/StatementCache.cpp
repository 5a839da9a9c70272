// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/StatementCache.h"

#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace scout::demoorg {

StatementCache::~StatementCache()
{
    for (const auto& idle : m_idle)
        sqlite3_finalize(idle.statement);
}

sqlite3_stmt* StatementCache::take(std::string_view sql)
{
    const std::size_t hash = std::hash<std::string_view>()(sql);
    const auto found = std::find_if(m_idle.begin(), m_idle.end(),
        [&](const Idle& idle) { return idle.hash == hash && sqlite3_sql(idle.statement) == sql; });
    if (found == m_idle.end())
        return nullptr;
    sqlite3_stmt* statement = found->statement;
    m_idle.erase(found);
    return statement;
}

void StatementCache::put(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.push_front({std::hash<std::string_view>()(sqlite3_sql(statement)), statement});
    if (m_idle.size() <= kMost)
        return;
    sqlite3_finalize(m_idle.back().statement);
    m_idle.pop_back();
}

} // namespace scout::demoorg
