// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Value.h"

#include <chrono>

namespace scout::demoorg {

/// Days from `begin` up to, but without, `end`.
struct DayRange {
    std::chrono::local_days begin;
    std::chrono::local_days end;

    bool operator==(const DayRange&) const = default;
};

/// What a date literal means on a certain day (SOQL Reference, "Date Formats and Date Literals"). Weeks start
/// on Sunday, as in the locale en_US; `fiscalStartMonth` counts from 1.
DayRange rangeOf(const soql::RelativeDateValue& literal, std::chrono::local_days today, int fiscalStartMonth);

} // namespace scout::demoorg
