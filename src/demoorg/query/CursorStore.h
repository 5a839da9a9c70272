// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/query/CompiledQuery.h"
#include "demoorg/query/RowNumbers.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace scout::demoorg {

/// What is needed to go on with a result: the rows that it has, and how to write them. Never changes, so that
/// several pages can be read at once.
struct Cursor {
    std::string userId;
    std::shared_ptr<const CompiledQuery> query;
    RowNumbers rows;
    std::int64_t batchSize = 2000;
};

/// "01g…AAA-2000": a cursor's id, and the index of the row that the page begins with.
struct Locator {
    std::string cursorId;
    std::int64_t firstRow = 0;

    static std::optional<Locator> parse(std::string_view text);
    std::string text() const { return cursorId + "-" + std::to_string(firstRow); }
};

/// The open query locators of the org. A user has at most ten; an eleventh closes the one that was used
/// longest ago. One that nobody uses for its lifetime is closed too. Any thread may call.
class CursorStore {
public:
    CursorStore(const Clock& clock, std::chrono::seconds lifetime)
        : m_clock(clock)
        , m_lifetime(lifetime)
    { }

    /// The id of the new cursor.
    std::string open(std::shared_ptr<const Cursor> cursor);
    /// Null for an id that is unknown, closed or of another user.
    std::shared_ptr<const Cursor> find(const std::string& id, std::string_view userId);
    std::size_t openCount(std::string_view userId) const;

private:
    struct Entry {
        std::shared_ptr<const Cursor> cursor;
        TimePoint lastUse;
        std::uint64_t order; ///< of use: times may be equal
    };

    void closeExpired();
    void closeOldestOf(std::string_view userId);

    const Clock& m_clock;
    std::chrono::seconds m_lifetime;
    mutable std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
    std::uint64_t m_uses = 0;
    std::uint64_t m_opened = 0;
};

} // namespace scout::demoorg
