// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ClauseReader.h"

#include "agent/ConditionReader.h"
#include "agent/DatePhrase.h"
#include "agent/Names.h"
#include "base/Text.h"
#include "soql/Build.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace scout::agent {

namespace {

using Phrase = std::string_view;
using soql::Direction;
using soql::FieldType;
using soql::Operator;

constexpr std::array<Phrase, 14> kConnectors{"and", "that are", "which are", "who are", "that", "which",
    "who", "where", "whose", "are", "is", ",", "the", "a"};
constexpr std::array<Phrase, 6> kPresence{"with", "having", "has", "have", "in", "for"};
constexpr std::array<Phrase, 6> kAscending{
    "ascending", "asc", "a to z", "lowest first", "oldest first", "alphabetically"};
constexpr std::array<Phrase, 6> kDescending{
    "descending", "desc", "z to a", "highest first", "newest first", "biggest first"};

struct TimeWord {
    Phrase phrase;
    Phrase field;
};
constexpr std::array<TimeWord, 14> kTimes{{{"created", "CreatedDate"}, {"added", "CreatedDate"},
    {"opened", "CreatedDate"}, {"new", "CreatedDate"}, {"last modified", "LastModifiedDate"},
    {"modified", "LastModifiedDate"}, {"changed", "LastModifiedDate"}, {"updated", "LastModifiedDate"},
    {"edited", "LastModifiedDate"}, {"closing", "CloseDate"}, {"that close", "CloseDate"},
    {"due", "ActivityDate"}, {"starting", "StartDateTime"}, {"closed", "ClosedDate"}}};

struct StateWord {
    Phrase word;
    Phrase field;
    bool value;
};
constexpr std::array<StateWord, 11> kStates{
    {{"open", "IsClosed", false}, {"closed", "IsClosed", true}, {"won", "IsWon", true},
        {"active", "IsActive", true}, {"inactive", "IsActive", false}, {"unconverted", "IsConverted", false},
        {"converted", "IsConverted", true}, {"escalated", "IsEscalated", true},
        {"private", "IsPrivate", true}, {"paid", "Paid__c", true}, {"unpaid", "Paid__c", false}}};

/// The object's flag that an adjective means. A custom one is found by its label.
const soql::FieldInfo* flagFor(const soql::ObjectInfo& object, const StateWord& state)
{
    const soql::FieldInfo* field = object.field(state.field);
    return field && field->type == FieldType::Boolean ? field : nullptr;
}

std::string labelOf(const soql::FieldInfo& field)
{
    return field.label.empty() ? field.name : field.label;
}

} // namespace

void ClauseReader::readAfter(WordCursor cursor)
{
    while (!hasProblem() && !cursor.atEnd())
        if (!readTail(cursor))
            complain(cursor);
}

bool ClauseReader::readTail(WordCursor& cursor)
{
    const std::size_t start = cursor.position();
    for (const auto read : {&ClauseReader::readOrder, &ClauseReader::readLimit, &ClauseReader::readOwner,
             &ClauseReader::readAbsence, &ClauseReader::readNameClause, &ClauseReader::readTime,
             &ClauseReader::readBareNumber, &ClauseReader::readState}) {
        if ((this->*read)(cursor) || hasProblem()) {
            m_listsPresent = false;
            return true;
        }
        cursor.seek(start);
    }
    m_listsPresent = cursor.takeAny(kPresence) || m_listsPresent; // "with email and phone"
    cursor.take("a");
    cursor.take("an");
    const std::size_t afterWith = cursor.position();
    if (readField(cursor) || hasProblem())
        return true;
    cursor.seek(afterWith);
    if (readPicklistValue(cursor))
        return true;
    cursor.seek(start);
    if (readParent(cursor))
        return true;
    cursor.seek(start);
    return cursor.takeAny(kConnectors);
}

void ClauseReader::complain(WordCursor& cursor)
{
    m_reading.problem = "I could not place " + quoted(textOf(cursor.rest())) + '.';
}

void ClauseReader::sortBy(std::string_view field, Direction direction, std::string_view rank)
{
    if (const soql::FieldInfo* info = m_reading.object->field(field)) {
        m_reading.sorting = Sorting{info->name, labelOf(*info), direction};
        m_reading.rank = rank;
    } else {
        m_reading.problem = m_reading.object->label + " has no field to sort by for " + quoted(rank) + '.';
    }
}

bool ClauseReader::readOrder(WordCursor& cursor)
{
    constexpr std::array<Phrase, 7> kCues{
        "sorted by", "ordered by", "sort by", "order by", "sorted", "ordered", "by"};
    if (!cursor.takeAny(kCues))
        return false;
    if (cursor.take("alphabetically")) {
        const soql::FieldInfo* name = nameFieldOf(*m_reading.object);
        m_reading.sorting = Sorting{name ? name->name : "Id", name ? labelOf(*name) : "Id"};
        return true;
    }
    const auto field = fieldAt(*m_reading.object, cursor.rest());
    if (!field)
        return false;
    if (!field->field->sortable) {
        m_reading.problem = "Salesforce can't sort by " + quoted(field->label()) + '.';
        return false;
    }
    if (!m_reading.rank.empty() && !m_reading.wantsTop) {
        m_reading.problem = "The " + m_reading.rank + " come in that order, and not by "
            + quoted(field->label()) + " too: ask for one of the two.";
        return false;
    }
    cursor.skip(field->length);
    Direction direction = m_reading.wantsTop ? m_reading.topDirection : Direction::Ascending;
    if (cursor.takeAny(kDescending))
        direction = Direction::Descending;
    else
        cursor.takeAny(kAscending);
    m_reading.sorting = Sorting{field->path, field->label(), direction};
    m_reading.wantsTop = false;
    return true;
}

bool ClauseReader::readLimit(WordCursor& cursor)
{
    constexpr std::array<Phrase, 3> kCues{"limit", "limited to", "max"};
    if (!cursor.takeAny(kCues))
        return false;
    const auto digits = takeNumber(cursor);
    std::int64_t count = 0;
    if (!digits || std::from_chars(digits->data(), digits->data() + digits->size(), count).ec != std::errc())
        return false;
    m_reading.limit = count;
    return true;
}

bool ClauseReader::readNameClause(WordCursor& cursor)
{
    const soql::FieldInfo* name = nameFieldOf(*m_reading.object);
    if (!name)
        return false;
    const FieldMatch field{name, name->name, 0};
    cursor.take("that");
    cursor.take("are");
    if (cursor.take("named") || cursor.take("called"))
        return readComparison(m_reading, cursor, field, Comparing::Equal);
    const Comparing comparing = takeComparing(cursor);
    const bool isText = comparing == Comparing::Contains || comparing == Comparing::StartsWith
        || comparing == Comparing::EndsWith;
    return isText && readComparison(m_reading, cursor, field, comparing);
}

bool ClauseReader::readAbsence(WordCursor& cursor)
{
    constexpr std::array<Phrase, 10> kCues{"without an", "without a", "without", "with no", "that have no",
        "which have no", "having no", "have no", "missing", "lacking"};
    if (!cursor.takeAny(kCues))
        return false;
    const auto field = fieldAt(*m_reading.object, cursor.rest());
    if (!field)
        return false;
    cursor.skip(field->length);
    return readComparison(m_reading, cursor, *field, Comparing::Empty);
}

bool ClauseReader::readOwner(WordCursor& cursor)
{
    const soql::FieldInfo* owner = m_reading.object->field("OwnerId");
    if (!owner)
        return false;
    if (cursor.take("my") || cursor.take("owned by me") || cursor.take("that i own")) {
        if (m_userId.empty()) {
            m_reading.problem = "I do not know who you are in this org: check the connection first.";
            return false;
        }
        m_reading.filter({owner, owner->name, 0},
            soql::compare(treePath(owner->name), Operator::Equal, soql::textValue(m_userId)), "you own them");
        return true;
    }
    if (!cursor.take("owned by"))
        return false;
    return readComparison(m_reading, cursor, {owner, "Owner.Name", 0}, Comparing::Equal);
}

bool ClauseReader::readTime(WordCursor& cursor)
{
    cursor.take("that were");
    cursor.take("were");
    for (const TimeWord& time : kTimes) {
        const std::size_t start = cursor.position();
        if (cursor.take(time.phrase) && readTimeOf(cursor, time.field))
            return true;
        m_reading.problem.clear(); // the word can mean something else
        cursor.seek(start);
    }
    constexpr std::array<Phrase, 6> kCues{"from", "of", "in", "on", "during", "for"};
    cursor.takeAny(kCues);
    WordCursor ahead = cursor;
    takeComparing(ahead);
    return !defaultDateField().empty() && takeDate(ahead) && readTimeOf(cursor, defaultDateField());
}

bool ClauseReader::readTimeOf(WordCursor& cursor, std::string_view name)
{
    const soql::FieldInfo* field = m_reading.object->field(name);
    if (!field)
        return false;
    const Comparing comparing = takeComparing(cursor);
    return readComparison(m_reading, cursor, {field, field->name, 0}, comparing);
}

std::string ClauseReader::defaultDateField() const
{
    for (const char* usual : {"CloseDate", "CreatedDate"})
        if (m_reading.object->field(usual))
            return usual;
    return {};
}

bool ClauseReader::readState(WordCursor& cursor)
{
    if (cursor.take("lost")) {
        const soql::FieldInfo* isWon = m_reading.object->field("IsWon");
        const soql::FieldInfo* isClosed = m_reading.object->field("IsClosed");
        if (!isWon || !isClosed)
            return false;
        m_reading.filter({isClosed, isClosed->name, 0},
            soql::allOf({soql::compare(treePath("IsClosed"), Operator::Equal, soql::booleanValue(true)),
                soql::compare(treePath("IsWon"), Operator::Equal, soql::booleanValue(false))}),
            "they are lost");
        return true;
    }
    for (const StateWord& state : kStates) {
        const soql::FieldInfo* field = flagFor(*m_reading.object, state);
        if (!field || !cursor.take(state.word))
            continue;
        m_reading.filter({field, field->name, 0},
            soql::compare(treePath(field->name), Operator::Equal, soql::booleanValue(state.value)),
            "they are " + std::string(state.word));
        return true;
    }
    return false;
}

bool ClauseReader::readBareNumber(WordCursor& cursor)
{
    cursor.take("with");
    cursor.take("worth");
    const Comparing comparing = takeComparing(cursor);
    const bool isComparing = operatorFor(comparing).has_value() || comparing == Comparing::Between;
    if (!isComparing || comparing == Comparing::Default)
        return false;
    WordCursor behind = cursor;
    if (!takeNumber(behind))
        return false;
    const auto named = fieldAt(*m_reading.object, behind.rest());
    if (named && isNumber(named->field->type)) {
        // "at least 500 employees"
        if (!readComparison(m_reading, cursor, *named, comparing))
            return false;
        cursor.skip(named->length);
        return true;
    }
    const soql::FieldInfo* main = mainNumberOf(*m_reading.object);
    return main && readComparison(m_reading, cursor, {main, main->name, 0}, comparing);
}

bool ClauseReader::readField(WordCursor& cursor)
{
    const auto field = fieldAt(*m_reading.object, cursor.rest());
    if (!field)
        return false;
    cursor.skip(field->length);
    if (field->field->type == FieldType::Email)
        cursor.take("address");
    if (field->field->type == FieldType::Phone)
        cursor.take("number");
    const Comparing comparing = takeComparing(cursor);
    const bool isQuoted = !cursor.atEnd() && cursor.peek().kind == Word::Kind::Quoted;
    const bool endsHere = cursor.atEnd() || (!isQuoted && endsValue(cursor.peek()));
    const bool isFlag = field->field->type == FieldType::Boolean;
    if (comparing == Comparing::Default && endsHere && !isFlag)
        return m_listsPresent && readComparison(m_reading, cursor, *field, Comparing::NotEmpty);
    m_listsPresent = false;
    return readComparison(m_reading, cursor, *field, comparing);
}

bool ClauseReader::readPicklistValue(WordCursor& cursor)
{
    for (std::size_t length = std::min<std::size_t>(4, cursor.rest().size()); length > 0; --length) {
        const std::string key = keyOf(cursor.rest().first(length));
        const soql::FieldInfo* found = nullptr;
        for (const soql::FieldInfo& field : m_reading.object->fields)
            for (const soql::PicklistEntry& entry : field.picklist)
                if (toLower(entry.value) == key || toLower(entry.label) == key)
                    found = found && found != &field ? nullptr : &field;
        if (!found || !found->filterable)
            continue;
        if (!readComparison(m_reading, cursor, {found, found->name, 0}, Comparing::Equal))
            return false;
        if (const auto named = fieldAt(*m_reading.object, cursor.rest()); named && named->field == found)
            cursor.skip(named->length); // "high priority"
        return true;
    }
    return false;
}

bool ClauseReader::readParent(WordCursor& cursor)
{
    constexpr std::array<Phrase, 5> kCues{"at account", "at", "of", "for", "from"};
    const soql::FieldInfo* account = m_reading.object->relationship("Account");
    if (!account || !cursor.takeAny(kCues) || cursor.atEnd())
        return false;
    const Word& word = cursor.peek();
    const bool isName = word.kind == Word::Kind::Quoted || word.kind == Word::Kind::RecordId
        || (word.kind == Word::Kind::Plain && word.text.front() >= 'A' && word.text.front() <= 'Z');
    return isName && readComparison(m_reading, cursor, {account, "Account.Name", 0}, Comparing::Equal);
}

} // namespace scout::agent
