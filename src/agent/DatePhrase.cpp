// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/DatePhrase.h"

#include <array>
#include <charconv>

namespace scout::agent {

namespace {

using soql::DateSpan;
using soql::DateUnit;
using soql::RelativeDateValue;

struct FixedPhrase {
    std::string_view phrase;
    RelativeDateValue value;
};
const std::array<FixedPhrase, 6> kDays{{{"today", {DateSpan::Current, DateUnit::Day}},
    {"yesterday", {DateSpan::Previous, DateUnit::Day}}, {"tomorrow", {DateSpan::Following, DateUnit::Day}},
    {"the past week", {DateSpan::LastN, DateUnit::Day, 7}},
    {"past week", {DateSpan::LastN, DateUnit::Day, 7}},
    {"past month", {DateSpan::LastN, DateUnit::Day, 30}}}};

struct UnitWord {
    std::string_view word;
    DateUnit unit;
};
constexpr std::array<UnitWord, 7> kUnits{{{"day", DateUnit::Day}, {"week", DateUnit::Week},
    {"month", DateUnit::Month}, {"quarter", DateUnit::Quarter}, {"year", DateUnit::Year},
    {"fiscal quarter", DateUnit::FiscalQuarter}, {"fiscal year", DateUnit::FiscalYear}}};

std::optional<DateUnit> takeUnit(WordCursor& cursor)
{
    for (const UnitWord& unit : kUnits)
        if (cursor.take(unit.word) || cursor.take(std::string(unit.word) + 's'))
            return unit.unit;
    return std::nullopt;
}

std::optional<std::int64_t> takeCount(WordCursor& cursor)
{
    if (cursor.atEnd())
        return std::nullopt;
    const auto digits = numberFrom(cursor.peek().key);
    std::int64_t count = 0;
    if (!digits || std::from_chars(digits->data(), digits->data() + digits->size(), count).ec != std::errc()
        || digits->find('.') != std::string::npos || count <= 0)
        return std::nullopt;
    cursor.skip();
    return count;
}

/// "last 7 days": with a number the unit counts; without one it is the whole unit before this one.
std::optional<RelativeDateValue> takeSpan(WordCursor& cursor)
{
    const bool isLast = cursor.take("last") || cursor.take("past") || cursor.take("previous");
    const bool isNext = !isLast && (cursor.take("next") || cursor.take("coming"));
    const bool isThis = !isLast && !isNext && (cursor.take("this") || cursor.take("the current"));
    if (!isLast && !isNext && !isThis)
        return std::nullopt;
    const auto count = isThis ? std::nullopt : takeCount(cursor);
    const auto unit = takeUnit(cursor);
    if (!unit)
        return std::nullopt;
    if (count)
        return RelativeDateValue{isLast ? DateSpan::LastN : DateSpan::NextN, *unit, *count};
    if (isThis)
        return RelativeDateValue{DateSpan::Current, *unit};
    return RelativeDateValue{isLast ? DateSpan::Previous : DateSpan::Following, *unit};
}

std::optional<RelativeDateValue> takeAgo(WordCursor& cursor)
{
    const auto count = takeCount(cursor);
    const auto unit = count ? takeUnit(cursor) : std::nullopt;
    if (!unit || !cursor.take("ago"))
        return std::nullopt;
    return RelativeDateValue{DateSpan::Ago, *unit, *count};
}

/// ISO 8601 only: in 03/04/2026 nobody knows which is the month.
std::optional<soql::DateValue> isoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const char* const begin = text.data();
    const bool isRead = std::from_chars(begin, begin + 4, year).ptr == begin + 4
        && std::from_chars(begin + 5, begin + 7, month).ptr == begin + 7
        && std::from_chars(begin + 8, begin + 10, day).ptr == begin + 10;
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return isRead && date.ok() ? std::optional(soql::DateValue{date}) : std::nullopt;
}

std::optional<soql::Value> takeValue(WordCursor& cursor)
{
    for (const FixedPhrase& day : kDays)
        if (cursor.take(day.phrase))
            return soql::Value{day.value, {}};
    if (const auto day = cursor.atEnd() ? std::nullopt : isoDay(cursor.peek().text)) {
        cursor.skip();
        return soql::Value{*day, {}};
    }
    cursor.take("the");
    const std::size_t start = cursor.position();
    if (const auto span = takeSpan(cursor))
        return soql::Value{*span, {}};
    cursor.seek(start);
    if (const auto ago = takeAgo(cursor))
        return soql::Value{*ago, {}};
    return std::nullopt;
}

} // namespace

std::optional<DatePhrase> takeDate(WordCursor& cursor)
{
    const std::size_t start = cursor.position();
    const auto before = cursor.rest();
    if (auto value = takeValue(cursor))
        return DatePhrase{std::move(*value), textOf(before.first(cursor.position() - start))};
    cursor.seek(start);
    return std::nullopt;
}

} // namespace scout::agent
