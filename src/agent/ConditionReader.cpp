// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ConditionReader.h"

#include "agent/DatePhrase.h"
#include "agent/Names.h"
#include "base/Text.h"
#include "soql/Build.h"

#include <algorithm>
#include <array>

namespace scout::agent {

namespace {

using soql::FieldType;
using soql::Operator;

/// Where a value of several words ends.
constexpr std::array<std::string_view, 17> kEndsOfText{"and", "or", "but", "sorted", "ordered", "order",
    "sort", "by", "limit", "where", "with", "without", "whose", "created", "modified", "having", "that"};

struct Factor {
    std::string_view word;
    std::string_view suffix;
};
constexpr std::array<Factor, 4> kFactors{
    {{"thousand", "k"}, {"million", "m"}, {"millions", "m"}, {"billion", "bn"}}};
constexpr std::array<std::string_view, 8> kUnitsOfNumbers{
    "euros", "euro", "eur", "dollars", "dollar", "usd", "percent", "%"};

/// One comparison while it is read.
struct Reader {
    QueryReading& reading;
    WordCursor& cursor;
    const FieldMatch& field;
    Comparing comparing;

    soql::FieldPath path() const { return treePath(field.path); }

    bool refuse(std::string problem) const
    {
        reading.problem = std::move(problem);
        return false;
    }
    bool accept(soql::Condition condition, const std::string& value) const
    {
        const FieldType type = field.field->type;
        const bool isTime = type == FieldType::Date || type == FieldType::DateTime;
        const std::string_view words = isTime ? wordsForTime(comparing) : wordsFor(comparing);
        reading.filter(field, std::move(condition), field.label() + std::string(words) + value);
        return true;
    }
    bool acceptPlain(soql::Value value, const std::string& words) const
    {
        const auto op = operatorFor(comparing);
        return op && accept(soql::compare(path(), *op, std::move(value)), words);
    }

    bool readEmptiness() const
    {
        const bool isEmpty = comparing == Comparing::Empty;
        reading.filter(field,
            soql::compare(path(), isEmpty ? Operator::Equal : Operator::NotEqual, soql::nullValue()),
            field.label() + (isEmpty ? " is empty" : " is filled"));
        return true;
    }

    bool readText() const
    {
        const auto text = takeText(cursor);
        if (!text)
            return false;
        switch (comparing) {
        case Comparing::Contains:
            return accept(soql::compare(path(), Operator::Like, soql::containsValue(*text)), quoted(*text));
        case Comparing::StartsWith:
            return accept(soql::compare(path(), Operator::Like, soql::startsWithValue(*text)), quoted(*text));
        case Comparing::EndsWith:
            return accept(soql::compare(path(), Operator::Like, soql::endsWithValue(*text)), quoted(*text));
        default:
            return acceptPlain(soql::textValue(*text), quoted(*text));
        }
    }

    bool readId() const
    {
        if (cursor.atEnd() || cursor.peek().kind != Word::Kind::RecordId)
            return false;
        const std::string id = cursor.peek().text;
        cursor.skip();
        const FieldMatch own{field.field, field.field->name, field.length};
        const auto op = operatorFor(comparing);
        if (!op)
            return false;
        reading.filter(
            own, soql::compare(treePath(own.path), *op, soql::textValue(id)), own.label() + " is " + id);
        return true;
    }

    bool readNumber() const
    {
        const auto low = takeNumber(cursor);
        if (!low)
            return refuse(quoted(field.label()) + " is a number: which one is meant?");
        if (comparing != Comparing::Between)
            return acceptPlain({soql::NumberValue{*low}, {}}, *low);
        const auto high = cursor.take("and") ? takeNumber(cursor) : std::nullopt;
        if (!high)
            return false;
        return accept(
            soql::allOf({soql::compare(path(), Operator::GreaterOrEqual, {soql::NumberValue{*low}, {}}),
                soql::compare(path(), Operator::LessOrEqual, {soql::NumberValue{*high}, {}})}),
            "between " + *low + " and " + *high);
    }

    bool readBoolean() const
    {
        bool value = comparing != Comparing::NotEqual;
        if (cursor.take("false") || cursor.take("no"))
            value = !value;
        else if (!cursor.take("true"))
            cursor.take("yes");
        reading.filter(field, soql::compare(path(), Operator::Equal, soql::booleanValue(value)),
            field.label() + (value ? " is true" : " is false"));
        return true;
    }

    bool readDate() const
    {
        cursor.take("in");
        cursor.take("on");
        const auto date = takeDate(cursor);
        if (!date)
            return refuse(
                quoted(field.label()) + " is a date: say it as “this month”, “last 7 days” or “2026-03-01”.");
        const auto* day = std::get_if<soql::DateValue>(&date->value.data);
        if (!day || field.field->type != FieldType::DateTime)
            return acceptPlain(date->value, date->words);
        return readDayOfDateTime(*day, date->words);
    }

    /// A whole day has two ends; they are taken in UTC.
    bool readDayOfDateTime(const soql::DateValue& day, const std::string& words) const
    {
        const TimePoint begin = std::chrono::sys_days(day.day);
        const TimePoint end = begin + std::chrono::days(1);
        const auto from = [this](Operator op, TimePoint at) {
            return soql::compare(path(), op, soql::dateTimeValue(at));
        };
        switch (comparing) {
        case Comparing::Default:
        case Comparing::Equal:
            return accept(
                soql::allOf({from(Operator::GreaterOrEqual, begin), from(Operator::Less, end)}), words);
        case Comparing::Greater:
            return accept(from(Operator::GreaterOrEqual, end), words);
        case Comparing::GreaterOrEqual:
            return accept(from(Operator::GreaterOrEqual, begin), words);
        case Comparing::Less:
            return accept(from(Operator::Less, begin), words);
        case Comparing::LessOrEqual:
            return accept(from(Operator::Less, end), words);
        default:
            return false;
        }
    }

    const soql::PicklistEntry* takeEntry() const
    {
        for (std::size_t length = std::min<std::size_t>(5, cursor.rest().size()); length > 0; --length) {
            const std::string key = keyOf(cursor.rest().first(length));
            for (const soql::PicklistEntry& entry : field.field->picklist)
                if (toLower(entry.value) == key || toLower(entry.label) == key) {
                    cursor.skip(length);
                    return &entry;
                }
        }
        return nullptr;
    }

    bool refuseValue() const
    {
        std::vector<std::string> values;
        for (const soql::PicklistEntry& entry : field.field->picklist)
            values.push_back(entry.label);
        constexpr std::size_t kMost = 8;
        const bool hasMore = values.size() > kMost;
        values.resize(std::min(values.size(), kMost));
        return refuse(quoted(field.label()) + " has no such value. It has: " + join(values, ", ")
            + (hasMore ? " and more." : "."));
    }

    bool readPicklist() const
    {
        if (comparing == Comparing::Contains || comparing == Comparing::StartsWith)
            return readText();
        std::vector<std::string> values;
        do {
            const soql::PicklistEntry* entry = takeEntry();
            if (!entry)
                return refuseValue();
            values.push_back(entry->value);
        } while (cursor.take("or"));
        const bool isNegative = comparing == Comparing::NotEqual;
        if (!isNegative && !operatorFor(comparing))
            return false;
        const std::string words = quoted(join(values, "” or “"));
        return accept(pickCondition(values, isNegative), words);
    }

    soql::Condition pickCondition(const std::vector<std::string>& values, bool isNegative) const
    {
        if (field.field->type == FieldType::MultiPicklist) {
            soql::ValueList list;
            for (const std::string& value : values)
                list.values.push_back(soql::textValue(value));
            const Operator op = isNegative ? Operator::Excludes : Operator::Includes;
            return {soql::Comparison{path(), op, {}, std::move(list)}, {}};
        }
        if (!isNegative && values.size() > 1)
            return soql::isIn(path(), values);
        if (!isNegative)
            return soql::compare(path(), Operator::Equal, soql::textValue(values.front()));
        std::vector<soql::Condition> none;
        for (const std::string& value : values)
            none.push_back(soql::compare(path(), Operator::NotEqual, soql::textValue(value)));
        return soql::allOf(std::move(none));
    }

    bool read() const
    {
        if (!field.field->filterable)
            return refuse("Salesforce can't filter by " + quoted(field.label()) + ".");
        if (field.field->type == FieldType::Id)
            return false; // a record is read by its ID, not looked for
        if (comparing == Comparing::Empty || comparing == Comparing::NotEmpty)
            return readEmptiness();
        const FieldType type = field.field->type;
        if (isNumber(type))
            return readNumber();
        if (type == FieldType::Boolean)
            return readBoolean();
        if (type == FieldType::Date || type == FieldType::DateTime)
            return readDate();
        const bool isPicklist = type == FieldType::Picklist || type == FieldType::MultiPicklist;
        if (isPicklist && !field.field->picklist.empty())
            return readPicklist();
        if (!field.leadsToName())
            return type == FieldType::Reference ? readId() : readText();
        return readId() || readText();
    }
};

} // namespace

bool readComparison(QueryReading& reading, WordCursor& cursor, const FieldMatch& field, Comparing comparing)
{
    return Reader{reading, cursor, field, comparing}.read();
}

bool endsValue(const Word& word)
{
    const bool isEnd = word.kind == Word::Kind::Plain
        && std::find(kEndsOfText.begin(), kEndsOfText.end(), word.key) != kEndsOfText.end();
    return isEnd || word.kind == Word::Kind::Symbol || word.kind == Word::Kind::Quoted;
}

std::optional<std::string> takeText(WordCursor& cursor)
{
    if (cursor.atEnd() || cursor.peek().kind == Word::Kind::Symbol)
        return std::nullopt;
    if (cursor.peek().kind != Word::Kind::Plain) {
        std::string text = cursor.peek().text;
        cursor.skip();
        return text;
    }
    const std::size_t start = cursor.position();
    const auto words = cursor.rest();
    while (!cursor.atEnd() && !endsValue(cursor.peek()))
        cursor.skip();
    const std::size_t count = cursor.position() - start;
    return count == 0 ? std::nullopt : std::optional(textOf(words.first(count)));
}

std::optional<std::string> takeNumber(WordCursor& cursor)
{
    if (cursor.atEnd())
        return std::nullopt;
    std::string key = cursor.peek().key;
    if (!numberFrom(key))
        return std::nullopt;
    cursor.skip();
    for (const Factor& factor : kFactors)
        if (cursor.take(factor.word))
            key = numberFrom(key).value() + std::string(factor.suffix);
    cursor.takeAny(kUnitsOfNumbers);
    return numberFrom(key);
}

} // namespace scout::agent
