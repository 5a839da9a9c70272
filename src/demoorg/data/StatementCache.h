// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <string_view>

struct sqlite3_stmt;

namespace scout::demoorg {

/// Compiled statements of one connection that nobody uses at the moment, the last used first. For one thread
/// at a time, as the connection is.
class StatementCache {
public:
    StatementCache() = default;
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache();

    /// One with this text, and out of the cache; null if there is none.
    sqlite3_stmt* take(std::string_view sql);
    /// Resets it, and forgets its values. The one that was not used for longest makes room.
    void put(sqlite3_stmt* statement);

private:
    static constexpr std::size_t kMost = 48;

    struct Idle {
        std::size_t hash; ///< of its text: most of the statements of a table begin alike
        sqlite3_stmt* statement;
    };

    std::list<Idle> m_idle;
};

} // namespace scout::demoorg
