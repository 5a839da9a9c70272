// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace scout::demoorg {

/// A quarter of an org's fiscal year, which is named for the calendar year that it ends in.
struct FiscalPeriod {
    int year = 0;
    int quarter = 0;

    /// "2024 1", as Opportunity.Fiscal has it.
    std::string text() const;
    bool operator==(const FiscalPeriod&) const = default;
};

/// `day` counts from 1970, `startMonth` from 1 is Organization.FiscalYearStartMonth.
FiscalPeriod fiscalPeriodOf(std::int64_t day, int startMonth);

} // namespace scout::demoorg
