// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ClauseReader.h"

#include "agent/ConditionReader.h"
#include "agent/Names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace scout::agent {

namespace {

using Phrase = std::string_view;
using soql::Direction;

constexpr std::array<Phrase, 27> kVerbs{"list", "show", "get", "find", "give", "display", "search for",
    "search", "look up", "fetch", "return", "read", "query", "retrieve", "which", "what are", "what",
    "who are", "who", "me", "see", "tell", "details of", "details for", "details", "records of", "look for"};
constexpr std::array<Phrase, 8> kFillers{"the", "a", "an", "of", "our", "us", "any", "for"};
constexpr std::array<Phrase, 9> kCounts{"how many", "the total number of", "total number of", "the number of",
    "number of", "a count of", "count of", "count the", "count"};
constexpr std::array<Phrase, 4> kAll{"all of", "all", "every", "each"};

struct Rank {
    Phrase phrase;
    Phrase field; ///< empty: the main number
    Direction direction;
    Phrase word; ///< for the answer
};
constexpr std::array<Rank, 22> kRanks{{{"recently changed", "LastModifiedDate", Direction::Descending,
                                           "last changed"},
    {"recently modified", "LastModifiedDate", Direction::Descending, "last changed"},
    {"recently updated", "LastModifiedDate", Direction::Descending, "last changed"},
    {"last modified", "LastModifiedDate", Direction::Descending, "last changed"},
    {"last updated", "LastModifiedDate", Direction::Descending, "last changed"},
    {"recently created", "CreatedDate", Direction::Descending, "newest"},
    {"recently added", "CreatedDate", Direction::Descending, "newest"},
    {"last created", "CreatedDate", Direction::Descending, "newest"},
    {"most recent", "CreatedDate", Direction::Descending, "newest"},
    {"recent", "CreatedDate", Direction::Descending, "newest"},
    {"last", "CreatedDate", Direction::Descending, "newest"},
    {"latest", "CreatedDate", Direction::Descending, "newest"},
    {"newest", "CreatedDate", Direction::Descending, "newest"},
    {"oldest", "CreatedDate", Direction::Ascending, "oldest"},
    {"earliest", "CreatedDate", Direction::Ascending, "oldest"}, {"top", "", Direction::Descending, "top"},
    {"biggest", "", Direction::Descending, "biggest"}, {"largest", "", Direction::Descending, "largest"},
    {"highest", "", Direction::Descending, "highest"}, {"smallest", "", Direction::Ascending, "smallest"},
    {"lowest", "", Direction::Ascending, "lowest"}, {"first", "Name", Direction::Ascending, "first"}}};

std::optional<std::int64_t> wholeNumber(std::string_view key)
{
    const auto digits = numberFrom(key);
    std::int64_t number = 0;
    if (!digits || digits->find('.') != std::string::npos
        || std::from_chars(digits->data(), digits->data() + digits->size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

} // namespace

void ClauseReader::readBefore(WordCursor cursor)
{
    while (!hasProblem() && !cursor.atEnd())
        if (!readHead(cursor) && !hasProblem())
            complain(cursor);
}

bool ClauseReader::readHead(WordCursor& cursor)
{
    if (cursor.takeAny(kCounts))
        return m_reading.counts = true;
    if (readRank(cursor))
        return true;
    if (cursor.takeAny(kAll))
        return m_reading.wantsAll = true;
    if (const auto number =
            cursor.peek().kind == Word::Kind::Quoted ? std::nullopt : wholeNumber(cursor.peek().key)) {
        if (*number <= 0)
            return false;
        m_reading.limit = number;
        cursor.skip();
        return true;
    }
    if (cursor.takeAny(kVerbs) || cursor.takeAny(kFillers))
        return true;
    return readOwner(cursor) || readState(cursor) || readColumn(cursor) || readPicklistValue(cursor);
}

bool ClauseReader::readRank(WordCursor& cursor)
{
    for (const Rank& rank : kRanks) {
        if (!cursor.take(rank.phrase))
            continue;
        if (rank.field.empty()) {
            m_reading.wantsTop = true;
            m_reading.topDirection = rank.direction;
            m_reading.rank = rank.word;
        } else if (rank.field == "Name") {
            const soql::FieldInfo* name = nameFieldOf(*m_reading.object);
            sortBy(name ? name->name : "Id", rank.direction, rank.word);
        } else {
            sortBy(rank.field, rank.direction, rank.word);
        }
        return true;
    }
    return false;
}

/// "name and phone of", "amounts of".
bool ClauseReader::readColumn(WordCursor& cursor)
{
    const std::size_t start = cursor.position();
    std::vector<std::string> columns;
    while (const auto field = fieldAt(*m_reading.object, cursor.rest())) {
        cursor.skip(field->length);
        columns.push_back(field->path);
        cursor.take(",");
        cursor.take("and");
        cursor.take("the");
    }
    constexpr std::array<Phrase, 4> kEnds{"of", "for", "from", "on"};
    if (columns.empty() || !cursor.takeAny(kEnds)) {
        cursor.seek(start);
        return false;
    }
    m_reading.columns.insert(m_reading.columns.end(), columns.begin(), columns.end());
    return true;
}

} // namespace scout::agent
