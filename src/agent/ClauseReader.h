// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/QueryReading.h"

namespace scout::agent {

/// Reads the parts of a request for records: filters, times, order and number, before and after the word for
/// the object. Nothing is skipped that could mean something: the first words that do not fit end the reading
/// with a problem.
class ClauseReader {
public:
    /// `userId`: whom "my" means; empty where that is not known.
    ClauseReader(QueryReading& reading, std::string userId)
        : m_reading(reading)
        , m_userId(std::move(userId))
    { }

    /// "list the last 5 open", "how many", "name and phone of".
    void readBefore(WordCursor cursor);
    /// "with email containing x, sorted by name".
    void readAfter(WordCursor cursor);

private:
    bool readHead(WordCursor& cursor);
    bool readRank(WordCursor& cursor);
    bool readColumn(WordCursor& cursor);
    bool readTail(WordCursor& cursor);
    bool readOrder(WordCursor& cursor);
    bool readLimit(WordCursor& cursor);
    bool readNameClause(WordCursor& cursor);
    bool readAbsence(WordCursor& cursor);
    bool readOwner(WordCursor& cursor);
    bool readTime(WordCursor& cursor);
    bool readState(WordCursor& cursor);
    bool readBareNumber(WordCursor& cursor);
    bool readField(WordCursor& cursor);
    bool readPicklistValue(WordCursor& cursor);
    bool readParent(WordCursor& cursor);

    void sortBy(std::string_view field, soql::Direction direction, std::string_view rank);
    bool readTimeOf(WordCursor& cursor, std::string_view field);
    std::string defaultDateField() const;
    bool hasProblem() const { return !m_reading.problem.empty(); }
    void complain(WordCursor& cursor);

    QueryReading& m_reading;
    std::string m_userId;
    bool m_listsPresent = false; ///< fields follow that must be filled
};

} // namespace scout::agent
