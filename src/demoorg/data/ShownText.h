// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <string>

namespace scout::demoorg {

class TimeZone;

/// Values as FORMAT() shows them to a user of the locale en_US, the only one of the demo org.
std::string shownNumber(double value, int scale); ///< "1,234.50"
std::string shownCurrency(double value, int scale); ///< "$44,000.00", "-$5.00"
std::string shownPercent(double value, int scale); ///< "10%"
std::string shownDate(std::chrono::local_days day); ///< "4/10/2025"
std::string shownDateTime(TimePoint instant, const TimeZone& zone); ///< "4/10/2025, 3:31 PM"

} // namespace scout::demoorg
