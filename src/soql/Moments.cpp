// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Moments.h"

#include "soql/Characters.h"

#include <fmt/format.h>

namespace scout::soql {

namespace {

using namespace std::chrono;

constexpr int kFirstYear = 1700;
constexpr int kLastYear = 4000;

/// Takes fixed pieces off the front of a text; after the first that is not there it is bad for good.
class PieceReader {
public:
    explicit PieceReader(std::string_view text)
        : m_text(text)
    { }

    int digits(std::size_t count)
    {
        int number = 0;
        for (std::size_t i = 0; i < count; ++i) {
            m_good = m_good && i < m_text.size() && isDigit(m_text[i]);
            if (!m_good)
                return 0;
            number = number * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return number;
    }

    /// Case is ignored.
    bool skip(char c)
    {
        const bool there = !m_text.empty() && (m_text.front() == c || m_text.front() == (c | 0x20));
        if (there)
            m_text.remove_prefix(1);
        return there;
    }

    void need(char c) { m_good = skip(c) && m_good; }

    /// The digits behind a point, to the millisecond.
    milliseconds fraction()
    {
        int number = 0;
        int count = 0;
        for (; !m_text.empty() && isDigit(m_text.front()); m_text.remove_prefix(1), ++count)
            if (count < 3)
                number = number * 10 + (m_text.front() - '0');
        m_good = m_good && count > 0;
        for (; count < 3; ++count)
            number *= 10;
        return milliseconds(number);
    }

    bool good() const { return m_good; }
    bool done() const { return m_good && m_text.empty(); }
    void fail() { m_good = false; }

private:
    std::string_view m_text;
    bool m_good = true;
};

year_month_day readDay(PieceReader& reader)
{
    const int y = reader.digits(4);
    reader.need('-');
    const int m = reader.digits(2);
    reader.need('-');
    const int d = reader.digits(2);
    const year_month_day day{year(y), month(unsigned(m)), std::chrono::day(unsigned(d))};
    if (!day.ok() || y < kFirstYear || y > kLastYear)
        reader.fail();
    return day;
}

milliseconds readClock(PieceReader& reader)
{
    const int h = reader.digits(2);
    reader.need(':');
    const int m = reader.digits(2);
    reader.need(':');
    const int s = reader.digits(2);
    if (h > 23 || m > 59 || s > 59)
        reader.fail();
    const milliseconds fraction = reader.skip('.') ? reader.fraction() : milliseconds(0);
    return hours(h) + minutes(m) + seconds(s) + fraction;
}

minutes readOffset(PieceReader& reader)
{
    if (reader.skip('Z'))
        return minutes(0);
    const bool east = reader.skip('+');
    if (!east)
        reader.need('-');
    const int h = reader.digits(2);
    reader.need(':');
    const int m = reader.digits(2);
    if (h > 14 || m > 59)
        reader.fail();
    const minutes offset = hours(h) + minutes(m);
    return east ? offset : -offset;
}

std::string clockText(milliseconds sinceMidnight)
{
    const auto whole = floor<seconds>(sinceMidnight);
    const hh_mm_ss clock(whole);
    std::string text = fmt::format(
        "{:02}:{:02}:{:02}", clock.hours().count(), clock.minutes().count(), clock.seconds().count());
    if (const auto rest = sinceMidnight - whole; rest.count() != 0)
        text += fmt::format(".{:03}", rest.count());
    return text;
}

} // namespace

std::optional<DateValue> readDate(std::string_view text)
{
    PieceReader reader(text);
    const auto day = readDay(reader);
    return reader.done() ? std::optional(DateValue{day}) : std::nullopt;
}

std::optional<DateTimeValue> readDateTime(std::string_view text)
{
    PieceReader reader(text);
    const auto day = readDay(reader);
    reader.need('T');
    const auto clock = readClock(reader);
    const auto offset = readOffset(reader);
    if (!reader.done())
        return std::nullopt;
    return DateTimeValue{sys_days(day) + clock - offset, offset};
}

std::optional<TimeValue> readTime(std::string_view text)
{
    PieceReader reader(text);
    const auto clock = readClock(reader);
    reader.need('Z');
    return reader.done() ? std::optional(TimeValue{clock}) : std::nullopt;
}

std::string textOf(const DateValue& value)
{
    return fmt::format(
        "{:04}-{:02}-{:02}", int(value.day.year()), unsigned(value.day.month()), unsigned(value.day.day()));
}

std::string textOf(const DateTimeValue& value)
{
    const auto local = value.instant + value.offset;
    const auto day = floor<days>(local);
    std::string text = textOf(DateValue{year_month_day(day)}) + "T" + clockText(local - day);
    if (value.offset.count() == 0)
        return text + "Z";
    const auto size = abs(value.offset);
    return text
        + fmt::format(
            "{}{:02}:{:02}", value.offset.count() < 0 ? '-' : '+', size.count() / 60, size.count() % 60);
}

std::string textOf(const TimeValue& value)
{
    return clockText(value.sinceMidnight) + "Z";
}

} // namespace scout::soql
