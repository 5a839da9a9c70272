// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Function.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

using enum Function;

// In the order of the enumeration.
constexpr std::array<FunctionInfo, 26> kFunctions = {{
    {Avg, FunctionFamily::Aggregate, "AVG", 1, 1},
    {Count, FunctionFamily::Aggregate, "COUNT", 1, 1},
    {CountDistinct, FunctionFamily::Aggregate, "COUNT_DISTINCT", 1, 1},
    {Max, FunctionFamily::Aggregate, "MAX", 1, 1},
    {Min, FunctionFamily::Aggregate, "MIN", 1, 1},
    {Sum, FunctionFamily::Aggregate, "SUM", 1, 1},
    {Function::Grouping, FunctionFamily::Grouping, "GROUPING", 1, 1},
    {CalendarMonth, FunctionFamily::Date, "CALENDAR_MONTH", 1, 1},
    {CalendarQuarter, FunctionFamily::Date, "CALENDAR_QUARTER", 1, 1},
    {CalendarYear, FunctionFamily::Date, "CALENDAR_YEAR", 1, 1},
    {DayInMonth, FunctionFamily::Date, "DAY_IN_MONTH", 1, 1},
    {DayInWeek, FunctionFamily::Date, "DAY_IN_WEEK", 1, 1},
    {DayInYear, FunctionFamily::Date, "DAY_IN_YEAR", 1, 1},
    {DayOnly, FunctionFamily::Date, "DAY_ONLY", 1, 1},
    {FiscalMonth, FunctionFamily::Date, "FISCAL_MONTH", 1, 1},
    {FiscalQuarter, FunctionFamily::Date, "FISCAL_QUARTER", 1, 1},
    {FiscalYear, FunctionFamily::Date, "FISCAL_YEAR", 1, 1},
    {HourInDay, FunctionFamily::Date, "HOUR_IN_DAY", 1, 1},
    {WeekInMonth, FunctionFamily::Date, "WEEK_IN_MONTH", 1, 1},
    {WeekInYear, FunctionFamily::Date, "WEEK_IN_YEAR", 1, 1},
    {ConvertCurrency, FunctionFamily::Text, "convertCurrency", 1, 1},
    {ConvertTimezone, FunctionFamily::Zone, "convertTimezone", 1, 1},
    {Format, FunctionFamily::Text, "FORMAT", 1, 1},
    {ToLabel, FunctionFamily::Text, "toLabel", 1, 1},
    {Distance, FunctionFamily::Place, "DISTANCE", 3, 3},
    {Geolocation, FunctionFamily::Place, "GEOLOCATION", 2, 2},
}};

constexpr bool functionsInOrder()
{
    for (std::size_t i = 0; i < kFunctions.size(); ++i)
        if (std::size_t(kFunctions[i].function) != i)
            return false;
    return true;
}
static_assert(functionsInOrder(), "kFunctions must follow the enumeration");

} // namespace

std::span<const FunctionInfo> allFunctions() noexcept
{
    return kFunctions;
}

const FunctionInfo& info(Function function) noexcept
{
    return kFunctions[std::size_t(function)];
}

const FunctionInfo* findFunction(std::string_view name) noexcept
{
    const auto found = std::find_if(kFunctions.begin(), kFunctions.end(),
        [name](const FunctionInfo& function) { return equalsIgnoreCase(function.name, name); });
    return found == kFunctions.end() ? nullptr : found;
}

} // namespace scout::soql
