// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/FiscalPeriod.h"

#include <chrono>

namespace scout::demoorg {

std::string FiscalPeriod::text() const
{
    return std::to_string(year) + " " + std::to_string(quarter);
}

FiscalPeriod fiscalPeriodOf(std::int64_t day, int startMonth)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    const int month = int(unsigned(date.month()));
    const int monthOfYear = (month - startMonth + 12) % 12;
    const bool startsBefore = startMonth > 1 && month >= startMonth;
    return {int(date.year()) + (startsBefore ? 1 : 0), monthOfYear / 3 + 1};
}

} // namespace scout::demoorg
