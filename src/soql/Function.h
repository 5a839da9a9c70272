// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace scout::soql {

/// Every function of SOQL that takes arguments. COUNT() and FIELDS(…) are select items of their own.
enum class Function {
    Avg,
    Count,
    CountDistinct,
    Max,
    Min,
    Sum,
    Grouping,
    CalendarMonth,
    CalendarQuarter,
    CalendarYear,
    DayInMonth,
    DayInWeek,
    DayInYear,
    DayOnly,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
    HourInDay,
    WeekInMonth,
    WeekInYear,
    ConvertCurrency,
    ConvertTimezone,
    Format,
    ToLabel,
    Distance,
    Geolocation,
};

enum class FunctionFamily {
    Aggregate, ///< many rows in, one value out
    Grouping, ///< GROUPING(field), with ROLLUP and CUBE
    Date, ///< a part of a date or datetime
    Text, ///< how a value is shown: FORMAT, toLabel, convertCurrency
    Zone, ///< convertTimezone: only inside a date function
    Place, ///< DISTANCE, GEOLOCATION
};

struct FunctionInfo {
    Function function;
    FunctionFamily family;
    std::string_view name; ///< as Salesforce's guide spells it
    int minArguments;
    int maxArguments;
};

std::span<const FunctionInfo> allFunctions() noexcept;
const FunctionInfo& info(Function function) noexcept;
/// Case is ignored; nothing if there is no such function.
const FunctionInfo* findFunction(std::string_view name) noexcept;

} // namespace scout::soql
