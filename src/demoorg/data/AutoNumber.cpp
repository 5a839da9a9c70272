// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/AutoNumber.h"

namespace scout::demoorg {

std::string caseNumberText(std::int64_t number)
{
    constexpr std::int64_t kBeforeFirst = 1000;
    constexpr std::size_t kDigits = 8;
    const std::string digits = std::to_string(kBeforeFirst + number);
    return digits.size() < kDigits ? std::string(kDigits - digits.size(), '0') + digits : digits;
}

} // namespace scout::demoorg
