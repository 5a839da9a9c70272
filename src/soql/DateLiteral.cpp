// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/DateLiteral.h"

#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::soql {

namespace {

using enum DateSpan;
using enum DateUnit;

constexpr std::array<DateLiteralInfo, 44> kLiterals = {{
    {"TODAY", Current, Day, false, false},
    {"YESTERDAY", Previous, Day, false, false},
    {"TOMORROW", Following, Day, false, false},
    {"LAST_WEEK", Previous, Week, false, false},
    {"THIS_WEEK", Current, Week, false, false},
    {"NEXT_WEEK", Following, Week, false, false},
    {"LAST_MONTH", Previous, Month, false, false},
    {"THIS_MONTH", Current, Month, false, false},
    {"NEXT_MONTH", Following, Month, false, false},
    {"LAST_90_DAYS", LastN, Day, false, true},
    {"NEXT_90_DAYS", NextN, Day, false, true},
    {"LAST_N_DAYS", LastN, Day, true, false},
    {"NEXT_N_DAYS", NextN, Day, true, false},
    {"N_DAYS_AGO", Ago, Day, true, false},
    {"LAST_N_WEEKS", LastN, Week, true, false},
    {"NEXT_N_WEEKS", NextN, Week, true, false},
    {"N_WEEKS_AGO", Ago, Week, true, false},
    {"LAST_N_MONTHS", LastN, Month, true, false},
    {"NEXT_N_MONTHS", NextN, Month, true, false},
    {"N_MONTHS_AGO", Ago, Month, true, false},
    {"LAST_QUARTER", Previous, Quarter, false, false},
    {"THIS_QUARTER", Current, Quarter, false, false},
    {"NEXT_QUARTER", Following, Quarter, false, false},
    {"LAST_N_QUARTERS", LastN, Quarter, true, false},
    {"NEXT_N_QUARTERS", NextN, Quarter, true, false},
    {"N_QUARTERS_AGO", Ago, Quarter, true, false},
    {"LAST_YEAR", Previous, Year, false, false},
    {"THIS_YEAR", Current, Year, false, false},
    {"NEXT_YEAR", Following, Year, false, false},
    {"LAST_N_YEARS", LastN, Year, true, false},
    {"NEXT_N_YEARS", NextN, Year, true, false},
    {"N_YEARS_AGO", Ago, Year, true, false},
    {"LAST_FISCAL_QUARTER", Previous, DateUnit::FiscalQuarter, false, false},
    {"THIS_FISCAL_QUARTER", Current, DateUnit::FiscalQuarter, false, false},
    {"NEXT_FISCAL_QUARTER", Following, DateUnit::FiscalQuarter, false, false},
    {"LAST_N_FISCAL_QUARTERS", LastN, DateUnit::FiscalQuarter, true, false},
    {"NEXT_N_FISCAL_QUARTERS", NextN, DateUnit::FiscalQuarter, true, false},
    {"N_FISCAL_QUARTERS_AGO", Ago, DateUnit::FiscalQuarter, true, false},
    {"LAST_FISCAL_YEAR", Previous, DateUnit::FiscalYear, false, false},
    {"THIS_FISCAL_YEAR", Current, DateUnit::FiscalYear, false, false},
    {"NEXT_FISCAL_YEAR", Following, DateUnit::FiscalYear, false, false},
    {"LAST_N_FISCAL_YEARS", LastN, DateUnit::FiscalYear, true, false},
    {"NEXT_N_FISCAL_YEARS", NextN, DateUnit::FiscalYear, true, false},
    {"N_FISCAL_YEARS_AGO", Ago, DateUnit::FiscalYear, true, false},
}};

} // namespace

std::span<const DateLiteralInfo> allDateLiterals() noexcept
{
    return kLiterals;
}

const DateLiteralInfo* findDateLiteral(std::string_view name) noexcept
{
    const auto found = std::find_if(kLiterals.begin(), kLiterals.end(),
        [name](const DateLiteralInfo& literal) { return equalsIgnoreCase(literal.name, name); });
    return found == kLiterals.end() ? nullptr : found;
}

std::string textOf(const RelativeDateValue& value)
{
    for (const DateLiteralInfo& literal : kLiterals)
        if (literal.span == value.span && literal.unit == value.unit && literal.ninety == value.ninety)
            return std::string(literal.name) + (literal.takesNumber ? ":" + std::to_string(value.n) : "");
    return {};
}

} // namespace scout::soql
