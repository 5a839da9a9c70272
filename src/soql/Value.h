// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "soql/SourceRange.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace scout::soql {

struct NullValue {
    bool operator==(const NullValue&) const = default;
};

/// A number as written: a sign, digits and at most one point ("-12.50"). Kept as text because neither
/// int64 nor double holds every one.
struct NumberValue {
    std::string text;

    /// Nothing where it has a fraction or does not fit.
    std::optional<std::int64_t> integer() const;
    double real() const;
    bool operator==(const NumberValue&) const = default;
};

/// "USD5000.50": ISO 4217 code and amount. Only multi-currency orgs know it.
struct CurrencyValue {
    std::string currency;
    NumberValue amount;
    bool operator==(const CurrencyValue&) const = default;
};

/// A quoted text with its escapes resolved, in UTF-8.
struct StringValue {
    std::string text;
    bool operator==(const StringValue&) const = default;
};

/// The text on the right of LIKE with every escape resolved but those that LIKE needs: `%` is any run, `_`
/// one character, `\%` `\_` `\\` the character itself. SQLite reads it as it is, given ESCAPE '\'.
struct LikeValue {
    std::string pattern;
    bool operator==(const LikeValue&) const = default;
};

struct DateValue {
    std::chrono::year_month_day day;
    bool operator==(const DateValue&) const = default;
};

/// An instant, and the zone offset that it was written with ("Z" is zero).
struct DateTimeValue {
    TimePoint instant;
    std::chrono::minutes offset{0};
    bool operator==(const DateTimeValue&) const = default;
};

/// "14:30:00.000Z"
struct TimeValue {
    std::chrono::milliseconds sinceMidnight{0};
    bool operator==(const TimeValue&) const = default;
};

enum class DateUnit { Day, Week, Month, Quarter, Year, FiscalQuarter, FiscalYear };

enum class DateSpan {
    Previous, ///< the unit before the current one: YESTERDAY, LAST_WEEK, …
    Current, ///< TODAY, THIS_WEEK, …
    Following, ///< TOMORROW, NEXT_WEEK, …
    LastN, ///< LAST_N_…:n. Days: n days back up to now; longer units: the n before the current one
    NextN, ///< NEXT_N_…:n. The n units after the current one
    Ago, ///< N_…_AGO:n. The one unit that is n before the current one
};

/// A date literal such as THIS_MONTH or LAST_N_DAYS:30: a range in the time zone of the user.
struct RelativeDateValue {
    DateSpan span = DateSpan::Current;
    DateUnit unit = DateUnit::Day;
    std::int64_t n = 0; ///< for LastN, NextN and Ago
    bool ninety = false; ///< spelt LAST_90_DAYS or NEXT_90_DAYS: means what :90 does, and n is 90
    bool operator==(const RelativeDateValue&) const = default;
};

/// ":ids", ":account.Id", ":limits.get('x')": an Apex expression, without the colon, as written.
struct BindValue {
    std::string expression;
    bool operator==(const BindValue&) const = default;
};

/// One value on the right of an operator or in a list.
struct Value {
    using Variant = std::variant<NullValue, bool, NumberValue, CurrencyValue, StringValue, LikeValue,
        DateValue, DateTimeValue, TimeValue, RelativeDateValue, BindValue>;

    Variant data;
    SourceRange range;
    bool operator==(const Value&) const = default;
};

} // namespace scout::soql
